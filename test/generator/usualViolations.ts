import { type CallKind, callKinds, fullCallKinds, fullOrderKinds, type MessageKind, messageKinds, type OrderKind, orderKinds, type Plan } from './plan.js'

/** Rows of each kind among ten thousand: what an export of a hotline that does fairly well may hold. Kinds not named stand in none. */
const inTenThousand: Readonly<Partial<Record<CallKind | MessageKind | OrderKind, number>>> = {
  answeredAtLimit: 40, answeredOneSecondLate: 40, answeredLate: 250, abandonedEarly: 120, abandonedAtLimit: 10, abandonedOneSecondLate: 10, abandonedLate: 90,
  unanswered: 30, blankOffer: 4, invalidOffer: 2, answeredBeforeOffer: 5, invalidAnswer: 2,
  messageAtLimit: 30, messageOneSecondLate: 30, messageLate: 400, messageUnanswered: 60, mailboxAtLimit: 10, mailboxOneSecondLate: 10, mailboxLate: 60,
  mailboxUnanswered: 20, blankReceipt: 5, invalidReceipt: 2, respondedBeforeReceipt: 4, respondedToTheMinute: 20, unknownChannel: 5, blankChannel: 5,
  transferredAtLastSecond: 20, transferredOneSecondLate: 20, transferredLate: 260, notTransferred: 40, closedAtLastSecond: 30, closedOneSecondLate: 30,
  closedLate: 420, openPastDue: 150, withoutDue: 60, invalidClose: 5, closedBeforeStart: 5, blankStart: 5, invalidStart: 3, transferredBeforeStart: 5, blankMode: 20,
  notCalledBack: 30, invalidCallback: 2, missedUnknown: 5, throughMenu: 60, blankMenu: 8, duplicateCall: 2, notRevisited: 240, notSupervised: 20,
  conductUnsupervised: 10, emergencyKept: 4, repeatSentOut: 15, returnUnexplained: 20, badRatingUnmended: 20, badRatingOpen: 5,
  badRatingIgnored: 10, badRatingWaiting: 4, closedWithoutReply: 40, confidentialShown: 15, requesterMissing: 10, blankCategory: 15, duplicateOrder: 4,
  archivedBeforeClose: 3, unreadableConfidential: 2, unreadableEmergency: 2, unreadableRating: 2, unreadableCategory: 3, invalidTransfer: 1, invalidReturn: 1,
  invalidReply: 2,
}

const kindsOf = {
  basic: { call: callKinds, message: messageKinds, 'work-order': orderKinds },
  full: { call: [...callKinds, ...fullCallKinds], message: messageKinds, 'work-order': [...orderKinds, ...fullOrderKinds] },
} as const

/** A usual number of violations of each kind for so many rows, rounded down. */
export function usualViolations(type: Plan['type'], count: number, columns: 'basic' | 'full' = 'basic'): Readonly<Record<string, number>> {
  const kinds: readonly (CallKind | MessageKind | OrderKind)[] = kindsOf[columns][type]
  return Object.fromEntries(kinds.map((kind) => [kind, Math.floor((count * (inTenThousand[kind] ?? 0)) / 10_000)]))
}
