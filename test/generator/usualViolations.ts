import { type CallKind, callKinds, type MessageKind, messageKinds, type OrderKind, orderKinds, type Plan } from './plan.js'

/** Rows of each kind among ten thousand: what an export of a hotline that does fairly well may hold. Kinds not named stand in none. */
const inTenThousand: Readonly<Partial<Record<CallKind | MessageKind | OrderKind, number>>> = {
  answeredAtLimit: 40, answeredOneSecondLate: 40, answeredLate: 250, abandonedEarly: 120, abandonedAtLimit: 10, abandonedOneSecondLate: 10, abandonedLate: 90,
  unanswered: 30, blankOffer: 4, invalidOffer: 2, answeredBeforeOffer: 5, invalidAnswer: 2,
  messageAtLimit: 30, messageOneSecondLate: 30, messageLate: 400, messageUnanswered: 60, mailboxAtLimit: 10, mailboxOneSecondLate: 10, mailboxLate: 60,
  mailboxUnanswered: 20, blankReceipt: 5, invalidReceipt: 2, respondedBeforeReceipt: 4, respondedToTheMinute: 20, unknownChannel: 5, blankChannel: 5,
  transferredAtLastSecond: 20, transferredOneSecondLate: 20, transferredLate: 260, notTransferred: 40, closedAtLastSecond: 30, closedOneSecondLate: 30,
  closedLate: 420, openPastDue: 150, withoutDue: 60, invalidClose: 5, closedBeforeStart: 5, blankStart: 5, invalidStart: 3, transferredBeforeStart: 5, blankMode: 20,
}

const kindsOf = { call: callKinds, message: messageKinds, 'work-order': orderKinds } as const

/** A usual number of violations of each kind for so many rows, rounded down. */
export function usualViolations(type: Plan['type'], count: number): Readonly<Record<string, number>> {
  const kinds: readonly (CallKind | MessageKind | OrderKind)[] = kindsOf[type]
  return Object.fromEntries(kinds.map((kind) => [kind, Math.floor((count * (inTenThousand[kind] ?? 0)) / 10_000)]))
}
