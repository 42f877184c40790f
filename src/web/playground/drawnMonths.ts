import { type Day, fromDay, toDay } from '../../calendar/civilDay.js'
import type { DeadlineAnswer, SkippedDay } from '../../calendar/deadline.js'
import type { WorkingCalendar } from '../../calendar/workingCalendar.js'
import { weekdayOf } from '../../report/weekday.js'

/** What a day is to the deadline: `outside` lies before its start or after its end. */
export type DayRole = 'outside' | 'start' | 'counted' | 'skipped'

/** One day of a drawn month. */
export interface DrawnDay {
  readonly date: string
  readonly role: DayRole
  /** The number of a day that counts: 1 for the first. */
  readonly number: number | null
  readonly isLast: boolean
  /** Why the day does not count; null where it does or lies outside. */
  readonly skipped: SkippedDay | null
  /** Whether it is a weekend day that is worked. */
  readonly isMakeUp: boolean
  /** Whether it is a day off by the calendar, where the calendar reaches. */
  readonly isOff: boolean
}

export interface DrawnMonth {
  readonly year: number
  /** 1 is January. */
  readonly month: number
  /** Rows of seven, Monday first; null where the week reaches into another month. */
  readonly weeks: readonly (readonly (DrawnDay | null)[])[]
}

/**
 * The months from the start of a deadline to its end, with what each day is to it.
 *
 * @param most How many months are drawn at most, from the first on.
 */
export function drawnMonths(answer: DeadlineAnswer, calendar: WorkingCalendar, most: number): DrawnMonth[] {
  const counted = new Map(answer.counted.map((day, index) => [day, index + 1]))
  const skipped = new Map(answer.skipped.map((each) => [each.day, each]))
  const start = answer.startedAt.slice(0, 'YYYY-MM-DD'.length)
  const drawn = (day: Day): DrawnDay => {
    const date = fromDay(day)
    const number = counted.get(date) ?? null
    const info = day >= calendar.from && day <= calendar.to ? calendar.dayInfo(day) : undefined
    return {
      date,
      role: number !== null ? 'counted' : skipped.has(date) ? 'skipped' : date === start ? 'start' : 'outside',
      number,
      isLast: date === answer.lastDay,
      skipped: skipped.get(date) ?? null,
      isMakeUp: info?.kind === 'makeUpWorkday',
      isOff: info?.work === false,
    }
  }
  return monthsBetween(start, answer.lastDay).slice(0, most).map((first) => ({ ...yearAndMonth(first), weeks: weeksOf(first, drawn) }))
}

/** How many months a deadline touches. */
export function monthCount({ startedAt, lastDay }: DeadlineAnswer): number {
  return monthsBetween(startedAt.slice(0, 'YYYY-MM-DD'.length), lastDay).length
}

/** The first day of every month from one date to another. */
function monthsBetween(from: string, to: string): Day[] {
  const months: Day[] = []
  for (let first = toDay(`${from.slice(0, 'YYYY-MM'.length)}-01`); first <= toDay(to); first = nextMonth(first)) months.push(first)
  return months
}

function nextMonth(first: Day): Day {
  const { year, month } = yearAndMonth(first)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return toDay(`${next[0]}-${String(next[1]).padStart(2, '0')}-01`)
}

function yearAndMonth(day: Day): { year: number; month: number } {
  const [year, month] = fromDay(day).split('-').map(Number)
  return { year: year!, month: month! }
}

function weeksOf(first: Day, drawn: (day: Day) => DrawnDay): (DrawnDay | null)[][] {
  const end = nextMonth(first)
  const monday = first - ((weekdayOf(first) + 6) % 7)
  const weeks: (DrawnDay | null)[][] = []
  for (let week = monday; week < end; week += 7) {
    weeks.push(Array.from({ length: 7 }, (_, index) => (week + index < first || week + index >= end ? null : drawn(week + index))))
  }
  return weeks
}
