import type { CalendarOverlay } from './buildCalendar.js'
import { buildCalendar } from './buildCalendar.js'
import { CalendarArgumentError } from './calendarArgumentError.js'
import { toDay } from './civilDay.js'
import { regionalRecipe } from './regionalCalendar.js'
import type { WorkingCalendar } from './workingCalendar.js'

/** One day that a user sets: a day off, or a weekend day that is worked. */
export interface UserDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly work: boolean
  readonly name: { readonly zh: string; readonly en?: string | undefined }
  readonly source?: string | undefined
}

/** A user's calendar: a shipped one, and the user's own days upon it. */
export interface UserCalendar {
  readonly id: string
  /** `cn`, or the id of a region such as `CN-GX`. */
  readonly extends: string
  readonly days: readonly UserDay[]
  /** Years whose arrangement is listed whole in `days`: their other days rest on it too, and are `custom` instead of `provisional`. */
  readonly completeYears?: readonly number[] | undefined
}

/**
 * The working days of a user's calendar. The days that it names are `custom`; all others keep the certainty of what it extends.
 *
 * @param calendar The calendar, as `parseUserCalendar` reads it from a file.
 * @throws CalendarArgumentError where a date is malformed, stands twice or lies outside the calendar extended.
 * @example
 * userCalendar({ id: 'my-office', extends: 'cn', days: [{ date: '2026-08-08', work: true, name: { zh: '值班' } }] })
 *   .isWorkday('2026-08-08') // true
 */
export function userCalendar(calendar: UserCalendar): WorkingCalendar {
  const recipe = regionalRecipe(calendar.extends)
  assertDaysOnce(calendar.days)
  const own: CalendarOverlay = {
    custom: true,
    completeYears: calendar.completeYears ?? [],
    days: calendar.days.map(({ date, work, name, source }) => ({
      date,
      work,
      name: { zh: name.zh, en: name.en ?? name.zh },
      ...(source && { notice: { number: source } }),
    })),
  }
  const built = buildCalendar({ ...recipe, id: calendar.id, overlays: [...(recipe.overlays ?? []), own] })
  assertDaysWithin(calendar.days, built)
  return built
}

function assertDaysOnce(days: readonly UserDay[]): void {
  const seen = new Map<string, number>()
  for (const [position, { date }] of days.entries()) {
    const earlier = seen.get(date)
    if (earlier !== undefined) throw dateStandsTwice(date, earlier, position)
    seen.set(date, position)
  }
}

function assertDaysWithin(days: readonly UserDay[], { from, to }: WorkingCalendar): void {
  for (const [position, { date }] of days.entries()) {
    const day = toDay(date)
    if (day < from || day > to) throw dateOutside(date, position)
  }
}

function dateStandsTwice(date: string, first: number, second: number): CalendarArgumentError {
  return new CalendarArgumentError({
    code: 'CALENDAR_FILE_INVALID',
    received: date,
    what: {
      zh: `日期 ${date} 出现两次：days[${first}] 和 days[${second}]。`,
      en: `The date ${date} stands twice: in days[${first}] and days[${second}].`,
    },
    fix: { zh: '请删去其中一处。', en: 'Remove one of them.' },
  })
}

function dateOutside(date: string, position: number): CalendarArgumentError {
  return new CalendarArgumentError({
    code: 'CALENDAR_FILE_INVALID',
    received: date,
    what: { zh: `days[${position}] 的日期 ${date} 超出所扩展日历的范围。`, en: `The date ${date} in days[${position}] lies outside the calendar extended.` },
    fix: { zh: '请删去该日，或改用覆盖该年的版本。', en: 'Remove the day, or use a release that covers its year.' },
  })
}
