/**
 * The form in which the values of categories and truths are compared: no white space, lower case, full-width forms folded.
 * Signs stay: `√` and `×` are answers.
 *
 * @param value The text of a cell.
 * @returns The comparable value; empty for a blank cell.
 * @example
 * normaliseValue(' 基本 满意') // '基本满意'
 * normaliseValue('ＡＰＰ') // 'app'
 */
export function normaliseValue(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
