import { arrivals, rowsBefore } from './arrivals.js'
import { CallCounts } from './callCounts.js'
import { type CallState, isAbandoned, isAnswered } from './callState.js'
import type { Expected } from './expected.js'
import { limits } from './limits.js'
import { phoneNumber } from './people.js'
import { type CallKind, callKinds, type CallPlan, fullCallKinds, type RowSink } from './plan.js'
import { plant, type Planted, type Planting } from './plant.js'
import { Random } from './random.js'
import { hour, impossibleText, minute, timeText, type WallTime, wallTime } from './wallTime.js'

const basicColumns = [
  'callId', 'lineNumber', 'callerPhone', 'offeredAt', 'answeredAt', 'abandonedAt', 'endedAt', 'waitSeconds', 'ivrSeconds', 'status', 'agentId', 'language',
] as const
const fullColumns = [...basicColumns, 'callbackAt'] as const
/** The columns of calls, fewer and more. */
export const callColumns = { basic: basicColumns, full: fullColumns } as const
type CallCells = Record<(typeof fullColumns)[number], string>

/** Makes the calls of a plan, one after the other, and says what an audit of them must find. */
export function generateCalls(plan: CallPlan, onRow: RowSink): Expected {
  const asOf = wallTime(plan.asOf)
  const random = new Random(plan.seed, 'calls')
  const later = new Random(plan.seed, 'call-backs')
  const times = arrivals(plan.count, wallTime(plan.from), wallTime(plan.to), new Random(plan.seed, 'arrivals'))
  const planted = plantCalls(plan, times)
  const isFull = plan.columns === 'full'
  const columns: readonly (keyof CallCells)[] = callColumns[plan.columns ?? 'basic']
  const counts = new CallCounts()
  let idBefore = ''
  for (let row = 0; row < plan.count; row++) {
    const kind = planted.kindOf(row)
    const offeredAt = kind === 'inQueue' ? asOf - random.between(0, limits.answer) : times[row]!
    const state = isFull && kind === 'ordinary' && hourOf(offeredAt) === plan.unstaffedHour ? 'unstaffed' : kind
    counts.add(state, offeredAt)
    const common = callCells(row, state, offeredAt, random)
    const cells = { ...common, ...(isFull && fullCells(state, offeredAt, common, asOf, later)), ...(kind === 'duplicateCall' && { callId: idBefore }) }
    idBefore = cells.callId
    onRow(columns.map((column) => cells[column]))
  }
  return isFull ? counts.full : counts.basic
}

const hourOf = (time: WallTime): number => Math.floor(time / hour) % 24

function plantCalls({ count, seed, violations, stretch, asOf }: CallPlan, times: Float64Array): Planted<CallKind> {
  const settled = rowsBefore(times, wallTime(asOf) - hour)
  const queued = violations.inQueue ?? 0
  const ranges: Partial<Record<CallKind, [from: number, to: number]>> = {
    // The last rows, since their offers lie just before asOf.
    inQueue: [count - queued, count],
    abandonedInStretch: stretch ? [rowsBefore(times, wallTime(stretch.from)), rowsBefore(times, wallTime(stretch.to))] : [0, 0],
    // It repeats the id of the row above.
    duplicateCall: [1, Math.min(settled, count - queued)],
  }
  const plantings = [...callKinds, ...fullCallKinds].map((kind): Planting<CallKind> => {
    const [from, to] = ranges[kind] ?? [0, Math.min(settled, count - queued)]
    return { kind, wanted: violations[kind] ?? 0, from, to }
  })
  return plant(count, plantings, new Random(seed, 'plant'))
}

function callCells(row: number, state: CallState, offeredAt: WallTime, random: Random): CallCells {
  const wait = waitOf(state, random)
  const answered = isAnswered(state)
  const over = offeredAt + wait
  const endedAt = answered ? over + random.between(40, 9 * minute) : over
  const common = {
    callId: `C${timeText(offeredAt).slice(2, 10).replaceAll('-', '')}${String(row + 1).padStart(6, '0')}`,
    lineNumber: '12345',
    callerPhone: phoneNumber(random),
    offeredAt: timeText(offeredAt),
    answeredAt: answered ? timeText(over) : '',
    abandonedAt: isAbandoned(state) ? timeText(over) : '',
    endedAt: state === 'inQueue' ? '' : timeText(endedAt),
    waitSeconds: state === 'inQueue' ? '' : String(wait),
    ivrSeconds: String(random.between(4, 22)),
    status: answered ? 'answered' : isAbandoned(state) ? 'abandoned' : (statusOf[state] ?? ''),
    agentId: answered ? `A${String(random.between(1, 48)).padStart(3, '0')}` : '',
    language: random.weighted([['普通话', 93], ['本地方言', 6], ['英语', 1]]),
    callbackAt: '',
  }
  return { ...common, ...spoilt(state, offeredAt, over, random) }
}

/** A call that still waits has no status yet. */
const statusOf: Readonly<Partial<Record<CallState, string>>> = { unanswered: 'timeout', missedUnknown: 'missed', unstaffed: 'unstaffed' }

/** Seconds in the queue. */
function waitOf(state: CallState, random: Random): number {
  const { answer } = limits
  switch (state) {
    case 'answeredAtLimit':
    case 'abandonedAtLimit':
      return answer
    case 'answeredOneSecondLate':
    case 'abandonedOneSecondLate':
      return answer + 1
    case 'answeredLate':
    case 'abandonedLate':
    case 'abandonedInStretch':
    case 'notCalledBack':
    case 'invalidCallback':
      return answer + random.between(2, 75)
    case 'abandonedEarly':
      return random.between(1, answer - 1)
    case 'unanswered':
    case 'missedUnknown':
    case 'unstaffed':
      return 60
    default:
      return Math.min(random.between(1, 9), random.between(1, answer - 1))
  }
}

/** The cells that are at fault in kinds whose fault is the writing. */
function spoilt(state: CallState, offeredAt: WallTime, over: WallTime, random: Random): Partial<CallCells> {
  switch (state) {
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

/** A line without a menu, and a hotline that calls back whom it missed, but for the kinds in which it does not. */
function fullCells(state: CallState, offeredAt: WallTime, { ivrSeconds }: CallCells, asOf: WallTime, random: Random): Partial<CallCells> {
  const calledBackAt = Math.min(offeredAt + random.between(5 * minute, 3 * hour), asOf)
  const isMissed = !isAnswered(state) && state !== 'inQueue'
  return {
    ivrSeconds: state === 'throughMenu' ? ivrSeconds : state === 'blankMenu' ? '' : '0',
    callbackAt: state === 'invalidCallback' ? impossibleText(calledBackAt) : isMissed && state !== 'notCalledBack' ? timeText(calledBackAt) : '',
  }
}
