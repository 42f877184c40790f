import { fromDay } from '../../calendar/civilDay.js'
import type { CellForm } from './cellForm.js'
import { plainNumber } from './plainNumber.js'

const secondsOfDay = 86_400
const secondsOfHour = 3600
/** The civil day of serial 0 in each of the two ways in which workbooks count. */
const dayZero = -25_568
const dayZero1904 = -24_107
/** Excel has a 29 February 1900, which never was: from its serial on, every number is one too high. */
const leapDayThatNeverWas = 60
/** 9999-12-31, the last day that Excel shows. */
const lastSerial = 2_958_465
/** 1990-01-01: a time of day with so many days before it is an instant shown in part; fewer days are hours beyond 24. */
const firstInstant = 32_874

/**
 * A number of a cell with a date or time format, written as what it stands for.
 *
 * The format decides how precise it is, for it is what a person saw: `yyyy-mm-dd` gives a day, `yyyy/m/d h:mm` a minute. What the
 * value has beyond the format is kept: no digit is lost because a column was narrow.
 *
 * @param serial Days since the workbook's day zero, with the time as a fraction.
 * @returns `YYYY-MM-DD`, `YYYY-MM-DD HH:MM`, `YYYY-MM-DD HH:MM:SS`, `H:MM:SS`, or the number itself where it is no date.
 * @example serialText(46066.68061342593, form('yyyy-mm-dd'), false) // '2026-02-13 16:20:05'
 */
export function serialText(serial: number, form: CellForm, is1904: boolean): string {
  const scale = form.hasFraction ? 1000 : 1
  // A serial holds a time to about a millionth of a second; rounding gives back what was typed.
  const units = Math.round(serial * secondsOfDay * scale)
  if (!(units >= 0) || serial > lastSerial) return plainNumber(String(serial))
  const isDuration = !form.hasDate && (form.isElapsed || serial < firstInstant)
  if (isDuration) return clockText(units, scale, true)
  const day = Math.floor(units / (secondsOfDay * scale))
  const civil = civilDayOf(day, is1904)
  if (civil === undefined) return plainNumber(String(serial))
  const timeOfDay = units - day * secondsOfDay * scale
  if (timeOfDay === 0 && !form.hasTime) return fromDay(civil)
  const showsSeconds = form.hasSeconds || !form.hasTime || timeOfDay % (60 * scale) !== 0
  return `${fromDay(civil)} ${clockText(timeOfDay, scale, showsSeconds).padStart(showsSeconds ? 8 : 5, '0')}`
}

/** The civil day of a serial; undefined for days that no calendar has. */
function civilDayOf(serial: number, is1904: boolean): number | undefined {
  if (is1904) return serial + dayZero1904
  if (serial < 1 || serial === leapDayThatNeverWas) return undefined
  return serial + dayZero - (serial > leapDayThatNeverWas ? 1 : 0)
}

function clockText(units: number, scale: number, showsSeconds: boolean): string {
  const seconds = Math.floor(units / scale)
  const fraction = units % scale
  const hoursAndMinutes = `${Math.floor(seconds / secondsOfHour)}:${twoDigits(Math.floor(seconds / 60) % 60)}`
  if (!showsSeconds) return hoursAndMinutes
  return `${hoursAndMinutes}:${twoDigits(seconds % 60)}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
