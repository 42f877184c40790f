import { isBankCard } from './isBankCard.js'
import { isDate, isIdNumber } from './isIdNumber.js'
import { maskPhone } from './maskPhone.js'
import { maskSign } from './maskSign.js'
import type { Span } from './span.js'

const mobileLength = 11
const mobile = /^1[3-9]\d{9}$/
/** Area code and number without a separator: 010 and 02x with eight digits, the others with seven or eight. */
const landline = /^0(?:(?:10|2\d)[2-8]\d{7}|[3-9]\d{2}[2-8]\d{6,7})$/
/** Date and date-time prefixes of order numbers end here: yyMMdd, yyyyMMdd, yyMMddHHmmss, yyyyMMddHHmmss. */
const datePrefixLengths = [6, 8, 12, 14] as const

/**
 * Finds personal numbers in one unbroken run of digits (which may end in X), such as an order number that a clerk made of a caller's phone.
 *
 * Numbers are looked for at the start, at the end and behind a leading date. A mobile that would begin inside a leading date is
 * none; where both readings stand, such as 13 digits of milliseconds that begin like a mobile, the run counts as personal:
 * a key masked without need costs a look at the row number, a phone printed costs more.
 */
export function personalInDigits(run: string, offset: number): readonly Span[] {
  const whole = (): readonly Span[] => [{ start: offset, end: offset + run.length, replacement: maskSign }]
  if (isIdNumber(run) || isBankCard(run) || landline.test(run)) return whole()
  const idNumber = idNumberAtAnEnd(run, offset)
  return idNumber ? [idNumber] : mobilesIn(run, offset)
}

/** Only the form with a check character: the former one would be seen in one of eighty order numbers. */
function idNumberAtAnEnd(run: string, offset: number): Span | undefined {
  const length = 18
  const start = [0, run.length - length].find((at) => at >= 0 && isIdNumber(run.slice(at, at + length)))
  return start === undefined ? undefined : { start: offset + start, end: offset + start + length, replacement: maskSign }
}

function mobilesIn(run: string, offset: number): readonly Span[] {
  const dateLength = leadingDateLength(run)
  const places = [0, ...datePrefixLengths, run.length - mobileLength].sort((a, b) => a - b)
  const spans: Span[] = []
  let free = 0
  for (const place of places) {
    const candidate = run.slice(place, place + mobileLength)
    if (place < free || (place > 0 && place < dateLength) || !mobile.test(candidate)) continue
    free = place + mobileLength
    spans.push({ start: offset + place, end: offset + free, replacement: maskPhone(candidate) })
  }
  return spans
}

function leadingDateLength(run: string): number {
  if (isDate(Number(run.slice(0, 4)), Number(run.slice(4, 6)), Number(run.slice(6, 8)))) return 8
  return isDate(2000 + Number(run.slice(0, 2)), Number(run.slice(2, 4)), Number(run.slice(4, 6))) ? 6 : 0
}
