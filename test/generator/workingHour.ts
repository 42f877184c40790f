import type { Day } from '../../src/calendar/index.js'
import type { Random } from './random.js'
import { day, hour, minute, type WallTime } from './wallTime.js'

/** A time between half past eight and half past five, to the second. */
export const workingHour = (civilDay: Day, random: Random): WallTime => civilDay * day + random.between(8 * hour + 30 * minute, 17 * hour + 30 * minute)
