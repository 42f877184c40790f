import { type Day, fromDay, toDay } from '../../src/calendar/index.js'

/**
 * Seconds on the clock on a wall in China since 1970-01-01 00:00:00 there. The clocks of China have not changed since 1991,
 * so that differences of wall times are true durations.
 */
export type WallTime = number

export const minute = 60
export const hour = 60 * minute
export const day = 24 * hour

const form = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?$/

/** The wall time of `2026-02-13` or `2026-02-13 16:20:05`; a date alone is its first second. */
export function wallTime(text: string): WallTime {
  const parts = form.exec(text)
  if (!parts) throw new RangeError(`"${text}" is no wall time. Write it as 2026-02-13 or 2026-02-13 16:20:05.`)
  const [, date, hours = '0', minutes = '0', seconds = '0'] = parts
  return toDay(date!) * day + Number(hours) * hour + Number(minutes) * minute + Number(seconds)
}

export const dayOf = (time: WallTime): Day => Math.floor(time / day)

/** The last second of a day. */
export const endOfDay = (civilDay: Day): WallTime => civilDay * day + day - 1

/** A wall time as exports write it: `2026-02-13 16:20:05`. */
export function timeText(time: WallTime): string {
  const civilDay = dayOf(time)
  const ofDay = time - civilDay * day
  return `${dateText(civilDay)} ${two(Math.floor(ofDay / hour))}:${two(Math.floor(ofDay / minute) % 60)}:${two(ofDay % 60)}`
}

/** The same cut off after the minute: `2026-02-13 16:20`. */
export const minuteText = (time: WallTime): string => timeText(time).slice(0, 16)

/** The ISO text of the instant: `2026-02-13T16:20:05+08:00`. */
export const isoText = (time: WallTime): string => `${timeText(time).replace(' ', 'T')}+08:00`

/** A cell that looks like a time of the same year and is none, since no February has thirty days. */
export const impossibleText = (time: WallTime): string => `${timeText(time).slice(0, 4)}-02-30${timeText(time).slice(10)}`

let lastDay = NaN
let lastText = ''

// Rows come in order of time, so that nearly all of them share the date of the one before.
function dateText(civilDay: Day): string {
  if (civilDay !== lastDay) {
    lastDay = civilDay
    lastText = fromDay(civilDay)
  }
  return lastText
}

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))
const two = (number: number): string => twoDigits[number]!
