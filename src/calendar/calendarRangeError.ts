import { CalendarError } from './calendarError.js'
import type { Day } from './civilDay.js'
import { fromDay } from './civilDay.js'

/** Thrown where an answer would need days that the calendar does not cover; there is no silent weekend rule. */
export class CalendarRangeError extends CalendarError<'OUTSIDE_CALENDAR'> {
  override readonly name = 'CalendarRangeError'

  constructor(
    received: unknown,
    /** The first day covered. */
    readonly from: Day,
    /** The last day covered, inclusive. */
    readonly to: Day,
    calendarId: string,
  ) {
    const range = `${fromDay(from)}..${fromDay(to)}`
    super({
      code: 'OUTSIDE_CALENDAR',
      received,
      what: {
        zh: `所需日期超出工作日历 ${calendarId} 的范围（${range}）。`,
        en: `The answer needs days outside the working-day calendar ${calendarId} (${range}).`,
      },
      fix: {
        zh: '请使用覆盖该日期的日历，或升级到收录该年放假通知的版本。',
        en: 'Use a calendar that covers the date, or a release that holds the notice for that year.',
      },
    })
  }
}
