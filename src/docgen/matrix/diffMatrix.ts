import { matrixKeys } from './matrixColumns.js'
import { readCsv } from './readCsv.js'

/** A clause with a rule, as a row of the matrix names them; the rule is blank where the clause has none. */
export interface MatrixPlace {
  readonly clause: string
  readonly rule: string
}

/** What differs between two exported matrices. */
export interface MatrixDifference {
  readonly added: readonly MatrixPlace[]
  readonly removed: readonly MatrixPlace[]
  readonly changed: readonly (MatrixPlace & { readonly column: string; readonly before: string; readonly after: string })[]
  /** What somebody wrote into the column for comments of the newer one and did not stand in the older. */
  readonly comments: readonly (MatrixPlace & { readonly comment: string })[]
}

/** Thrown for a table that is no matrix. */
export class MatrixError extends Error {
  override readonly name = 'MatrixError'
  constructor(
    readonly code: 'MATRIX_COLUMN_MISSING' | 'MATRIX_ROW_TWICE',
    readonly received: string,
    readonly fix: string,
  ) {
    super(`matrix: ${received} (${code}). ${fix}`)
  }
}

/**
 * Compares two matrices that were exported as CSV: one that went out, and the one that came back with comments or was made later.
 *
 * Rows are found again by clause and rule, whatever their order; a cell that Excel gave an apostrophe against formulas is the same cell.
 *
 * @param older The text of the older CSV file.
 * @param newer The text of the newer one.
 * @throws MatrixError where a column by which rows are found is missing, or a row stands twice.
 */
export function diffMatrix(older: string, newer: string): MatrixDifference {
  const before = readMatrix(older)
  const after = readMatrix(newer)
  const kept = [...after.rows].filter(([key]) => before.rows.has(key))
  const compared = after.columns.filter((column) => column !== matrixKeys.comment && before.columns.includes(column))
  return {
    added: [...after.rows].filter(([key]) => !before.rows.has(key)).map(([, row]) => placeOf(row)),
    removed: [...before.rows].filter(([key]) => !after.rows.has(key)).map(([, row]) => placeOf(row)),
    changed: kept.flatMap(([key, row]) => compared.flatMap((column) => changeIn(column, before.rows.get(key)!, row))),
    comments: [...after.rows].flatMap(([key, row]) => commentIn(before.rows.get(key), row)),
  }
}

type Row = ReadonlyMap<string, string>

interface Matrix {
  readonly columns: readonly string[]
  readonly rows: ReadonlyMap<string, Row>
}

function readMatrix(csv: string): Matrix {
  const [columns = [], ...lines] = readCsv(csv)
  for (const key of [matrixKeys.clause, matrixKeys.rule]) {
    if (!columns.includes(key)) throw new MatrixError('MATRIX_COLUMN_MISSING', `there is no column "${key}"`, 'Give a matrix as it was exported, with its header.')
  }
  const rows = new Map<string, Row>()
  for (const cells of lines) {
    const row = new Map(columns.map((column, index) => [column, cells[index] ?? '']))
    const { clause, rule } = placeOf(row)
    const key = `${clause} ${rule}`
    if (rows.has(key)) throw new MatrixError('MATRIX_ROW_TWICE', `${clause} with the rule "${rule}" stands twice`, 'Keep one of the rows.')
    rows.set(key, row)
  }
  return { columns, rows }
}

const placeOf = (row: Row): MatrixPlace => ({ clause: row.get(matrixKeys.clause) ?? '', rule: row.get(matrixKeys.rule) ?? '' })

function changeIn(column: string, before: Row, after: Row): MatrixDifference['changed'][number][] {
  const [was, is] = [textIn(column, before), textIn(column, after)]
  return was === is ? [] : [{ ...placeOf(after), column, before: was, after: is }]
}

function commentIn(before: Row | undefined, after: Row): MatrixDifference['comments'][number][] {
  const comment = textIn(matrixKeys.comment, after)
  if (comment === '' || (before && textIn(matrixKeys.comment, before) === comment)) return []
  return [{ ...placeOf(after), comment }]
}

/** Line ends and blanks around a text change in Excel without anybody's doing. */
function textIn(column: string, row: Row): string {
  return (row.get(column) ?? '').replaceAll('\r\n', '\n').trim().replace(/^'(?=[=+\-@])/, '')
}
