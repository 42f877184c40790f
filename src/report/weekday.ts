import { type Day, fromDay, toDay } from '../calendar/civilDay.js'
import type { Bilingual } from '../expression/kinds.js'

/** The days of the week from Sunday on. */
export const weekdayWords: readonly Bilingual[] = [
  { zh: '周日', en: 'Sun' },
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
]

/** The position of a day in its week: 0 is Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01, day 0, was a Thursday.
  return (((day + 4) % 7) + 7) % 7
}

/** A day with its weekday, by which people check a date. */
export function dayWithWeekday(date: string, say: (text: Bilingual) => string): string {
  const day = toDay(date)
  return `${fromDay(day)} ${say(weekdayWords[weekdayOf(day)]!)}`
}
