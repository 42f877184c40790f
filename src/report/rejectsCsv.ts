import { csvByteOrderMark, csvCell, csvLineEnd } from './csvCell.js'

/** One line of rejects.csv: a row that could not be split or decoded. It holds no text of the row. */
export interface RejectedRow {
  /** The name of the input. */
  readonly input: string
  /** The number that a person sees in Excel. */
  readonly row: number
  readonly reason: string
  readonly message: string
}

/** The first line of rejects.csv, with the mark that lets Excel read it as UTF-8. */
export const rejectsCsvHeader = `${csvByteOrderMark}input,row,reason,message${csvLineEnd}`

/**
 * Writes one rejected row as a line of rejects.csv, CR LF included.
 *
 * @example
 * rejectsCsvLine({ input: 'calls.csv', row: 7, reason: 'too-few-cells', message: '3 cells, the header has 12' })
 * // 'calls.csv,7,too-few-cells,"3 cells, the header has 12"\r\n'
 */
export function rejectsCsvLine(rejected: RejectedRow): string {
  return `${csvCell(rejected.input)},${rejected.row},${csvCell(rejected.reason)},${csvCell(rejected.message)}${csvLineEnd}`
}
