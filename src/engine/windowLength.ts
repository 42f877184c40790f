import { millisecondsOfDay } from '../calendar/timeSpan.js'
import { millisecondsOfUnit, unitCodes } from '../calendar/unitCodes.js'
import type { DatedValue } from '../expression/node.js'
import { ProfileError } from './profileError.js'

/**
 * The length of a window in milliseconds; a day is 24 hours.
 *
 * @throws ProfileError for working days, in which no span of time is as long as the next.
 */
export function windowLength({ value, unit, validFrom }: DatedValue): number {
  if (unit === 'day') return value * millisecondsOfDay
  const milliseconds = millisecondsOfUnit[unitCodes[unit as keyof typeof unitCodes]]
  if (milliseconds !== undefined) return value * milliseconds
  throw new ProfileError('PROFILE_WINDOW_UNIT', `${value} ${unit}, ${validFrom}`, {
    zh: '统计窗口的长度请用秒、分钟、小时或者自然日，不用工作日。',
    en: 'Give the length of a window in seconds, minutes, hours or days, not in working days.',
  })
}
