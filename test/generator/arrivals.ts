import { chinaCalendar } from '../../src/calendar/index.js'
import type { Random } from './random.js'
import { dayOf, hour, type WallTime } from './wallTime.js'

/** How busy each hour of a day is: quiet nights, a peak in the morning, a dip at lunch, a lower peak in the afternoon. */
const busyness = [6, 4, 3, 2, 2, 3, 8, 22, 62, 96, 100, 84, 46, 52, 82, 88, 80, 62, 40, 34, 30, 24, 16, 10]
const shareOnRestDays = { workday: 1, makeUpWorkday: 0.9, weekend: 0.6, holiday: 0.4 } as const
/** What waited over the weekend comes on Monday, day 4 of 1970 having been one. */
const shareOnMondays = 1.2

/**
 * When records begin: `count` wall times in order, from `from` (inclusive) to `to` (exclusive), in the rhythm of a hotline's days and weeks.
 */
export function arrivals(count: number, from: WallTime, to: WallTime, random: Random): Float64Array {
  const starts: WallTime[] = []
  const upTo: number[] = []
  let total = 0
  for (let start = from; start < to; start += hour) {
    const end = Math.min(start + hour, to)
    total += (intensityAt(start) * (end - start)) / hour
    starts.push(start)
    upTo.push(total)
  }
  const times = new Float64Array(count)
  let row = 0
  starts.forEach((start, index) => {
    const length = Math.min(hour, to - start)
    const first = row
    // Rounding the running total, not each hour, keeps the sum exact.
    const end = Math.round((count * upTo[index]!) / total)
    while (row < end) times[row++] = start + random.between(0, length - 1)
    times.subarray(first, row).sort()
  })
  return times
}

function intensityAt(time: WallTime): number {
  const civilDay = dayOf(time)
  const { kind } = chinaCalendar.dayInfo(civilDay)
  const isMonday = (civilDay + 3) % 7 === 0
  const factor = kind === 'workday' && isMonday ? shareOnMondays : shareOnRestDays[kind]
  return busyness[Math.floor((time / hour) % 24)]! * factor
}

/** How many of the times, which are in order, lie before a given one. */
export function rowsBefore(times: Float64Array, time: WallTime): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]! < time) low = middle + 1
    else high = middle
  }
  return low
}
