import { tryToDay } from '../../calendar/civilDay.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import { Status } from '../../expression/kinds.js'

/** An instant as a cell gives it, with the precision it was written in. */
export interface WrittenInstant {
  readonly instant: number
  readonly status: typeof Status.value | typeof Status.minute | typeof Status.day
}

/** The years that a record of a hotline can bear; `0026` or `20260` is a slip. */
export const firstYear = 1900
export const lastYear = 2199

/** A civil date with a time of day, as numbers; the parts that were not written are absent. */
export interface CivilParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly millisecond?: number
  /** Minutes east of UTC, where the text says so. */
  readonly offsetMinutes?: number
}

/**
 * The instant of civil parts in a time zone. 24:00:00 is the last millisecond of its day, since a limit that ends at 24:00 includes it.
 * Of an hour without minutes only the day counts as known: no precision stands between the two.
 *
 * @returns undefined where the parts are no date or no time, 2026-02-30 for instance.
 */
export function instantOfParts(parts: CivilParts, zone: TimeZone): WrittenInstant | undefined {
  const { year, month, day, hour, minute, second, millisecond = 0, offsetMinutes } = parts
  if (year < firstYear || year > lastYear) return undefined
  const civilDay = tryToDay(`${year}-${twoDigits(month)}-${twoDigits(day)}`)
  if (civilDay === undefined) return undefined
  if (hour === undefined) return { instant: zone.startOfDay(civilDay), status: Status.day }
  const isEndOfDay = hour === 24 && (minute ?? 0) === 0 && (second ?? 0) === 0 && millisecond === 0
  if (!isEndOfDay && (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59)) return undefined
  if (minute === undefined && !isEndOfDay) return { instant: zone.startOfDay(civilDay), status: Status.day }
  const ofDay = isEndOfDay ? millisecondsOfDay - 1 : ((hour * 60 + (minute ?? 0)) * 60 + (second ?? 0)) * 1000 + millisecond
  const status = second === undefined && !isEndOfDay ? Status.minute : Status.value
  if (offsetMinutes !== undefined) return { instant: civilDay * millisecondsOfDay + ofDay - offsetMinutes * 60_000, status }
  return { instant: zone.instantAt(civilDay, ofDay), status }
}

export const millisecondsOfDay = 86_400_000

const twoDigits = (value: number): string => String(value).padStart(2, '0')
