import { tryToDay } from '../calendar/civilDay.js'
import type { Checklist, ChecklistAnswer } from '../engine/checklist.js'
import type { Bilingual } from '../expression/kinds.js'
import type { ByteSource } from '../ingest/byteSource.js'
import { type HeadRecord, headRecords } from '../ingest/headRecords.js'
import { type ChecklistColumn, checklistColumns, checklistVerdicts } from './template/checklistColumns.js'
import { XlsxError } from './xlsxError.js'
import { xlsxSource } from './xlsxSource.js'

const comma = 0x2c
const columnNames = Object.keys(checklistColumns) as ChecklistColumn[]
/** Without these a sheet is no checklist. */
const neededColumns = ['clause', 'verdict', 'evidence', 'by', 'on'] as const
const writtenDay = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/**
 * Reads a checklist that was filled in as a workbook; rows without a verdict were not checked and are passed over.
 *
 * @returns The answers in the order of the rows. Whether their clauses exist is for the audit to say.
 * @throws XlsxError for a file that cannot be read, that has no sheet with the columns of the form, or for a row that is half filled in.
 * @example
 * const checklist = await readChecklist('检查表.xlsx', await readFile('检查表.xlsx'))
 * await audit(inputs, { asOf: '2026-03-31', checklist })
 */
export async function readChecklist(name: string, file: ByteSource | Uint8Array): Promise<Checklist> {
  const workbook = await xlsxSource(name, file)
  for (const { name: sheet } of workbook.sheets) {
    const records = headRecords(await bytesOf(workbook.open(sheet)), true, comma, new TextDecoder(), Infinity)
    const header = records.findIndex(({ cells }) => neededColumns.every((column) => columnOf(cells, column) >= 0))
    if (header >= 0) return { answers: records.slice(header + 1).flatMap((record) => answerOf(record, records[header]!.cells, name)) }
  }
  throw problem(name, {
    zh: `没有一张表有这些列：${neededColumns.map((column) => checklistColumns[column].zh).join('、')}。`,
    en: `No sheet has these columns: ${neededColumns.map((column) => checklistColumns[column].en).join(', ')}.`,
  }, { zh: '请用 hotline-spec template checklist --out 检查表.xlsx 生成的表填写，不改表头。', en: 'Fill in the form that `hotline-spec template checklist --out checklist.xlsx` makes, and keep its header.' })
}

async function bytesOf(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.chunks()) chunks.push(chunk.slice())
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function columnOf(cells: readonly string[], column: ChecklistColumn): number {
  const { zh, en } = checklistColumns[column]
  return cells.findIndex((cell) => cell.trim() === zh || cell.trim().toLowerCase() === en.toLowerCase())
}

function answerOf({ cells, rowNumber }: HeadRecord, header: readonly string[], file: string): ChecklistAnswer[] {
  const texts = Object.fromEntries(columnNames.map((column) => [column, (cells[columnOf(header, column)] ?? '').trim()])) as Record<ChecklistColumn, string>
  const { clause, verdict: word, evidence, by } = texts
  if (word === '' && evidence === '') return []
  const verdict = verdictOf(word)
  if (verdict === undefined) throw rowProblem(file, rowNumber, 'verdict', { zh: `应为 ${Object.values(checklistVerdicts).map(({ zh }) => zh).join('、')} 之一`, en: `must be one of ${Object.values(checklistVerdicts).map(({ en }) => en).join(', ')}` })
  for (const column of ['clause', 'evidence', 'by'] as const) if (texts[column] === '') throw rowProblem(file, rowNumber, column, { zh: '不能为空', en: 'must not be blank' })
  const on = dayOf(texts.on)
  if (on === undefined) throw rowProblem(file, rowNumber, 'on', { zh: '应为日期，如 2026-10-31', en: 'must be a date such as 2026-10-31' })
  return [{ clause, verdict, evidence, by, on }]
}

/** The verdict by its word in either language, or by its name in JSON. */
function verdictOf(word: string): ChecklistAnswer['verdict'] | undefined {
  const names = Object.keys(checklistVerdicts) as ChecklistAnswer['verdict'][]
  return names.find((name) => [name, checklistVerdicts[name].zh, checklistVerdicts[name].en].some((known) => known.toLowerCase() === word.toLowerCase()))
}

/** A day as people write it; a date of Excel comes with a time of midnight where its cell shows one. */
function dayOf(text: string): string | undefined {
  const [, year, month, day] = writtenDay.exec(text.replace(/[ T]00:00(:00)?$/, '')) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return tryToDay(date) === undefined ? undefined : date
}

function rowProblem(file: string, row: number, column: ChecklistColumn, what: Bilingual): XlsxError {
  const { zh, en } = checklistColumns[column]
  return problem(file, { zh: `第 ${row} 行“${zh}”${what.zh}。`, en: `Row ${row}: “${en}” ${what.en}.` }, { zh: '请改正该行；没有检查的条款，四列都留空。', en: 'Correct the row; leave all four cells blank where nothing was checked.' })
}

function problem(file: string, what: Bilingual, fix: Bilingual): XlsxError {
  return new XlsxError('XLSX_CHECKLIST_INVALID', file, what, fix)
}
