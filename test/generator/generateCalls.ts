import { arrivals, rowsBefore } from './arrivals.js'
import { type Counts, type Expected, noCounts, type TargetOutcome } from './expected.js'
import { limits } from './limits.js'
import { phoneNumber } from './people.js'
import { type CallKind, callKinds, type CallPlan, type RowSink } from './plan.js'
import { plant, type Planted, type Planting } from './plant.js'
import { Random } from './random.js'
import { hour, impossibleText, minute, timeText, type WallTime, wallTime } from './wallTime.js'
import { type ConnectedCalls, windowCounts } from './windowCounts.js'

export const callColumns = [
  'callId', 'lineNumber', 'callerPhone', 'offeredAt', 'answeredAt', 'abandonedAt', 'endedAt', 'waitSeconds', 'ivrSeconds', 'status', 'agentId', 'language',
] as const
type CallCells = Record<(typeof callColumns)[number], string>

/** What a call of each kind is to the rule on the answer limit. */
const answerOutcome: Readonly<Record<CallKind | 'ordinary', TargetOutcome>> = {
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
}

const unansweredKinds: ReadonlySet<string> = new Set<CallKind>(['abandonedEarly', 'abandonedAtLimit', 'abandonedOneSecondLate', 'abandonedLate', 'abandonedInStretch', 'unanswered', 'inQueue'])
const unplacedKinds: ReadonlySet<string> = new Set<CallKind>(['blankOffer', 'invalidOffer'])

/** Makes the calls of a plan, one after the other, and says what an audit of them must find. */
export function generateCalls(plan: CallPlan, onRow: RowSink): Expected {
  const asOf = wallTime(plan.asOf)
  const random = new Random(plan.seed, 'calls')
  const times = arrivals(plan.count, wallTime(plan.from), wallTime(plan.to), new Random(plan.seed, 'arrivals'))
  const planted = plantCalls(plan, times)
  const answered: Counts = noCounts()
  const connected: { offeredAt: WallTime[]; isAnswered: boolean[]; answeredUnplaced: number; unansweredUnplaced: number } = {
    offeredAt: [],
    isAnswered: [],
    answeredUnplaced: 0,
    unansweredUnplaced: 0,
  }
  for (let row = 0; row < plan.count; row++) {
    const kind = planted.kindOf(row)
    const offeredAt = kind === 'inQueue' ? asOf - random.between(0, limits.answer) : times[row]!
    answered[answerOutcome[kind]]++
    countConnection(kind, offeredAt, connected)
    const cells = callCells(row, kind, offeredAt, random)
    onRow(callColumns.map((column) => cells[column]))
  }
  return { 'call-answered-in-time': answered, 'calls-connected-in-every-24-hours': windowCounts(inOrder(connected)) }
}

function plantCalls({ count, seed, violations, stretch, asOf }: CallPlan, times: Float64Array): Planted<CallKind> {
  const settled = rowsBefore(times, wallTime(asOf) - hour)
  const queued = violations.inQueue ?? 0
  const ranges: Partial<Record<CallKind, [from: number, to: number]>> = {
    // The last rows, since their offers lie just before asOf.
    inQueue: [count - queued, count],
    abandonedInStretch: stretch ? [rowsBefore(times, wallTime(stretch.from)), rowsBefore(times, wallTime(stretch.to))] : [0, 0],
  }
  const plantings = callKinds.map((kind): Planting<CallKind> => {
    const [from, to] = ranges[kind] ?? [0, Math.min(settled, count - queued)]
    return { kind, wanted: violations[kind] ?? 0, from, to }
  })
  return plant(count, plantings, new Random(seed, 'plant'))
}

function countConnection(kind: CallKind | 'ordinary', offeredAt: WallTime, into: { offeredAt: WallTime[]; isAnswered: boolean[]; answeredUnplaced: number }): void {
  if (unplacedKinds.has(kind)) {
    into.answeredUnplaced++
    return
  }
  into.offeredAt.push(offeredAt)
  into.isAnswered.push(!unansweredKinds.has(kind))
}

/** Calls in the queue at asOf need not come in the order of their offers. */
function inOrder(calls: ConnectedCalls): ConnectedCalls {
  const rows = calls.offeredAt.map((_, row) => row).sort((left, right) => calls.offeredAt[left]! - calls.offeredAt[right]!)
  return { ...calls, offeredAt: rows.map((row) => calls.offeredAt[row]!), isAnswered: rows.map((row) => calls.isAnswered[row]!) }
}

function callCells(row: number, kind: CallKind | 'ordinary', offeredAt: WallTime, random: Random): CallCells {
  const wait = waitOf(kind, random)
  const isAnswered = !unansweredKinds.has(kind)
  const over = offeredAt + wait
  const endedAt = isAnswered ? over + random.between(40, 9 * minute) : over
  const isAbandoned = kind.startsWith('abandoned')
  const common = {
    callId: `C${timeText(offeredAt).slice(2, 10).replaceAll('-', '')}${String(row + 1).padStart(6, '0')}`,
    lineNumber: '12345',
    callerPhone: phoneNumber(random),
    offeredAt: timeText(offeredAt),
    answeredAt: isAnswered ? timeText(over) : '',
    abandonedAt: isAbandoned ? timeText(over) : '',
    endedAt: kind === 'inQueue' ? '' : timeText(endedAt),
    waitSeconds: kind === 'inQueue' ? '' : String(wait),
    ivrSeconds: String(random.between(4, 22)),
    status: isAnswered ? 'answered' : isAbandoned ? 'abandoned' : kind === 'unanswered' ? 'timeout' : '',
    agentId: isAnswered ? `A${String(random.between(1, 48)).padStart(3, '0')}` : '',
    language: random.weighted([['普通话', 93], ['本地方言', 6], ['英语', 1]]),
  }
  return { ...common, ...spoilt(kind, offeredAt, over, random) }
}

/** Seconds in the queue. */
function waitOf(kind: CallKind | 'ordinary', random: Random): number {
  const { answer } = limits
  switch (kind) {
    case 'answeredAtLimit':
    case 'abandonedAtLimit':
      return answer
    case 'answeredOneSecondLate':
    case 'abandonedOneSecondLate':
      return answer + 1
    case 'answeredLate':
    case 'abandonedLate':
    case 'abandonedInStretch':
      return answer + random.between(2, 75)
    case 'abandonedEarly':
      return random.between(1, answer - 1)
    case 'unanswered':
      return 60
    default:
      return Math.min(random.between(1, 9), random.between(1, answer - 1))
  }
}

/** The cells that are at fault in kinds whose fault is the writing. */
function spoilt(kind: CallKind | 'ordinary', offeredAt: WallTime, over: WallTime, random: Random): Partial<CallCells> {
  switch (kind) {
    case 'blankOffer':
      return { offeredAt: '' }
    case 'invalidOffer':
      return { offeredAt: impossibleText(offeredAt) }
    case 'answeredBeforeOffer':
      return { answeredAt: timeText(offeredAt - random.between(1, 50)), waitSeconds: '0' }
    case 'invalidAnswer':
      return { answeredAt: impossibleText(over) }
    default:
      return {}
  }
}
