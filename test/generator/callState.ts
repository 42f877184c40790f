import type { CallKind } from './plan.js'

/** What a call is: a kind that was planted, one of an hour without staff, or one as it should be. */
export type CallState = CallKind | 'unstaffed' | 'ordinary'

const abandoned: ReadonlySet<CallState> = new Set<CallState>([
  'abandonedEarly', 'abandonedAtLimit', 'abandonedOneSecondLate', 'abandonedLate', 'abandonedInStretch', 'notCalledBack', 'invalidCallback',
])
const otherUnanswered: ReadonlySet<CallState> = new Set<CallState>(['unanswered', 'inQueue', 'missedUnknown', 'unstaffed'])

/** Whether the caller gave up in the queue. */
export const isAbandoned = (state: CallState): boolean => abandoned.has(state)

/** Whether a person took the call. */
export const isAnswered = (state: CallState): boolean => !abandoned.has(state) && !otherUnanswered.has(state)
