import { tryToDay } from '../../calendar/civilDay.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import { Status } from '../../expression/kinds.js'
import { type CivilParts, instantOfParts, millisecondsOfDay, type WrittenInstant } from './civilTime.js'

/**
 * The ways in which exports write a date with or without a time: `2026-02-13 16:20:05`, `2026/2/13 16:20`, `2026.2.13`,
 * `2026年2月13日16时20分`, ISO with T, fraction and offset.
 */
const dateAndTime =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*(上午|下午|AM|PM)?\s*(\d{1,2})\s*[:时點点]\s*(?:(\d{1,2})\s*分?)?(?:\s*[:]?\s*(\d{1,2}(?:[.,]\d+)?)\s*秒?)?\s*(AM|PM)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i
const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/
const serial = /^\d{5}(?:\.\d+)?$/
const epoch = /^1\d{9}(\d{3})?$/

/**
 * Reads an instant as exports write it; a text without offset is read in the zone.
 *
 * @returns undefined where the text is no date that can be read without guessing.
 * @example
 * writtenInstant('2026年2月13日', zone)?.status // Status.day
 * writtenInstant('2026-02-30', zone) // undefined
 */
export function writtenInstant(text: string, zone: TimeZone): WrittenInstant | undefined {
  const parts = partsOf(text)
  if (parts) return instantOfParts(parts, zone)
  if (serial.test(text)) return instantOfSerial(Number(text), zone, false)
  // Ten or thirteen digits from 2001 on are seconds or milliseconds since 1970.
  if (epoch.test(text)) return { instant: text.length === 10 ? Number(text) * 1000 : Number(text), status: Status.value }
  return undefined
}

function partsOf(text: string): CivilParts | undefined {
  const written = dateAndTime.exec(text)
  if (written) {
    const [, year, month, day, before, hour, minute, second, after, offset] = written
    return {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      ...(hour !== undefined && { hour: hourOf(Number(hour), before ?? after) }),
      ...(minute !== undefined && { minute: Number(minute) }),
      ...(second !== undefined && { second: Number(second.replace(',', '.')) }),
      ...(offset !== undefined && { offsetMinutes: offsetOf(offset) }),
    }
  }
  const digits = compact.exec(text)
  if (!digits) return undefined
  const [, year, month, day, hour, minute, second] = digits
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour !== undefined && { hour: Number(hour) }),
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
  }
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  const isAfternoon = half === '下午' || half.toUpperCase() === 'PM'
  // An hour beyond twelve contradicts the half of the day beside it; 99 is refused as no hour.
  if (hour > 12) return isAfternoon && hour < 24 ? hour : 99
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

function offsetOf(offset: string): number {
  if (offset.toUpperCase() === 'Z') return 0
  const digits = offset.replace(/\D/g, '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return offset.startsWith('-') ? -minutes : minutes
}

/** Day 0 of the serial numbers of spreadsheets; their day 60 is a 1900-02-29 that never was, which no record of a hotline can meet. */
const serialStart = -25_569
const serialStart1904 = -24_107
/** 1990-01-01 and 2100-01-01 as serials: other five-digit numbers are no dates of a hotline. */
const serialRange = [32_874, 73_051] as const

/** The instant of a spreadsheet's serial number; a whole number is a day. */
export function instantOfSerial(value: number, zone: TimeZone, is1904: boolean): WrittenInstant | undefined {
  const days = Math.floor(value)
  if (!is1904 && (days < serialRange[0] || days >= serialRange[1])) return undefined
  const day = days + (is1904 ? serialStart1904 : serialStart)
  // Serials keep about a hundredth of a second; rounding to seconds gives back what was typed.
  const seconds = Math.round((value - days) * 86_400)
  if (seconds === 0) return { instant: zone.startOfDay(day), status: Status.day }
  return { instant: zone.instantAt(day, Math.min(seconds * 1000, millisecondsOfDay - 1)), status: Status.value }
}

/** Reads instants by a format that the mapping states, with a given day for times without a date. */
export function formatReader(format: string, date: string | null, zone: TimeZone): ((text: string) => WrittenInstant | undefined) | null {
  const names: string[] = []
  const pattern = format.replace(/yyyy|MM|M|dd|d|HH|H|mm|m|ss|s|[.*+?^${}()|[\]\\]/g, (token) => {
    const part = partOfToken[token]
    if (!part) return `\\${token}`
    names.push(part)
    return token.length === 4 ? '(\\d{4})' : token.length === 2 ? '(\\d{2})' : '(\\d{1,2})'
  })
  const givenDay = date === null ? undefined : tryToDay(date)
  const hasDate = ['year', 'month', 'day'].every((part) => names.includes(part))
  if (names.length === 0 || (!hasDate && givenDay === undefined)) return null
  const matcher = new RegExp(`^${pattern}$`)
  const given = date?.split('-').map(Number) ?? []
  return (text) => {
    const match = matcher.exec(text)
    if (!match) return undefined
    const read = Object.fromEntries(names.map((name, index) => [name, Number(match[index + 1])]))
    return instantOfParts({ year: given[0], month: given[1], day: given[2], ...read } as CivilParts, zone)
  }
}

const partOfToken: Readonly<Record<string, string>> = {
  yyyy: 'year', MM: 'month', M: 'month', dd: 'day', d: 'day', HH: 'hour', H: 'hour', mm: 'minute', m: 'minute', ss: 'second', s: 'second',
}
