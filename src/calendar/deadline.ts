import type { BilingualText } from './bilingualText.js'
import { CalendarRangeError } from './calendarRangeError.js'
import { chinaCalendar } from './chinaCalendar.js'
import { fromDay } from './civilDay.js'
import type { DeadlineKernel } from './compiledDeadline.js'
import { compileDeadline } from './compiledDeadline.js'
import type { Convention } from './convention.js'
import { certaintyOf, firstProvisionalDay } from './deadlineCertainty.js'
import type { DeadlineMoves, DeadlineRun, DeadlineStep } from './deadlineRun.js'
import { explainDays } from './explainDays.js'
import { formatInstant } from './instant.js'
import type { Limit } from './limit.js'
import { moveName } from './moveName.js'
import { ProvisionalDayError } from './provisionalDayError.js'
import { assertLateness, readInstant, readLimit, readMoves } from './readQuestion.js'
import { zone } from './timeZone.js'
import type { Certainty, WorkingCalendar } from './workingCalendar.js'

/** More time granted by whoever may grant it. */
export interface Extension extends Limit {
  /** `added`: the last day moves on by the value. `total`: the value replaces the limit, counted from the first start. */
  readonly kind: 'added' | 'total'
  /** When it was granted. Needed where the convention ignores late extensions. */
  readonly grantedAt?: string | Date
}

/** A stretch in which time does not run: the days after its first day, up to and including its last. */
export interface Suspension {
  readonly from: string | Date
  readonly to: string | Date
  readonly reason?: string
}

/** The question: from when, how long, and by which rules. */
export interface DeadlineOptions {
  /** ISO text or a Date. A text without an offset is read in `timeZone`; a bare date starts at 00:00. */
  readonly from: string | Date
  /** The limit, or its short text such as `5wd`. */
  readonly limit: Limit | string
  /** Default: the national calendar. */
  readonly calendar?: WorkingCalendar
  /** An IANA name or an offset. Default: `Asia/Shanghai`. */
  readonly timeZone?: string
  /** Notices as known on this date (`YYYY-MM-DD`), inclusive. Default: all. */
  readonly knownOn?: string
  /** Members that differ from the default convention. */
  readonly convention?: Partial<Convention>
  readonly extensions?: readonly Extension[]
  readonly suspensions?: readonly Suspension[]
  /** From when the clock starts anew, after a misroute return or for a re-handling. */
  readonly restartedAt?: string | Date
  /** A limit set by statute, counted from the first start: the later due time prevails. */
  readonly statutoryLimit?: Limit | string
  /** Throw instead of giving an answer that rests on a day without a notice. */
  readonly strict?: boolean
}

/** Why a day was not counted. */
export interface SkipReason {
  /** `receipt`: the day counts as the day of receipt; `suspension`: time did not run; otherwise what the calendar says. */
  readonly kind: 'weekend' | 'holiday' | 'suspension' | 'receipt'
  readonly name: BilingualText
  /** The notice that names the day. */
  readonly notice?: string
}

/** A day that was passed over. */
export interface SkippedDay {
  readonly day: string
  readonly reason: SkipReason
}

/** One thing that moved the due time, with the due time after it. */
export interface AppliedMove {
  readonly kind: DeadlineStep['kind']
  readonly name: BilingualText
  /** The position of the extension or suspension in the list that was given. */
  readonly index?: number
  readonly dueAt: string
}

/** The answer. Dates are `YYYY-MM-DD`, instants ISO text with the offset of the zone. */
export interface DeadlineAnswer {
  /** The last instant that is still in time, inclusive. */
  readonly dueAt: string
  readonly lastDay: string
  readonly certainty: Certainty
  /** The days after the start, up to the last day, that do not count, in order; empty for limits in clock units. */
  readonly skipped: readonly SkippedDay[]
  /** The days that count, in order; a half day counts as a day. Empty for limits in clock units. */
  readonly counted: readonly string[]
  /** When the clock started that decided the due time. */
  readonly startedAt: string
  /** The limit that decided the due time. */
  readonly limit: Limit
  /** What moved the due time, in the order in which it did. */
  readonly applied: readonly AppliedMove[]
}

/**
 * When something is due, and why: the last instant in time, the days counted and the days skipped with their reasons.
 *
 * Working-day limits end with the n-th working day, natural-day limits n days on, clock limits run through nights and holidays.
 * Sources: Civil Code, Articles 200 to 204, for the defaults; every other choice is a named member of `convention`.
 *
 * @throws DeadlineArgumentError where the question does not hold: text that names no instant, a limit or a suspension that is not positive.
 * @throws CalendarRangeError where the answer needs days that the calendar does not cover.
 * @throws ProvisionalDayError with `strict`, where the answer rests on a day without a notice.
 * @example
 * deadline({ from: '2026-02-13T16:20:00+08:00', limit: { value: 2, unit: 'workday' } }).dueAt
 * // '2026-02-24T23:59:59.999+08:00'
 */
export function deadline(options: DeadlineOptions): DeadlineAnswer {
  const timeZone = zone(options.timeZone ?? 'Asia/Shanghai')
  const calendar = calendarOf(options)
  const kernel = compileDeadline(calendar, timeZone, options.convention)
  const from = readInstant(options.from, timeZone)
  const limit = readLimit(options.limit)
  const moves = readMoves(options, timeZone, from)
  assertLateness(moves, kernel.convention)
  const run = kernel.run(from, limit, moves)
  if (Number.isNaN(run.due)) throw new CalendarRangeError(options.from, calendar.from, calendar.to, calendar.id)
  const certainty = certaintyOf(run, kernel)
  if (options.strict && certainty === 'provisional') throw new ProvisionalDayError(firstProvisionalDay(run, kernel))
  return answer(run, certainty, kernel, moves, options)
}

function answer(run: DeadlineRun, certainty: Certainty, kernel: DeadlineKernel, moves: DeadlineMoves, options: DeadlineOptions): DeadlineAnswer {
  const { zone: timeZone } = kernel
  return {
    dueAt: formatInstant(run.due, timeZone),
    lastDay: fromDay(timeZone.dayOf(run.due)),
    certainty,
    ...explainDays(run, kernel, moves),
    startedAt: formatInstant(run.startedAt, timeZone),
    limit: { value: run.limit.value, unit: run.limit.unit },
    applied: run.steps.map((step) => ({
      kind: step.kind,
      name: moveName(step, options),
      ...(step.index !== undefined && { index: step.index }),
      dueAt: formatInstant(step.due, timeZone),
    })),
  }
}

function calendarOf({ calendar = chinaCalendar, knownOn }: DeadlineOptions): WorkingCalendar {
  return knownOn === undefined ? calendar : calendar.asKnownOn(knownOn)
}
