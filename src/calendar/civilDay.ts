import { CalendarArgumentError } from './calendarArgumentError.js'
import { shown } from './shown.js'

/** A civil day, as the whole number of days since 1970-01-01. It has no time and no time zone. */
export type Day = number

const daysOfFourCenturies = 146_097
const daysFromMarchYearZeroTo1970 = 719_468
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The day number of a civil date.
 *
 * @param text The date as `YYYY-MM-DD`, year 0001 to 9999.
 * @returns The whole days since 1970-01-01, negative before it.
 * @throws CalendarArgumentError where the text is no date, 2026-02-30 for instance.
 * @example toDay('2026-02-14') // 20498
 */
export function toDay(text: string): Day {
  const day = tryToDay(text)
  if (day === undefined) throw notADate(text)
  return day
}

/**
 * The day number of a civil date, or undefined where the text is no date.
 *
 * @example tryToDay('2026-02-30') // undefined
 */
export function tryToDay(text: string): Day | undefined {
  return typeof text === 'string' && text.length === 10 ? dayAtStart(text) : undefined
}

/** The day number of the civil date with which a text begins, or undefined where it begins with none. */
export function dayAtStart(text: string): Day | undefined {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const year = numberIn(text, 0, 4)
  const month = numberIn(text, 5, 7)
  const day = numberIn(text, 8, 10)
  return isCivil(year, month, day) ? dayOfCivil(year, month, day) : undefined
}

/**
 * The civil date of a day number.
 *
 * @param day Whole days since 1970-01-01.
 * @returns The date as `YYYY-MM-DD`.
 * @throws CalendarArgumentError where the number is not whole or lies outside the years 0001 to 9999.
 * @example fromDay(20498) // '2026-02-14'
 */
export function fromDay(day: Day): string {
  if (!Number.isInteger(day) || day < firstDay || day > lastDay) throw notADate(day)
  const { year, month, date } = civilOfDay(day)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return civilOfDay(day).year
}

/** The first day of a year. */
export function firstDayOfYear(year: number): Day {
  return dayOfCivil(year, 1, 1)
}

/** Whether a day is a Saturday or a Sunday, the weekly rest days of state organs (Provisions of the State Council on Working Hours of Employees, Article 7). */
export function isWeekend(day: Day): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7
  return sinceMonday >= 5
}

// The year is counted from March, so that the leap day is the last day of its year and needs no special case.
function dayOfCivil(year: number, month: number, date: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysOfFourCenturies + dayOfEra - daysFromMarchYearZeroTo1970
}

function civilOfDay(day: Day): { year: number; month: number; date: number } {
  const shifted = day + daysFromMarchYearZeroTo1970
  const era = Math.floor(shifted / daysOfFourCenturies)
  const dayOfEra = shifted - era * daysOfFourCenturies
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date }
}

function isCivil(year: number, month: number, date: number): boolean {
  if (!(year >= 1 && month >= 1 && month <= 12 && date >= 1)) return false
  const isLeapDay = month === 2 && date === 29
  return isLeapDay ? isLeapYear(year) : date <= daysOfMonth[month - 1]!
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number written in a stretch of text; NaN where a character is no ASCII digit, or the text ends before. */
export function numberIn(text: string, start: number, end: number): number {
  let value = 0
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

function notADate(received: unknown): CalendarArgumentError {
  return new CalendarArgumentError({
    code: 'DATE_INVALID',
    received,
    what: { zh: '所给的值不是一个日期。', en: `${shown(received)} is not a civil date.` },
    fix: { zh: '请按 YYYY-MM-DD 书写，如 2026-02-14。', en: 'Write an existing date as YYYY-MM-DD, such as 2026-02-14.' },
  })
}

const firstDay: Day = dayOfCivil(1, 1, 1)
const lastDay: Day = dayOfCivil(9999, 12, 31)
