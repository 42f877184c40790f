/** East Asian wide and fullwidth characters (Unicode Standard Annex 11), which take two columns, and emoji, which do too. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Combining marks and characters without a shape take none. */
const none = /\p{M}|\p{Cf}/u

/**
 * The columns that a text takes in a terminal. Characters of ambiguous width count as one.
 *
 * @example displayWidth('工单 a') // 6
 */
export function displayWidth(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : none.test(character) ? 0 : 1
  return columns
}

/** A text filled with spaces to a width; a longer one stays as it is. */
export function padded(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return side === 'left' ? text + space : space + text
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept + character) >= width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
