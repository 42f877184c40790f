const unlikeTheLexicons = /[A-Z\uFF01-\uFF5E\u3000]/g
const fromFullWidth = 0xfee0

/**
 * A text in the form in which the lexicons are written: half-width, Latin letters in lower case.
 *
 * Unicode's own normalisation is not used: it sorts runs of combining marks, which takes quadratic time on a hostile text.
 *
 * @example foldText('１２３４５　ＡＢ') // '12345 ab'
 */
export function foldText(text: string): string {
  return text.replace(unlikeTheLexicons, (character) => {
    if (character === '\u3000') return ' '
    const code = character.charCodeAt(0)
    const narrow = code < fromFullWidth ? character : String.fromCharCode(code - fromFullWidth)
    return narrow.toLowerCase()
  })
}
