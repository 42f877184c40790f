import { type CallState, isAnswered } from './callState.js'
import { type Expected, noCounts, type TargetOutcome } from './expected.js'
import { inOrder, QualityCounts, type QualityOutcome } from './qualityOutcomes.js'
import { hour, type WallTime } from './wallTime.js'
import { type ConnectedCalls, windowCounts } from './windowCounts.js'

/** What a call of each kind is to the rule on the answer limit. */
const answerOutcome: Readonly<Record<CallState, TargetOutcome>> = {
  ordinary: 'passed',
  answeredAtLimit: 'passed',
  answeredOneSecondLate: 'failed',
  answeredLate: 'failed',
  abandonedEarly: 'inapplicable',
  abandonedAtLimit: 'inapplicable',
  abandonedOneSecondLate: 'failed',
  abandonedLate: 'failed',
  abandonedInStretch: 'failed',
  unanswered: 'failed',
  inQueue: 'pending',
  blankOffer: 'cantTell',
  invalidOffer: 'cantTell',
  answeredBeforeOffer: 'cantTell',
  invalidAnswer: 'cantTell',
  notCalledBack: 'failed',
  invalidCallback: 'failed',
  missedUnknown: 'failed',
  unstaffed: 'failed',
  throughMenu: 'passed',
  blankMenu: 'passed',
  duplicateCall: 'passed',
}

/** To the rule on staff at every hour; a call that waits has no outcome yet, and one missed for no recorded reason is not judged. */
const staffOutcome: Readonly<Partial<Record<CallState, TargetOutcome>>> = { unstaffed: 'failed', inQueue: 'cantTell', missedUnknown: 'inapplicable' }
/** To the rule on calling back, besides answered calls and those that wait. */
const callBackOutcome: Readonly<Partial<Record<CallState, TargetOutcome>>> = { notCalledBack: 'failed', invalidCallback: 'cantTell' }
const menuOutcome: Readonly<Partial<Record<CallState, TargetOutcome>>> = { throughMenu: 'failed', blankMenu: 'cantTell' }
const quality: Readonly<Partial<Record<CallState, Partial<QualityOutcome>>>> = {
  invalidOffer: { readable: 'failed' },
  invalidAnswer: { readable: 'failed' },
  invalidCallback: { readable: 'failed' },
  answeredBeforeOffer: { ordered: 'failed' },
  // It has no second time yet that could be out of order.
  inQueue: { ordered: 'inapplicable' },
  duplicateCall: { unique: 'failed' },
}

const hasNoOffer = (state: CallState): boolean => state === 'blankOffer' || state === 'invalidOffer'

/** Counts what the calls of a file are to each rule. */
export class CallCounts {
  private readonly answered = noCounts()
  private readonly staffed = noCounts()
  private readonly calledBack = noCounts()
  private readonly withoutMenu = noCounts()
  private readonly ofData = new QualityCounts()
  private readonly offeredAt: WallTime[] = []
  private readonly isAnswered: boolean[] = []
  private answeredUnplaced = 0

  add(state: CallState, offeredAt: WallTime): void {
    this.answered[answerOutcome[state]]++
    this.staffed[staffOutcome[state] ?? 'passed']++
    const isMissed = !isAnswered(state) && state !== 'inQueue'
    this.calledBack[isMissed ? (callBackOutcome[state] ?? 'passed') : 'inapplicable']++
    this.withoutMenu[menuOutcome[state] ?? 'passed']++
    this.ofData.add({ ...inOrder, ...quality[state] })
    if (hasNoOffer(state)) {
      this.answeredUnplaced++
      return
    }
    this.offeredAt.push(offeredAt)
    this.isAnswered.push(isAnswered(state))
  }

  /** What the columns of the basic form can show. */
  get basic(): Expected {
    const connected = { offeredAt: this.offeredAt, isAnswered: this.isAnswered, answeredUnplaced: this.answeredUnplaced, unansweredUnplaced: 0 }
    return { 'call-answered-in-time': this.answered, 'calls-connected-in-every-24-hours': windowCounts(inOrderOfOffer(connected)), ...this.ofData.expected }
  }

  get full(): Expected {
    return {
      'service-around-the-clock': this.hours(),
      ...this.basic,
      'no-voice-menu': this.withoutMenu,
      'call-meets-a-staffed-hotline': this.staffed,
      'missed-call-called-back': this.calledBack,
    }
  }

  /** The hours of the day: one in which calls came and none was answered fails, one without calls cannot be told. */
  private hours(): Expected[string] {
    const counts = noCounts()
    for (let ofDay = 0; ofDay < 24; ofDay++) {
      const calls = this.isAnswered.filter((_, row) => Math.floor(this.offeredAt[row]! / hour) % 24 === ofDay)
      counts[calls.length === 0 ? 'cantTell' : calls.includes(true) ? 'passed' : 'failed']++
    }
    return counts
  }
}

/** Calls in the queue at asOf need not come in the order of their offers. */
function inOrderOfOffer(calls: ConnectedCalls): ConnectedCalls {
  const rows = calls.offeredAt.map((_, row) => row).sort((left, right) => calls.offeredAt[left]! - calls.offeredAt[right]!)
  return { ...calls, offeredAt: rows.map((row) => calls.offeredAt[row]!), isAnswered: rows.map((row) => calls.isAnswered[row]!) }
}
