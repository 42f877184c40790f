import Holidays from 'date-holidays'
import { CalendarArgumentError } from './calendarArgumentError.js'
import type { Day } from './civilDay.js'
import { isWeekend, toDay, yearOf } from './civilDay.js'
import { daysFrom } from './daysFrom.js'
import { shown } from './shown.js'
import { millisecondsOfDay, millisecondsOfHour } from './timeSpan.js'
import type { NamedDay } from './workingCalendar.js'
import { certaintyCodes, WorkingCalendar } from './workingCalendar.js'

/** The stretch of time that a foreign calendar covers, both ends inclusive, as `YYYY-MM-DD`. */
export interface ForeignCalendarOptions {
  readonly from: string
  readonly to: string
  /** The weekly rest days, 0 for Sunday to 6 for Saturday. Default: Saturday and Sunday; give them where a country rests on others. */
  readonly restDays?: readonly number[]
}

/**
 * The working days of a country or state, from the public holidays that the package date-holidays computes.
 *
 * Days only: no clock, no office hours, no make-up days. It rests on no notice that we checked, so its certainty is `custom`.
 *
 * @param id A country such as `US`, or a state such as `US-MA`, as date-holidays names them.
 * @throws CalendarArgumentError where no such country or state is known, or the dates do not hold.
 * @example foreignCalendar('US-MA', { from: '2026-01-01', to: '2026-12-31' }).isWorkday('2026-04-20') // false (Patriots' Day)
 */
export function foreignCalendar(id: string, options: ForeignCalendarOptions): WorkingCalendar {
  const from = toDay(options.from)
  const to = toDay(options.to)
  const named = publicHolidays(id, from, to)
  const isRestDay = restDayTest(options.restDays)
  const days = daysFrom(from, to)
  return new WorkingCalendar({
    id,
    dataDate: 'date-holidays',
    from,
    to,
    working: Uint8Array.from(days, (day) => (isRestDay(day) || named.has(day) ? 0 : 1)),
    certainty: new Uint8Array(days.length).fill(certaintyCodes.custom),
    named,
  })
}

function publicHolidays(id: string, from: Day, to: Day): ReadonlyMap<Day, NamedDay> {
  const holidays = open(id)
  const named = new Map<Day, NamedDay>()
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const holiday of holidays.getHolidays(year, 'en')) {
      if (holiday.type !== 'public') continue
      for (const day of daysOf(holiday)) named.set(day, { name: { zh: holiday.name, en: holiday.name } })
    }
  }
  return named
}

/**
 * The whole civil days of a holiday, read from its own text, so that the machine's time zone plays no part.
 * A holiday that begins at noon is no whole day: that day is worked.
 */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): readonly Day[] {
  if (!date.slice(11).startsWith('00:00')) return []
  const first = toDay(date.slice(0, 10))
  // A day on which the clock goes forward has 23 hours.
  const length = Math.floor((end.getTime() - start.getTime() + millisecondsOfHour) / millisecondsOfDay)
  return daysFrom(first, first + length - 1)
}

function open(id: string): Holidays {
  const [country = '', ...state] = id.split('-')
  const holidays = new Holidays()
  if (!holidays.getCountries()[country]) throw unknownPlace(id)
  if (state.length > 0 && !holidays.getStates(country)?.[state.join('-')]) throw unknownPlace(id)
  holidays.init(country, state.join('-'))
  return holidays
}

function restDayTest(restDays: readonly number[] | undefined): (day: Day) => boolean {
  if (!restDays) return isWeekend
  // 1970-01-01 was a Thursday.
  return (day) => restDays.includes((day + 4) % 7)
}

function unknownPlace(id: string): CalendarArgumentError {
  return new CalendarArgumentError({
    code: 'REGION_UNKNOWN',
    received: id,
    what: { zh: '没有该国家或州的假日数据。', en: `No holidays are known for that place (received ${shown(id)}).` },
    fix: { zh: '请用 date-holidays 的代码，如 US 或 US-MA。', en: 'Give a code of date-holidays, such as US or US-MA.' },
  })
}
