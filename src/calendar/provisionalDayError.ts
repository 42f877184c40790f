import { CalendarError } from './calendarError.js'
import type { Day } from './civilDay.js'
import { fromDay } from './civilDay.js'

/** Thrown by `strict` where a deadline rests on a day for which no notice is known. */
export class ProvisionalDayError extends CalendarError<'PROVISIONAL_DAY'> {
  override readonly name = 'ProvisionalDayError'

  constructor(
    /** The first such day. */
    readonly day: Day,
  ) {
    const date = fromDay(day)
    super({
      code: 'PROVISIONAL_DAY',
      received: date,
      what: {
        zh: `期限涉及 ${date}，该日尚无放假通知可依。`,
        en: `The deadline rests on ${date}, a day for which no holiday notice is known.`,
      },
      fix: {
        zh: '请等待当年通知、使用自有日历，或不用 strict 选项而取暂定结果。',
        en: 'Wait for the notice, give a calendar of your own, or leave `strict` out and take the provisional answer.',
      },
    })
  }
}
