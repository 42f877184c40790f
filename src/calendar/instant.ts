import type { Day } from './civilDay.js'
import { dayAtStart, fromDay, numberIn } from './civilDay.js'
import { millisecondsOfDay, millisecondsOfHour, millisecondsOfMinute, millisecondsOfSecond } from './timeSpan.js'
import type { TimeZone } from './timeZone.js'

/** How exactly a text names an instant: to the second or finer, the minute, or the day. */
export type InstantPrecision = 'value' | 'minute' | 'day'

/** An instant that was written down. */
export interface ParsedInstant {
  /** Milliseconds since 1970-01-01T00:00Z; of a minute or a day its first instant. */
  readonly instant: number
  readonly precision: InstantPrecision
}

/**
 * The instant that an ISO-like text names, or undefined where it names none.
 *
 * Forms: `2026-02-13`, `2026-02-13 16:20`, `2026-02-13T16:20:05.250+08:00`, `…Z`. Digits below the millisecond are cut off.
 *
 * @param text The text.
 * @param timeZone The zone in which a text without an offset is read.
 * @example parseInstant('2026-02-13 16:20', zone('Asia/Shanghai')) // { instant: 1770970800000, precision: 'minute' }
 */
export function parseInstant(text: string, timeZone: TimeZone): ParsedInstant | undefined {
  const day = dayAtStart(text)
  if (day === undefined) return undefined
  if (text.length === endOfDate) return { instant: timeZone.startOfDay(day), precision: 'day' }
  const end = endOfTime(text)
  const timeOfDay = timeOfDayIn(text, end)
  if (Number.isNaN(timeOfDay)) return undefined
  const precision = end === endOfMinute ? 'minute' : 'value'
  if (end === text.length) return { instant: timeZone.instantAt(day, timeOfDay), precision }
  const offset = offsetIn(text, end)
  return Number.isNaN(offset) ? undefined : { instant: day * millisecondsOfDay + timeOfDay - offset, precision }
}

// Texts are read by their characters, since systems that ask on every event parse more than they judge.
const endOfDate = 10
const endOfMinute = 16
const endOfSecond = 19
const [blank, plus, dash, point, colon, letterT, letterZ] = [...' +-.:TZ'].map((character) => character.charCodeAt(0))

/** Where the time of day ends: after its minute, its second or its fraction. */
function endOfTime(text: string): number {
  if (text.charCodeAt(endOfMinute) !== colon) return endOfMinute
  if (text.charCodeAt(endOfSecond) !== point) return endOfSecond
  let end = endOfSecond + 1
  while (!Number.isNaN(numberIn(text, end, end + 1))) end++
  return end
}

/** The milliseconds since midnight; NaN where the text has no time there. */
function timeOfDayIn(text: string, end: number): number {
  const separator = text.charCodeAt(endOfDate)
  const hour = numberIn(text, 11, 13)
  const minute = numberIn(text, 14, endOfMinute)
  const second = end === endOfMinute ? 0 : numberIn(text, 17, endOfSecond)
  const isTime = (separator === letterT || separator === blank) && text.charCodeAt(13) === colon && hour <= 23 && minute <= 59 && second <= 59
  if (!isTime) return NaN
  return hour * millisecondsOfHour + minute * millisecondsOfMinute + second * millisecondsOfSecond + fractionIn(text, end)
}

/** The milliseconds of a fraction of one to nine digits; NaN for another. */
function fractionIn(text: string, end: number): number {
  const digits = end - endOfSecond - 1
  if (digits < 0) return 0
  if (digits === 0 || digits > 9) return NaN
  return numberIn(text.slice(endOfSecond + 1, end).padEnd(3, '0'), 0, 3)
}

/** The offset with which a text ends, in milliseconds: `Z`, `+08:00`, `+0800`, `+08`; NaN for another. */
function offsetIn(text: string, start: number): number {
  const sign = text.charCodeAt(start)
  const length = text.length - start
  if (sign === letterZ) return length === 1 ? 0 : NaN
  if (sign !== plus && sign !== dash) return NaN
  const hour = numberIn(text, start + 1, start + 3)
  const hasColon = text.charCodeAt(start + 3) === colon
  const minute = length === 3 ? 0 : length === (hasColon ? 6 : 5) ? numberIn(text, start + (hasColon ? 4 : 3), text.length) : NaN
  const size = hour <= 19 && minute <= 59 ? hour * millisecondsOfHour + minute * millisecondsOfMinute : NaN
  return sign === plus ? size : -size
}

/**
 * An instant as ISO text with the offset of a zone; milliseconds are shown only where they are not zero.
 *
 * @param instant Milliseconds since 1970-01-01T00:00Z.
 * @example formatInstant(Date.UTC(2026, 1, 24, 15, 59, 59, 999), zone('Asia/Shanghai')) // '2026-02-24T23:59:59.999+08:00'
 */
export function formatInstant(instant: number, timeZone: TimeZone): string {
  const offset = timeZone.offsetAt(instant)
  const clock = instant + offset
  const day: Day = Math.floor(clock / millisecondsOfDay)
  const timeOfDay = clock - day * millisecondsOfDay
  const millisecond = timeOfDay % millisecondsOfSecond
  const fraction = millisecond === 0 ? '' : `.${String(millisecond).padStart(3, '0')}`
  return `${dateOf(day)}T${clockText(timeOfDay, true)}${fraction}${offsetText(offset)}`
}

/** Dates that were written, since those that occur occur often. */
const written = /* @__PURE__ */ new Map<Day, string>()
const mostWritten = 4096

function dateOf(day: Day): string {
  const known = written.get(day)
  if (known !== undefined) return known
  if (written.size >= mostWritten) written.clear()
  const date = fromDay(day)
  written.set(day, date)
  return date
}

function offsetText(offset: number): string {
  // Before standard time some offsets had seconds; ISO text has room for them only where they are not zero.
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${clockText(size, size % millisecondsOfMinute !== 0)}`
}

function clockText(span: number, withSeconds: boolean): string {
  const hour = Math.floor(span / millisecondsOfHour)
  const minute = Math.floor(span / millisecondsOfMinute) % 60
  const second = Math.floor(span / millisecondsOfSecond) % 60
  const text = `${twoDigits(hour)}:${twoDigits(minute)}`
  return withSeconds ? `${text}:${twoDigits(second)}` : text
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
