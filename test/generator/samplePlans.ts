import type { CallPlan, MessagePlan, OrderPlan } from './plan.js'

/** Friday evening of the first full week after the Spring Festival of 2026 and its two make-up days (14 and 28 February). */
const asOf = '2026-03-06 18:00:00'

/** Two and a half days of calls, with a stretch on the Thursday in which many give up. */
export const sampleCalls: CallPlan = {
  type: 'call',
  seed: 12345,
  count: 600,
  from: '2026-03-04 06:00:00',
  to: asOf,
  asOf,
  stretch: { from: '2026-03-05 09:00:00', to: '2026-03-05 11:00:00' },
  violations: {
    answeredAtLimit: 6,
    answeredOneSecondLate: 5,
    answeredLate: 12,
    abandonedEarly: 6,
    abandonedAtLimit: 1,
    abandonedOneSecondLate: 1,
    abandonedLate: 4,
    abandonedInStretch: 16,
    unanswered: 2,
    inQueue: 2,
    blankOffer: 2,
    invalidOffer: 1,
    answeredBeforeOffer: 2,
    invalidAnswer: 1,
  },
}

/** A week of messages. */
export const sampleMessages: MessagePlan = {
  type: 'message',
  seed: 12345,
  count: 300,
  from: '2026-03-01',
  to: asOf,
  asOf,
  violations: {
    messageAtLimit: 3,
    messageOneSecondLate: 3,
    messageLate: 11,
    messageUnanswered: 4,
    messagePending: 2,
    mailboxAtLimit: 1,
    mailboxOneSecondLate: 1,
    mailboxLate: 4,
    mailboxUnanswered: 2,
    mailboxPending: 3,
    blankReceipt: 1,
    invalidReceipt: 1,
    respondedBeforeReceipt: 2,
    respondedToTheMinute: 2,
    unknownChannel: 2,
    blankChannel: 1,
  },
}

/** Five weeks of orders, across the Spring Festival. */
export const sampleOrders: OrderPlan = {
  type: 'work-order',
  seed: 12345,
  count: 500,
  from: '2026-02-02',
  to: asOf,
  asOf,
  violations: {
    transferredAtLastSecond: 4,
    transferredOneSecondLate: 3,
    transferredLate: 14,
    notTransferred: 4,
    transferPending: 6,
    closedAtLastSecond: 4,
    closedOneSecondLate: 3,
    closedLate: 16,
    openPastDue: 7,
    closePending: 24,
    withoutDue: 5,
    invalidClose: 2,
    closedBeforeStart: 2,
    blankStart: 2,
    invalidStart: 2,
    transferredBeforeStart: 2,
    blankMode: 3,
  },
}
