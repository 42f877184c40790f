import { CalendarRangeError } from '../calendar/calendarRangeError.js'
import { deadline } from '../calendar/deadline.js'
import { parseInstant } from '../calendar/instant.js'
import { millisecondsOfDay } from '../calendar/timeSpan.js'
import { zone } from '../calendar/timeZone.js'
import { ClassificationError } from './classificationError.js'
import type { Tier137, TierLexicon, TierOptions } from './classifyTier137.js'

/** When a tier's answer is due. */
export interface TierDue {
  /** The last day, `YYYY-MM-DD`. */
  readonly day: string
  /** The last instant in time, inclusive, as ISO text with the offset of the zone. */
  readonly at: string
  /** Whether `asOf` lies after it; absent where no `asOf` was given. */
  readonly isPast?: boolean
}

/**
 * When an order of a tier is due: natural days, because the source says days and not working days; the day of creation is not
 * counted (Civil Code, Article 201). Null where no tier, no readable time of creation or no calendar year gives one.
 */
export function tierDue(tier: Tier137 | null, createdAt: string | Date | null | undefined, lexicon: TierLexicon, options: TierOptions): TierDue | null {
  const { timeZone = 'Asia/Shanghai', asOf } = options
  const now = asOf === undefined ? undefined : asOfInstant(asOf, timeZone)
  if (tier === null || createdAt === undefined || createdAt === null) return null
  if (instantOf(createdAt, timeZone) === undefined) return null
  const due = dueOf(createdAt, lexicon.limits[tier], timeZone, options)
  if (due === null || now === undefined) return due
  // Exclusive: at the last instant itself it is still in time.
  return { ...due, isPast: now > Date.parse(due.at) }
}

function dueOf(from: string | Date, limit: string, timeZone: string, { calendar }: TierOptions): TierDue | null {
  try {
    const { lastDay, dueAt } = deadline({ from, limit, timeZone, ...(calendar !== undefined && { calendar }) })
    return { day: lastDay, at: dueAt }
  } catch (error) {
    // A record from outside the calendar's years is no fault of the caller.
    if (error instanceof CalendarRangeError) return null
    throw error
  }
}

/** A date alone is its end, so that what is due on it is not yet late. */
function asOfInstant(asOf: string | Date, timeZone: string): number {
  const instant = instantOf(asOf, timeZone)
  if (instant === undefined) throw asOfInvalid(asOf)
  if (typeof asOf !== 'string') return instant
  const { precision } = parseInstant(asOf, zone(timeZone))!
  return precision === 'day' ? instant + millisecondsOfDay - 1 : instant
}

function instantOf(value: string | Date, timeZone: string): number | undefined {
  if (typeof value === 'string') return parseInstant(value, zone(timeZone))?.instant
  const time = value.getTime()
  return Number.isNaN(time) ? undefined : time
}

function asOfInvalid(asOf: unknown): ClassificationError {
  return new ClassificationError(
    'AS_OF_INVALID',
    `asOf of type ${typeof asOf}`,
    { zh: 'asOf 不是一个时刻。', en: 'asOf is no instant.' },
    { zh: '请写作 2026-03-05T09:00:00+08:00。', en: 'Write it as 2026-03-05T09:00:00+08:00.' },
  )
}
