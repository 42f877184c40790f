/** What a plan says whatever the record type. */
interface CommonPlan<K extends string> {
  /** Equal plans give equal rows. */
  readonly seed: number
  readonly count: number
  /** Wall times such as `2026-03-02` or `2026-03-02 08:00:00`: records begin from `from` (inclusive) to `to` (exclusive). */
  readonly from: string
  readonly to: string
  /** When the export is made and judged, a wall time not before `to`. */
  readonly asOf: string
  /**
   * `basic` (12 columns of calls, 20 of orders, always the same for equal seeds) where it is left out; `full` adds what became of a record
   * after its handling, so that every national rule has something to judge.
   */
  readonly columns?: 'basic' | 'full'
  /** How many rows of each kind; the others are in order. */
  readonly violations: Readonly<Partial<Record<K, number>>>
}

/** Kinds of call: what each is to the answer limit, and to the connection rate. */
export const callKinds = [
  'answeredAtLimit',
  'answeredOneSecondLate',
  'answeredLate',
  'abandonedEarly',
  'abandonedAtLimit',
  'abandonedOneSecondLate',
  'abandonedLate',
  /** Abandoned late, all within the stretch of the plan. */
  'abandonedInStretch',
  'unanswered',
  /** Still in the queue at asOf. */
  'inQueue',
  'blankOffer',
  'invalidOffer',
  'answeredBeforeOffer',
  'invalidAnswer',
] as const
/** Kinds that only show in the full columns. */
export const fullCallKinds = [
  /** Abandoned late, and nobody called back. */
  'notCalledBack',
  'invalidCallback',
  /** Not answered, for a reason that nobody recorded. */
  'missedUnknown',
  'throughMenu',
  'blankMenu',
  'duplicateCall',
] as const
export type CallKind = (typeof callKinds | typeof fullCallKinds)[number]

export const messageKinds = [
  'messageAtLimit',
  'messageOneSecondLate',
  'messageLate',
  'messageUnanswered',
  'messagePending',
  'mailboxAtLimit',
  'mailboxOneSecondLate',
  'mailboxLate',
  'mailboxUnanswered',
  'mailboxPending',
  'blankReceipt',
  'invalidReceipt',
  'respondedBeforeReceipt',
  /** The response is written to the minute, and the limit ends within it. */
  'respondedToTheMinute',
  'unknownChannel',
  'blankChannel',
  'duplicateMessage',
] as const
export type MessageKind = (typeof messageKinds)[number]

export const orderKinds = [
  'transferredAtLastSecond',
  'transferredOneSecondLate',
  'transferredLate',
  /** Closed without a transfer, though it was to be transferred. */
  'notTransferred',
  'transferPending',
  'closedAtLastSecond',
  'closedOneSecondLate',
  'closedLate',
  'openPastDue',
  'closePending',
  'withoutDue',
  'invalidClose',
  'closedBeforeStart',
  'blankStart',
  'invalidStart',
  'transferredBeforeStart',
  'blankMode',
] as const
/** Kinds that only show in the full columns. */
export const fullOrderKinds = [
  'notRevisited',
  /** Rated badly, handled again, and never supervised. */
  'notSupervised',
  'conductUnsupervised',
  /** An emergency that is open and not supervised yet. */
  'supervisionPending',
  /** An emergency that the hotline handled itself. */
  'emergencyKept',
  /** Names an earlier order, and was sent out all the same. */
  'repeatSentOut',
  'returnUnexplained',
  'badRatingUnmended',
  'badRatingOpen',
  /** Rated badly without a return visit, and archived. */
  'badRatingIgnored',
  /** The same, not archived yet. */
  'badRatingWaiting',
  'closedWithoutReply',
  'confidentialShown',
  'requesterMissing',
  'blankCategory',
  'duplicateOrder',
  'archivedBeforeClose',
  'unreadableConfidential',
  'unreadableEmergency',
  'unreadableRating',
  'unreadableCategory',
  /** Names an earlier order, and was transferred on a day that does not exist. */
  'invalidTransfer',
  'invalidReturn',
  'invalidReply',
] as const
export type OrderKind = (typeof orderKinds | typeof fullOrderKinds)[number]

export interface CallPlan extends CommonPlan<CallKind> {
  readonly type: 'call'
  /** Where calls of the kind `abandonedInStretch` stand, as wall times. */
  readonly stretch?: { readonly from: string; readonly to: string }
  /** An hour of the day (0 to 23) in which nobody is there to answer; with full columns alone. */
  readonly unstaffedHour?: number
}

export interface MessagePlan extends CommonPlan<MessageKind> {
  readonly type: 'message'
}

export interface OrderPlan extends CommonPlan<OrderKind> {
  readonly type: 'work-order'
}

export type Plan = CallPlan | MessagePlan | OrderPlan

/** Takes one record: a text for each column, values in the words of the schemas, times as `2026-03-02 08:00:00`, blank where there is none. */
export type RowSink = (cells: readonly string[]) => void
