import { neutraliseFormula } from './neutraliseFormula.js'

/** Excel takes a CSV file for UTF-8 only where it begins with this mark. */
export const csvByteOrderMark = '\uFEFF'

/** RFC 4180 ends every line, the last one too, in CR LF. */
export const csvLineEnd = '\r\n'

const needsQuotes = /[",\r\n]/

/**
 * Writes one CSV cell: safe from formulas, quoted by RFC 4180 where its text needs it.
 *
 * @example
 * csvCell('a "b", c') // '"a ""b"", c"'
 * csvCell('-1') // "'-1"
 */
export function csvCell(text: string): string {
  if (text === '') return text
  const safe = neutraliseFormula(text)
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
