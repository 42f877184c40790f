import type { Day } from './civilDay.js'
import { fromDay, tryToDay } from './civilDay.js'
import { millisecondsOfDay, millisecondsOfHour, millisecondsOfMinute, millisecondsOfSecond } from './timeSpan.js'
import type { TimeZone } from './timeZone.js'
import { zone } from './timeZone.js'

/** How exactly a text names an instant: to the second or finer, the minute, or the day. */
export type InstantPrecision = 'value' | 'minute' | 'day'

/** An instant that was written down. */
export interface ParsedInstant {
  /** Milliseconds since 1970-01-01T00:00Z; of a minute or a day its first instant. */
  readonly instant: number
  readonly precision: InstantPrecision
}

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-][01]\d(?::?[0-5]\d)?)?)?$/

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
  const parts = form.exec(text)
  if (!parts) return undefined
  const [, date, hour, minute, second, fraction, offset] = parts
  const day = tryToDay(date!)
  if (day === undefined) return undefined
  if (hour === undefined) return { instant: timeZone.startOfDay(day), precision: 'day' }
  const timeOfDay =
    Number(hour) * millisecondsOfHour +
    Number(minute) * millisecondsOfMinute +
    Number(second ?? 0) * millisecondsOfSecond +
    Number((fraction ?? '').slice(0, 3).padEnd(3, '0'))
  const instant = (offset === undefined ? timeZone : zoneOfOffset(offset)).instantAt(day, timeOfDay)
  return { instant, precision: second === undefined ? 'minute' : 'value' }
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
  return `${fromDay(day)}T${clockText(timeOfDay, true)}${fraction}${offsetText(offset)}`
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

function zoneOfOffset(offset: string): TimeZone {
  return zone(offset.length === 3 ? `${offset}:00` : offset)
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
