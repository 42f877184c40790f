import { escapeHtml } from '../../report/html/escapeHtml.js'
import { neutraliseFormula } from '../../report/neutraliseFormula.js'

/** As many characters as a cell holds. */
const longestText = 32_767
/** Excel reads this form as a character (ECMA-376 part 1, 22.9.2.19), so its first sign is written in it. */
const readAsCharacter = /_(?=x[\da-fA-F]{4}_)/g

/**
 * The text of a cell as XML: no formula, nothing that XML forbids, and directional marks shown by their code point.
 *
 * A cell of text is never run, but whoever saves the sheet as CSV would make it a formula; so it is neutralised as well.
 */
export function cellText(text: string): string {
  const safe = neutraliseFormula(text)
  const short = safe.length > longestText ? `${safe.slice(0, longestText - 1)}…` : safe
  return escapeHtml(short.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').replace(readAsCharacter, '_x005F_'))
}
