import { type Day, fromDay, toDay } from '../calendar/civilDay.js'
import type { Say } from './language.js'

const names = [
  { zh: '周日', en: 'Sun' },
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
] as const

/** A day with its weekday, by which people check a date. */
export function dayWithWeekday(date: string, say: Say): string {
  const day: Day = toDay(date)
  // 1970-01-01, day 0, was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7
  return `${fromDay(day)} ${say(names[weekday]!)}`
}
