import { detected } from './detector.js'
import { nameDetectors, nameHints } from './nameDetectors.js'
import { laterDetectors, numberDetectors, numberHints } from './numberDetectors.js'
import { personalInDigits } from './personalInDigits.js'
import type { Span } from './span.js'

const digitRun = /\d{10,}[Xx]?/g

/** A masked text and how many personal items were hidden in it. */
export interface MaskedText {
  readonly text: string
  readonly masked: number
}

/**
 * Hides what is personal in a text: mobile and landline numbers, identity numbers, bank cards, e-mail addresses, number plates, accounts of
 * WeChat and QQ, also with full-width digits, grouped by spaces or dashes, or inside a longer key; and names beside a word that says so
 * (王先生, 姓名：王小明).
 *
 * Names that stand alone and addresses cannot be found in a text with certainty; columns of that kind are masked whole by `maskPersonal`.
 *
 * @param text Any text, such as the key of a record.
 * @returns The text with each item replaced, and their number. A text without any comes back as it is.
 * @example
 * maskText('WX13812345678-01') // { text: 'WX138＊＊＊-01', masked: 1 }
 * maskText('250912101108115409') // { text: '250912101108115409', masked: 0 }
 */
export function maskText(text: string): MaskedText {
  let rest = halfWidth(text)
  const spans: Span[] = []
  const claim = (found: readonly Span[]): void => {
    spans.push(...found)
    for (const { start, end } of found) rest = rest.slice(0, start) + '＊'.repeat(end - start) + rest.slice(end)
  }
  if (numberHints.test(rest)) {
    for (const detector of numberDetectors) claim(detected(detector, rest))
    for (const run of [...rest.matchAll(digitRun)]) claim(personalInDigits(run[0], run.index))
    for (const detector of laterDetectors) claim(detected(detector, rest))
  }
  if (nameHints.test(rest)) for (const detector of nameDetectors) claim(detected(detector, rest))
  return spans.length === 0 ? { text, masked: 0 } : { text: replaceSpans(text, spans), masked: spans.length }
}

/** Full-width forms as ASCII, one character for one, so that places in both texts are the same. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  let result = ''
  let from = 0
  for (const { start, end, replacement } of [...spans].sort((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}
