const space = 0x20
const noBreakSpace = 0xa0
const ideographicSpace = 0x3000
const byteOrderMark = 0xfeff

/** The characters that make Excel or LibreOffice read a cell as a formula; East Asian versions read the full-width ones so too. */
const formulaStarts: ReadonlySet<number> = new Set(Array.from('=+-@\t\r\n＝＋－＠', (character) => character.charCodeAt(0)))

/**
 * Puts an apostrophe before a cell that a spreadsheet would run as a formula, and leaves every other cell as it is.
 *
 * Blanks before the first character do not hide a formula: a spreadsheet may drop them.
 *
 * @param cell The text of one cell, before quoting.
 * @returns The same text, or the text with a leading apostrophe.
 * @example
 * neutraliseFormula('=HYPERLINK("http://a")') // '\'=HYPERLINK("http://a")'
 * neutraliseFormula('受理时间=空') // '受理时间=空'
 */
export function neutraliseFormula(cell: string): string {
  return formulaStarts.has(firstVisibleCode(cell)) ? `'${cell}` : cell
}

function firstVisibleCode(cell: string): number {
  let index = 0
  while (index < cell.length && isBlank(cell.charCodeAt(index))) index++
  return cell.charCodeAt(index)
}

function isBlank(code: number): boolean {
  return code === space || code === noBreakSpace || code === ideographicSpace || code === byteOrderMark
}
