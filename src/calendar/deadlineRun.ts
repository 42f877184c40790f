import type { Day } from './civilDay.js'
import type { DueArithmetic } from './dueArithmetic.js'
import type { Limit } from './limit.js'
import { PeriodCounter } from './periodCounter.js'

/** More time granted: `added` to the last day, or a new `total` counted from the first start. */
export interface ExtensionMove extends Limit {
  readonly kind: 'added' | 'total'
  /** When it was granted, in milliseconds; needed only where late extensions are ignored. */
  readonly grantedAt?: number
}

/** A stretch in which time does not run, in milliseconds: days after the first, up to and including the last. */
export interface SuspensionMove {
  readonly from: number
  readonly to: number
}

/** What moves a deadline. All instants are milliseconds since 1970-01-01T00:00Z. */
export interface DeadlineMoves {
  /** In the order in which they were granted. */
  readonly extensions?: readonly ExtensionMove[]
  readonly suspensions?: readonly SuspensionMove[]
  /** From when the clock starts anew, after a misroute return or for a re-handling. */
  readonly restartedAt?: number
  /** A limit that a statute sets, counted from the first start, without extensions and suspensions: the later due time prevails. */
  readonly statutoryLimit?: Limit
}

/** Days counted one after another in one unit: after `after`, up to and including `last`. */
export interface CountedSpan {
  readonly unit: number
  readonly after: Day
  last: Day
}

/** One thing that moved the due time, with the due time after it. */
export interface DeadlineStep {
  readonly kind: 'receiptMovedOn' | 'restart' | 'extension' | 'lateExtensionIgnored' | 'suspension' | 'rollForward' | 'statutoryLimit'
  /** The position of the extension or suspension in the list that was given. */
  readonly index?: number
  readonly due: number
}

/** A period that was counted, with all that is needed to explain it. */
export interface DeadlineRun {
  /** The last instant still in time, inclusive; not a number where it cannot be told. */
  readonly due: number
  /** When the clock started that decided the due time. */
  readonly startedAt: number
  /** The limit that decided the due time: an extension's total or a statute's where that prevails. */
  readonly limit: Limit
  readonly spans: readonly CountedSpan[]
  readonly steps: readonly DeadlineStep[]
}

/**
 * Counts a period with everything that moves it.
 *
 * Order: restart, limit, the suspensions it meets, then each extension with the suspensions that it meets in turn,
 * the roll forward once at the end, and last the statutory limit.
 */
export function runDeadline(arithmetic: DueArithmetic, from: number, limit: Limit, moves: DeadlineMoves): DeadlineRun {
  const counter = new PeriodCounter(arithmetic, moves.suspensions ?? [])
  const startedAt = moves.restartedAt ?? from
  counter.begin(startedAt, limit)
  if (moves.restartedAt !== undefined) counter.note('restart')
  counter.suspend()
  for (const [index, extension] of (moves.extensions ?? []).entries()) extend(counter, extension, index, from)
  counter.noteRoll()
  return laterOf(counter.result(), moves.statutoryLimit && runStatutory(arithmetic, from, moves.statutoryLimit))
}

function extend(counter: PeriodCounter, extension: ExtensionMove, index: number, firstStart: number): void {
  const { grantedAt, kind } = extension
  if (counter.ignoresLate && !(grantedAt !== undefined && grantedAt <= counter.due())) {
    return grantedAt === undefined ? counter.fail() : counter.note('lateExtensionIgnored', index)
  }
  if (kind === 'total') counter.begin(firstStart, extension)
  else counter.add(extension)
  counter.note('extension', index)
  counter.suspend()
}

function runStatutory(arithmetic: DueArithmetic, from: number, limit: Limit): DeadlineRun {
  const counter = new PeriodCounter(arithmetic, [])
  counter.begin(from, limit)
  counter.noteRoll()
  return counter.result()
}

function laterOf(run: DeadlineRun, statutory: DeadlineRun | undefined): DeadlineRun {
  if (!statutory || statutory.due <= run.due) return run
  if (Number.isNaN(statutory.due) || Number.isNaN(run.due)) return { ...run, due: Number.NaN }
  return { ...statutory, steps: [...run.steps, ...statutory.steps, { kind: 'statutoryLimit', due: statutory.due }] }
}
