import type { Day } from './civilDay.js'

/** The days from one to another, both inclusive; none where the last lies before the first. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
