import { fromDay, toDay } from '../../src/calendar/civilDay.js'

/** Every day of the years in which the official calendar and the packages overlap. */
export const firstDay = toDay('2010-01-01')
export const lastDay = toDay('2026-12-31')
/** Working days added: every number from one to sixty, for every start from which the answer lies within the years. */
export const mostAdded = 60
export const lastStart = toDay('2026-08-31')

export const dates = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => fromDay(firstDay + index))

/** Questions whose answers are compared: every Monday to Sunday in turn, with growing numbers of working days. */
export const comparedQuestions: readonly (readonly [start: string, count: number])[] = Array.from({ length: 600 }, (_, index) => [
  fromDay(firstDay + index * 10),
  1 + (index % mostAdded),
])
