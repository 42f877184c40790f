import { fromDay } from '../../calendar/civilDay.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import type { Column, InputColumn } from '../../expression/column.js'
import { noValue } from '../../expression/kinds.js'

/** A way of grouping records; groups are numbered from 1. */
export interface Grouping {
  readonly by: string
  /** Fills in the group of each row of the batch. */
  readonly place: (groups: Int32Array, count: number) => void
  readonly keyOf: (group: number) => string
}

/** The group of records that state none. */
export const notStated = 0

/** By the value of a field. */
export function groupingByField({ field, status, values, dictionary }: InputColumn): Grouping {
  return {
    by: field.name,
    place(groups, count) {
      for (let row = 0; row < count; row++) groups[row] = status[row]! >= noValue ? notStated : values[row]! + 1
    },
    keyOf: (group) => dictionary[group - 1]!,
  }
}

/** By the month in which the record began, in the time zone of the audit. */
export function groupingByMonth({ status, values }: Column, zone: TimeZone): Grouping {
  const months: string[] = []
  const groupOfDay = new Map<number, number>()
  const learn = (day: number): number => {
    const month = fromDay(day).slice(0, 7)
    const known = months.indexOf(month)
    const group = known >= 0 ? known + 1 : months.push(month)
    groupOfDay.set(day, group)
    return group
  }
  return {
    by: 'month',
    place(groups, count) {
      let lastDay = NaN
      let group = notStated
      for (let row = 0; row < count; row++) {
        if (status[row]! >= noValue) {
          groups[row] = notStated
          continue
        }
        const day = zone.dayOf(values[row]!)
        if (day !== lastDay) group = groupOfDay.get(day) ?? learn(day)
        lastDay = day
        groups[row] = group
      }
    },
    keyOf: (group) => months[group - 1]!,
  }
}
