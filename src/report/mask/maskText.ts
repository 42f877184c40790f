import { isBankCard } from './isBankCard.js'
import { isIdNumber } from './isIdNumber.js'
import { maskPhone } from './maskPhone.js'
import { maskSign } from './maskSign.js'
import { personalInDigits } from './personalInDigits.js'
import type { Span } from './span.js'

/** A pattern, what a match must also be, and what replaces it. Patterns are bounded, so that no text makes them slow. */
interface Detector {
  /** A quick look: a text without this cannot match. Keys by the million go through here. */
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly accepts?: (match: string) => boolean
  readonly replacement: (match: string) => string
}

const hidden = (): string => maskSign
const digitsOf = (match: string): string => match.replace(/[^\dXx]/g, '')

/** One space, dash or dot, as people group the digits of a number. */
const gap = '[ .\\u00a0\\u2010-\\u2015-]'
const grouped = new RegExp(`\\d[)]?${gap}{1,2}\\d|\\(0`)
const at = /@/
const phoneWords = '电话|座机|固话|联系方式|tel|phone'

/** A plate begins with the short name of its province (GA 36-2018). */
const plateDivisions = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
const plateStart = new RegExp(`[${plateDivisions}][A-Z]`)

/** A text without any of these holds nothing that can be found. */
const worthReading = new RegExp(`\\d{4}|@|${plateStart.source}`)

/** In the order in which they claim text: an address made of a phone is one e-mail address. */
const detectors: readonly Detector[] = [
  { needs: at, pattern: /[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}/g, replacement: hidden },
  {
    needs: grouped,
    pattern: new RegExp(`(?<!\\d)\\d{6}${gap}\\d{4}${gap}?\\d{4}${gap}?\\d{3}[\\dXx](?!\\d)`, 'g'),
    accepts: (match) => isIdNumber(digitsOf(match)),
    replacement: hidden,
  },
  {
    needs: grouped,
    pattern: new RegExp(`(?<!\\d)\\d{4}(?:${gap}\\d{4}){3}(?:${gap}?\\d{1,3})?(?!\\d)`, 'g'),
    accepts: (match) => isBankCard(digitsOf(match)),
    replacement: hidden,
  },
  {
    needs: grouped,
    pattern: new RegExp(
      `(?<!\\d)1[3-9]\\d(?:${gap}\\d{4}${gap}?\\d{4}|${gap}\\d{8}|\\d${gap}(?:\\d{3}${gap}\\d{4}|\\d{4}${gap}\\d{3}|\\d{7})|\\d{4}${gap}\\d{4})(?!\\d)`,
      'g',
    ),
    replacement: maskPhone,
  },
]

const digitRun = /\d{10,}[Xx]?/g

/** Run after the digit runs: a landline is looked for only where nothing longer was found. */
const laterDetectors: readonly Detector[] = [
  { needs: grouped, pattern: new RegExp(`(?<!\\d)\\(?0(?:10|2\\d|[3-9]\\d{2})(?:\\)${gap}?|${gap}{1,2})[2-8]\\d{2,3}${gap}?\\d{4}(?!\\d)`, 'g'), replacement: hidden },
  // Seven or eight digits alone may be a date or a count: only a word before them makes them a telephone.
  { needs: new RegExp(phoneWords, 'i'), pattern: new RegExp(`(?<=(?:${phoneWords})\\D{0,3})[2-8]\\d{6,7}(?!\\d)`, 'gi'), replacement: hidden },
  {
    needs: plateStart,
    pattern: new RegExp(`[${plateDivisions}][A-Z][ .·•・-]?(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[挂学警港澳])(?![A-Za-z0-9])`, 'g'),
    // Five letters without a digit are a word, not a plate.
    accepts: (match) => /\d/.test(match),
    replacement: (match) => `${match.charAt(0)}${maskSign}`,
  },
]

/** A masked text and how many personal items were hidden in it. */
export interface MaskedText {
  readonly text: string
  readonly masked: number
}

/**
 * Hides the personal numbers in a text: mobile and landline numbers, identity numbers, bank cards, e-mail addresses and number plates,
 * also with full-width digits, grouped by spaces or dashes, or inside a longer key.
 *
 * Names and addresses cannot be found in a text with certainty; columns of that kind are masked whole by `maskPersonal`.
 *
 * @param text Any text, such as the key of a record.
 * @returns The text with each item replaced, and their number. A text without any comes back as it is.
 * @example
 * maskText('WX13812345678-01') // { text: 'WX138＊＊＊-01', masked: 1 }
 * maskText('250912101108115409') // { text: '250912101108115409', masked: 0 }
 */
export function maskText(text: string): MaskedText {
  let rest = halfWidth(text)
  if (!worthReading.test(rest)) return { text, masked: 0 }
  const spans: Span[] = []
  const claim = (found: readonly Span[]): void => {
    spans.push(...found)
    for (const { start, end } of found) rest = rest.slice(0, start) + '＊'.repeat(end - start) + rest.slice(end)
  }
  for (const detector of detectors) claim(detected(detector, rest))
  for (const run of [...rest.matchAll(digitRun)]) claim(personalInDigits(run[0], run.index))
  for (const detector of laterDetectors) claim(detected(detector, rest))
  return { text: replaceSpans(text, spans), masked: spans.length }
}

function detected({ needs, pattern, accepts, replacement }: Detector, text: string): readonly Span[] {
  if (!needs.test(text)) return []
  return Array.from(text.matchAll(pattern))
    .filter(([match]) => accepts?.(match) ?? true)
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length, replacement: replacement(match) }))
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
