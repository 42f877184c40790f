import { type Counts, type Expected, noCounts, type TargetOutcome } from './expected.js'
import type { OrderFacts } from './generateOrders.js'
import { isBad, type OrderFollowUp } from './orderFollowUp.js'
import type { OrderKind } from './plan.js'

/** The rules that the 20 basic columns can show, and those that need all of them. */
const basicRules = ['order-transferred-in-time', 'order-closed-by-its-due-time', 'values-readable', 'dates-in-order', 'ids-unique'] as const
const fullRules = [
  'order-confidential-when-asked', 'order-supervised-when-triggered', 'order-revisited', 'order-rehandling-considered', 'order-record-complete',
  'returned-order-states-its-reason', 'repeat-order-merged', 'emergency-order-transferred', 'order-classified', 'order-closed-with-reply',
  'bad-rating-answered', 'bad-rating-mended',
] as const
type Outcomes = Record<(typeof basicRules | typeof fullRules)[number], TargetOutcome>

/** What the fault of each kind makes of the outcomes that the order would have without it. */
const faults: Readonly<Record<OrderKind, Partial<Outcomes>>> = {
  transferredAtLastSecond: {},
  transferredOneSecondLate: { 'order-transferred-in-time': 'failed' },
  transferredLate: { 'order-transferred-in-time': 'failed' },
  notTransferred: { 'order-transferred-in-time': 'failed' },
  transferPending: { 'order-transferred-in-time': 'pending' },
  closedAtLastSecond: {},
  closedOneSecondLate: { 'order-closed-by-its-due-time': 'failed' },
  closedLate: { 'order-closed-by-its-due-time': 'failed' },
  openPastDue: { 'order-closed-by-its-due-time': 'failed' },
  closePending: {},
  withoutDue: { 'order-closed-by-its-due-time': 'cantTell' },
  invalidClose: { 'order-closed-by-its-due-time': 'cantTell', 'order-revisited': 'cantTell', 'order-record-complete': 'cantTell', 'values-readable': 'failed' },
  closedBeforeStart: { 'order-closed-by-its-due-time': 'cantTell', 'dates-in-order': 'failed' },
  blankStart: { 'order-transferred-in-time': 'cantTell' },
  invalidStart: { 'order-transferred-in-time': 'cantTell', 'values-readable': 'failed' },
  transferredBeforeStart: { 'order-transferred-in-time': 'cantTell', 'dates-in-order': 'failed' },
  blankMode: { 'order-transferred-in-time': 'cantTell' },

  notRevisited: { 'order-revisited': 'failed' },
  notSupervised: { 'order-supervised-when-triggered': 'failed' },
  conductUnsupervised: { 'order-supervised-when-triggered': 'failed' },
  supervisionPending: { 'order-supervised-when-triggered': 'pending' },
  emergencyKept: { 'emergency-order-transferred': 'failed' },
  repeatSentOut: { 'repeat-order-merged': 'failed' },
  returnUnexplained: { 'returned-order-states-its-reason': 'failed' },
  badRatingUnmended: { 'bad-rating-mended': 'failed' },
  badRatingOpen: { 'bad-rating-mended': 'pending' },
  badRatingIgnored: { 'order-revisited': 'failed', 'bad-rating-answered': 'failed' },
  badRatingWaiting: { 'order-revisited': 'failed', 'bad-rating-answered': 'pending', 'bad-rating-mended': 'pending' },
  closedWithoutReply: { 'order-closed-with-reply': 'failed' },
  confidentialShown: { 'order-confidential-when-asked': 'failed' },
  requesterMissing: { 'order-record-complete': 'failed' },
  blankCategory: { 'order-classified': 'failed' },
  duplicateOrder: { 'ids-unique': 'failed' },
  archivedBeforeClose: { 'dates-in-order': 'failed' },
  unreadableConfidential: { 'order-confidential-when-asked': 'cantTell', 'values-readable': 'failed' },
  unreadableEmergency: { 'emergency-order-transferred': 'cantTell', 'order-supervised-when-triggered': 'cantTell', 'values-readable': 'failed' },
  unreadableRating: {
    'order-supervised-when-triggered': 'cantTell', 'order-rehandling-considered': 'cantTell', 'bad-rating-answered': 'cantTell', 'bad-rating-mended': 'cantTell',
    'values-readable': 'failed',
  },
  unreadableCategory: { 'order-classified': 'cantTell', 'values-readable': 'failed' },
  invalidTransfer: { 'order-transferred-in-time': 'cantTell', 'repeat-order-merged': 'cantTell', 'values-readable': 'failed' },
  invalidReturn: { 'returned-order-states-its-reason': 'cantTell', 'values-readable': 'failed' },
  invalidReply: { 'order-closed-with-reply': 'cantTell', 'values-readable': 'failed' },
}

/** Counts what the orders of a file are to each rule. */
export class OrderCounts {
  private readonly counts = Object.fromEntries([...basicRules, ...fullRules].map((rule) => [rule, noCounts()])) as Record<keyof Outcomes, Counts>

  /** Counts an order of the basic columns. */
  addBasic(order: OrderFacts): void {
    this.add(basicRules, { ...basicOutcomes(order), ...faultOf(order) })
  }

  addFull(order: OrderFacts, followUp: OrderFollowUp, isConfidential: boolean): void {
    this.addBasic(order)
    this.add(fullRules, { ...furtherOutcomes(order, followUp, isConfidential), ...faultOf(order) })
  }

  private add<R extends keyof Outcomes>(rules: readonly R[], outcomes: Partial<Outcomes>): void {
    for (const rule of rules) this.counts[rule][outcomes[rule]!]++
  }

  /** What an audit must find, rule by rule, of orders counted either way. */
  expected(columns: 'basic' | 'full'): Expected {
    const rules: readonly (keyof Outcomes)[] = columns === 'full' ? [...basicRules, ...fullRules] : basicRules
    return Object.fromEntries(rules.map((rule) => [rule, this.counts[rule]]))
  }
}

const faultOf = ({ kind }: OrderFacts): Partial<Outcomes> => (kind === 'ordinary' ? {} : faults[kind])

/** What an order is where it has no fault. */
function basicOutcomes({ isDirect, closedAt }: OrderFacts): Partial<Outcomes> {
  return {
    'order-transferred-in-time': isDirect ? 'inapplicable' : 'passed',
    'order-closed-by-its-due-time': closedAt === null ? 'pending' : 'passed',
    'values-readable': 'passed',
    'dates-in-order': 'passed',
    'ids-unique': 'passed',
  }
}

function furtherOutcomes({ isDirect, closedAt }: OrderFacts, { trigger, result, process, returnedAt }: OrderFollowUp, isConfidential: boolean): Partial<Outcomes> {
  const passedIf = (applies: boolean): TargetOutcome => (applies ? 'passed' : 'inapplicable')
  const isClosed = closedAt !== null
  return {
    'order-confidential-when-asked': passedIf(isConfidential),
    'order-supervised-when-triggered': passedIf(trigger !== 'none' || isBad(result)),
    'order-revisited': passedIf(isClosed),
    'order-rehandling-considered': passedIf(isBad(result) && isBad(process)),
    'order-record-complete': passedIf(isClosed),
    'returned-order-states-its-reason': passedIf(returnedAt !== null),
    'repeat-order-merged': passedIf(trigger === 'repeat'),
    'emergency-order-transferred': passedIf(trigger === 'emergency'),
    'order-classified': 'passed',
    'order-closed-with-reply': isDirect ? 'inapplicable' : isClosed ? 'passed' : 'pending',
    'bad-rating-answered': passedIf(isBad(result)),
    'bad-rating-mended': passedIf(isBad(result)),
  }
}
