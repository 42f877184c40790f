import { chinaCalendar } from '../../src/calendar/index.js'
import type { OrderFacts } from './generateOrders.js'
import type { OrderKind } from './plan.js'
import type { Random } from './random.js'
import { dayOf, hour, minute, type WallTime } from './wallTime.js'
import { workingHour } from './workingHour.js'

/** What makes an order one that is to be supervised before anybody is asked about it. */
type Trigger = 'none' | 'emergency' | 'attitude' | 'efficiency' | 'repeat'
export type Rating = 'verySatisfied' | 'satisfied' | 'basicallySatisfied' | 'neutral' | 'dissatisfied' | 'veryDissatisfied' | 'unrated'

/** What became of an order besides its transfer and its closing; null where it has not happened. */
export interface OrderFollowUp {
  readonly trigger: Trigger
  readonly supervisedAt: WallTime | null
  readonly returnedAt: WallTime | null
  readonly repliedAt: WallTime | null
  readonly visitedAt: WallTime | null
  readonly process: Rating | null
  readonly result: Rating | null
  readonly resolved: 'yes' | 'partly' | 'no' | 'explained' | null
  readonly rehandledAt: WallTime | null
  readonly archivedAt: WallTime | null
}

const goodRatings = [['verySatisfied', 48], ['satisfied', 34], ['basicallySatisfied', 14]] as const
const ratings = [...goodRatings, ['neutral', 2], ['unrated', 7], ['dissatisfied', 4], ['veryDissatisfied', 1]] as const
const triggersOfTransferred = [['none', 932], ['emergency', 40], ['attitude', 10], ['efficiency', 18]] as const
const triggersOfDirect = [['none', 930], ['repeat', 70]] as const
const shareReturned = 0.06
const shareMended = { rehandled: 0.7, processBlamedToo: 0.6 } as const

const triggerOf: Readonly<Partial<Record<OrderKind, Trigger>>> = {
  supervisionPending: 'emergency',
  emergencyKept: 'emergency',
  conductUnsupervised: 'attitude',
  repeatSentOut: 'repeat',
  invalidTransfer: 'repeat',
}
const unsupervised: ReadonlySet<string> = new Set<OrderKind>(['notSupervised', 'conductUnsupervised', 'supervisionPending'])
const unvisited: ReadonlySet<string> = new Set<OrderKind>(['notRevisited', 'badRatingIgnored', 'badRatingWaiting'])
const badlyRated: ReadonlySet<string> = new Set<OrderKind>(['notSupervised', 'badRatingUnmended', 'badRatingOpen', 'badRatingIgnored', 'badRatingWaiting'])
const unmended: ReadonlySet<string> = new Set<OrderKind>(['badRatingUnmended', 'badRatingOpen', 'badRatingWaiting'])
const surelyArchived: ReadonlySet<string> = new Set<OrderKind>(['badRatingUnmended', 'badRatingIgnored', 'archivedBeforeClose'])
const neverArchived: ReadonlySet<string> = new Set<OrderKind>(['badRatingOpen', 'badRatingWaiting'])

export const isBad = (rating: Rating | null): boolean => rating === 'dissatisfied' || rating === 'veryDissatisfied'

/** What became of an order: as it should where nothing was planted, and otherwise but for what the kind lacks. */
export function orderFollowUp(order: OrderFacts, asOf: WallTime, random: Random): OrderFollowUp {
  const { kind, acceptedAt, transferredAt, closedAt } = order
  const trigger = chosenTrigger(order, random)
  const within = (from: WallTime, least: number, most: number, until = asOf): WallTime => Math.min(from + random.between(least, most), Math.max(until, from))
  const isReturned = kind === 'returnUnexplained' || kind === 'invalidReturn' || (kind === 'ordinary' && transferredAt !== null && random.chance(shareReturned))
  const returnedAt = isReturned ? within(transferredAt!, hour, 8 * hour, closedAt ?? asOf) : null
  const onTrigger = trigger === 'none' || unsupervised.has(kind) ? null : within(transferredAt ?? acceptedAt, 5 * minute, hour)
  if (closedAt === null) return { ...nothingYet, trigger, returnedAt, supervisedAt: onTrigger }

  const repliedAt = kind === 'closedWithoutReply' ? null : order.isDirect ? closedAt : replyBefore(closedAt, Math.max(acceptedAt, transferredAt ?? acceptedAt), random)
  const visitedAt = unvisited.has(kind) ? null : visitAfter(closedAt, asOf, random)
  const result = kind === 'notRevisited' ? null : resultOf(kind, trigger, random)
  const process = kind === 'unreadableRating' || (isBad(result) && random.chance(shareMended.processBlamedToo)) ? 'dissatisfied' : isBad(result) ? 'basicallySatisfied' : result
  const ratedAt = visitedAt ?? closedAt
  const supervisedAt = onTrigger ?? (isBad(result) && kind !== 'notSupervised' ? within(ratedAt, 10 * minute, 5 * hour) : null)
  const isRehandled = isBad(result) && !unmended.has(kind) && (kind !== 'ordinary' || random.chance(shareMended.rehandled))
  const rehandledAt = isRehandled ? within(supervisedAt ?? ratedAt, 10 * minute, 5 * hour) : null
  return {
    trigger,
    supervisedAt,
    returnedAt,
    repliedAt,
    visitedAt,
    process,
    result,
    resolved: resolvedOf(result, unmended.has(kind), isRehandled, random),
    rehandledAt,
    archivedAt: archiveOf(kind, closedAt, rehandledAt ?? ratedAt, asOf, random),
  }
}

const nothingYet: OrderFollowUp = {
  trigger: 'none', supervisedAt: null, returnedAt: null, repliedAt: null, visitedAt: null, process: null, result: null, resolved: null, rehandledAt: null, archivedAt: null,
}

function chosenTrigger({ kind, isDirect, row }: OrderFacts, random: Random): Trigger {
  if (kind !== 'ordinary') return triggerOf[kind] ?? 'none'
  const drawn = isDirect ? random.weighted(triggersOfDirect) : random.weighted(triggersOfTransferred)
  // The first order repeats none.
  return drawn === 'repeat' && row === 0 ? 'none' : drawn
}

/** In the last hours before the closing, after the order had reached whoever handled it. */
function replyBefore(closedAt: WallTime, begun: WallTime, random: Random): WallTime {
  const from = Math.max(begun, closedAt - 3 * hour)
  return from < closedAt ? random.between(from, closedAt) : closedAt
}

/** At a working hour of one of the next three working days; of what was closed too lately for that, before asOf. */
function visitAfter(closedAt: WallTime, asOf: WallTime, random: Random): WallTime {
  const chosen = workingHour(chinaCalendar.addWorkdays(dayOf(closedAt), random.between(1, 3)), random)
  return chosen <= asOf ? chosen : random.between(Math.min(closedAt, asOf), asOf)
}

function resultOf(kind: OrderFacts['kind'], trigger: Trigger, random: Random): Rating {
  if (badlyRated.has(kind)) return 'dissatisfied'
  return kind === 'ordinary' && trigger === 'none' ? random.weighted(ratings) : random.weighted(goodRatings)
}

function resolvedOf(result: Rating | null, isUnmended: boolean, isRehandled: boolean, random: Random): OrderFollowUp['resolved'] {
  if (result === null) return null
  if (isUnmended || isRehandled) return random.pick(['no', 'partly'])
  return isBad(result) ? 'explained' : random.weighted([['yes', 80], ['partly', 8], ['explained', 12]])
}

function archiveOf(kind: OrderFacts['kind'], closedAt: WallTime, done: WallTime, asOf: WallTime, random: Random): WallTime | null {
  if (kind === 'archivedBeforeClose') return closedAt - random.between(minute, 10 * minute)
  const chosen = workingHour(chinaCalendar.addWorkdays(dayOf(done), random.between(1, 2)), random)
  if (neverArchived.has(kind)) return null
  return surelyArchived.has(kind) ? Math.min(chosen, asOf) : chosen <= asOf ? chosen : null
}
