import type { TimeZone } from '../../calendar/timeZone.js'
import { Status } from '../../expression/kinds.js'
import { type CivilParts, instantOfParts, millisecondsOfDay, type WrittenInstant } from './civilTime.js'
import { foldWidth } from './foldWidth.js'

/** `2026-02-13`, `2026/2/13`, `2026.2.13`, `2026年2月13日`; what follows is the time. */
const dateForm = /^(\d{4})(?:\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)|\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号])/
/** `16:20`, `16:20:05.250`, `4:20 PM`, `下午4:20`, each with an offset or without. */
const clockForm = /^(?:(上午|下午|AM|PM)\s*)?(\d{1,2})\s*:\s*(\d{1,2})(?:\s*:\s*(\d{1,2})(?:[.,](\d+))?)?(?:\s*(AM|PM))?(?:\s*(Z|[+-]\d{2}(?::?\d{2})?))?$/i
/** `16时20分05秒`, `下午4点20`. */
const wordForm = /^(?:(上午|下午)\s*)?(\d{1,2})\s*[时時点點](?:\s*(\d{1,2})(?:\s*分(?:\s*(\d{1,2})\s*秒?)?)?)?$/
const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(?:(\d{2})(\d{3})?)?)?$/
const serial = /^\d{5}(?:\.\d+)?$/
const epoch = /^1\d{9}(\d{3})?$/

/**
 * Reads an instant as exports write it; a text without offset is read in the zone. Digits below the millisecond are cut off.
 *
 * @returns undefined where the text is no date that can be read without guessing.
 * @example
 * writtenInstant('2026年2月13日', zone)?.status // Status.day
 * writtenInstant('2026-02-30', zone) // undefined
 */
export function writtenInstant(text: string, zone: TimeZone): WrittenInstant | undefined {
  const folded = foldWidth(text)
  const parts = civilParts(folded) ?? compactParts(folded)
  if (parts) return instantOfParts(parts, zone)
  if (serial.test(folded)) return instantOfSerial(Number(folded), zone, false)
  // Ten or thirteen digits from 2001 on are seconds or milliseconds since 1970.
  if (epoch.test(folded)) return { instant: folded.length === 10 ? Number(folded) * 1000 : Number(folded), status: Status.value }
  return undefined
}

function civilParts(text: string): CivilParts | undefined {
  const date = dateForm.exec(text)
  if (!date) return undefined
  const rest = text.slice(date[0].length)
  const civil = { year: Number(date[1]), month: Number(date[3] ?? date[5]), day: Number(date[4] ?? date[6]) }
  if (rest === '') return civil
  const time = timeParts(rest.replace(/^(?:T|\s+)/i, ''))
  // Not spread into a new object: V8 keeps each of those until the old generation is collected.
  return time && Object.assign(civil, time)
}

function timeParts(text: string): Partial<CivilParts> | undefined {
  const clock = clockForm.exec(text)
  if (clock) {
    const [, before, hour, minute, second, fraction, after, offset] = clock
    const offsetMinutes = offset === undefined ? undefined : offsetOf(offset)
    if (offset !== undefined && offsetMinutes === undefined) return undefined
    return {
      hour: hourOf(Number(hour), before ?? after),
      minute: Number(minute),
      ...(second !== undefined && { second: Number(second), millisecond: Number((fraction ?? '').slice(0, 3).padEnd(3, '0')) }),
      ...(offsetMinutes !== undefined && { offsetMinutes }),
    }
  }
  const words = wordForm.exec(text)
  if (!words) return undefined
  const [, before, hour, minute, second] = words
  return {
    hour: hourOf(Number(hour), before),
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
  }
}

function compactParts(text: string): CivilParts | undefined {
  const digits = compact.exec(text)
  if (!digits) return undefined
  const [, year, month, day, hour, minute, second, millisecond] = digits
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second), millisecond: Number(millisecond ?? 0) }),
  }
}

/** No hour of any day: what contradicts itself is refused as such. */
const noHour = 99

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  const isAfternoon = half === '下午' || half.toUpperCase() === 'PM'
  // An hour beyond twelve contradicts the morning beside it; 下午16:20 is said twice.
  if (hour > 12) return isAfternoon && hour < 24 ? hour : noHour
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

/** Minutes east of UTC; no place is further than fourteen hours from it. */
function offsetOf(offset: string): number | undefined {
  if (offset.toUpperCase() === 'Z') return 0
  const digits = offset.replace(/\D/g, '')
  const hours = Number(digits.slice(0, 2))
  const minutes = Number(digits.slice(2))
  if (hours > 14 || minutes > 59) return undefined
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** Day 0 of the serial numbers of spreadsheets; their day 60 is a 1900-02-29 that never was, which no record of a hotline can meet. */
const serialStart = -25_569
const serialStart1904 = -24_107
/** 1990-01-01 and 2100-01-01 as serials: other five-digit numbers are no dates of a hotline. */
const serialRange = { first: 32_874, end: 73_051 }

/** The instant of a spreadsheet's serial number; a whole number is a day. */
export function instantOfSerial(value: number, zone: TimeZone, is1904: boolean): WrittenInstant | undefined {
  const days = Math.floor(value)
  if (!is1904 && (days < serialRange.first || days >= serialRange.end)) return undefined
  const day = days + (is1904 ? serialStart1904 : serialStart)
  // Serials keep about a hundredth of a second; rounding to seconds gives back what was typed.
  const seconds = Math.round((value - days) * 86_400)
  if (seconds === 0) return { instant: zone.startOfDay(day), status: Status.day }
  if (seconds * 1000 === millisecondsOfDay) return { instant: zone.startOfDay(day + 1), status: Status.value }
  return { instant: zone.instantAt(day, seconds * 1000), status: Status.value }
}
