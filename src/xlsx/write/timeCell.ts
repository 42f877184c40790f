import { tryToDay } from '../../calendar/civilDay.js'
import { type Cell, styled } from './cell.js'

/** `YYYY-MM-DD`, with a time to the minute or the second or without. */
const civilTime = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/
/** Day 0 of Excel counted from its day 61, 1900-03-01; earlier days, of which it has one too many, stay texts. */
const dayZero = -25_569
const firstDay = dayZero + 61

/**
 * A civil time as a date of Excel; what is none stays the text that it is.
 *
 * @param text A time as it is read on the spot, without offset.
 * @example timeCell('2026-02-13 12:00') // { value: 46066.5, style: 'minute' }
 */
export function timeCell(text: string): Cell {
  const [, date = '', hour, minute, second] = civilTime.exec(text) ?? []
  const day = tryToDay(date)
  if (day === undefined || day < firstDay) return text
  if (hour === undefined) return styled(day - dayZero, 'day')
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)
  return styled(day - dayZero + seconds / 86_400, second === undefined ? 'minute' : 'instant')
}
