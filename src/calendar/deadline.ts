import type { BilingualText } from './bilingualText.js'
import { CalendarRangeError } from './calendarRangeError.js'
import { chinaCalendar } from './chinaCalendar.js'
import type { Day } from './civilDay.js'
import { fromDay } from './civilDay.js'
import type { DeadlineKernel } from './compiledDeadline.js'
import { compileDeadline } from './compiledDeadline.js'
import type { Convention } from './convention.js'
import { DeadlineArgumentError } from './deadlineArgumentError.js'
import type { CountedSpan, DeadlineMoves, DeadlineRun, DeadlineStep } from './deadlineRun.js'
import { formatInstant, parseInstant } from './instant.js'
import type { Limit } from './limit.js'
import { formatLimit, isCountable, parseLimit } from './limit.js'
import { ProvisionalDayError } from './provisionalDayError.js'
import { shown } from './shown.js'
import type { TimeZone } from './timeZone.js'
import { zone } from './timeZone.js'
import { unitCodes } from './unitCodes.js'
import type { Certainty, DayInfo, WorkingCalendar } from './workingCalendar.js'

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
      name: nameOf(step, options),
      ...(step.index !== undefined && { index: step.index }),
      dueAt: formatInstant(step.due, timeZone),
    })),
  }
}

function calendarOf({ calendar = chinaCalendar, knownOn }: DeadlineOptions): WorkingCalendar {
  return knownOn === undefined ? calendar : calendar.asKnownOn(knownOn)
}

// Reading the question

function readInstant(given: string | Date, timeZone: TimeZone): number {
  const instant = typeof given === 'string' ? parseInstant(given, timeZone)?.instant : given instanceof Date ? given.getTime() : undefined
  if (instant === undefined || Number.isNaN(instant)) throw notAnInstant(given)
  return instant
}

function readLimit(given: Limit | string): Limit {
  const limit = typeof given === 'string' ? parseLimit(given) : given
  if (typeof limit !== 'object' || limit === null || !isCountable(limit)) throw notALimit(given)
  return limit
}

function readMoves(options: DeadlineOptions, timeZone: TimeZone, from: number): DeadlineMoves {
  const { extensions = [], suspensions = [], restartedAt, statutoryLimit } = options
  return {
    extensions: extensions.map((each) => readExtension(each, timeZone)),
    suspensions: suspensions.map((each) => readSuspension(each, timeZone)),
    ...(restartedAt !== undefined && { restartedAt: readRestart(restartedAt, timeZone, from) }),
    ...(statutoryLimit !== undefined && { statutoryLimit: readLimit(statutoryLimit) }),
  }
}

function readExtension(extension: Extension, timeZone: TimeZone) {
  const { kind, value, unit, grantedAt } = extension
  if (kind !== 'added' && kind !== 'total') throw notAnExtension(kind, "Set kind to 'added' or 'total'.", '请将 kind 设为 added（追加）或 total（总时限）。')
  const { value: amount, unit: name } = readLimit({ value, unit })
  return { kind, value: amount, unit: name, ...(grantedAt !== undefined && { grantedAt: readInstant(grantedAt, timeZone) }) }
}

function readSuspension({ from, to }: Suspension, timeZone: TimeZone) {
  const span = { from: readInstant(from, timeZone), to: readInstant(to, timeZone) }
  if (span.to > span.from) return span
  throw new DeadlineArgumentError({
    code: 'SUSPENSION_NOT_POSITIVE',
    received: { from, to },
    what: { zh: '挂起的结束时间不晚于开始时间。', en: 'A suspension does not end after it begins.' },
    fix: { zh: '请更正起止时间，或去掉这次挂起。', en: 'Correct its ends, or leave the suspension out.' },
  })
}

function readRestart(given: string | Date, timeZone: TimeZone, from: number): number {
  const restartedAt = readInstant(given, timeZone)
  if (restartedAt >= from) return restartedAt
  throw new DeadlineArgumentError({
    code: 'RESTART_BEFORE_START',
    received: given,
    what: { zh: '重新起算的时间早于最初起算的时间。', en: 'The restart lies before the start.' },
    fix: { zh: '请给出不早于 from 的 restartedAt。', en: 'Give a `restartedAt` at or after `from`.' },
  })
}

function assertLateness({ extensions = [] }: DeadlineMoves, { lateExtension }: Convention): void {
  if (lateExtension === 'counts' || extensions.every(({ grantedAt }) => grantedAt !== undefined)) return
  throw notAnExtension(undefined, "Give each extension its grantedAt, or set lateExtension to 'counts'.", '请为每次延期给出 grantedAt，或将 lateExtension 设为 counts。')
}

// Certainty

function usesCalendar(run: DeadlineRun, kernel: DeadlineKernel): boolean {
  return run.spans.some(({ unit }) => kernel.needsCalendar(unit))
}

function certaintyOf(run: DeadlineRun, kernel: DeadlineKernel): Certainty {
  if (!usesCalendar(run, kernel)) return 'official'
  const days = daysAsked(run, kernel).map((day) => certaintyAt(kernel.calendar, day))
  if (days.includes('provisional')) return 'provisional'
  return days.includes('custom') ? 'custom' : 'official'
}

function firstProvisionalDay(run: DeadlineRun, kernel: DeadlineKernel): Day {
  return daysAsked(run, kernel).find((day) => certaintyAt(kernel.calendar, day) === 'provisional')!
}

/** The days whose being worked or not can change the answer. */
function daysAsked(run: DeadlineRun, kernel: DeadlineKernel): readonly Day[] {
  return daysFrom(kernel.firstDayAsked(run.startedAt), kernel.zone.dayOf(run.due))
}

function certaintyAt(calendar: WorkingCalendar, day: Day): Certainty {
  return day < calendar.from || day > calendar.to ? 'official' : calendar.certainty(day)
}

// Explaining the days

function explainDays(run: DeadlineRun, kernel: DeadlineKernel, moves: DeadlineMoves): Pick<DeadlineAnswer, 'skipped' | 'counted'> {
  const skipped: SkippedDay[] = []
  const counted: string[] = []
  const { zone: timeZone } = kernel
  const [first] = run.spans
  if (!first) return { skipped, counted }
  for (const day of daysFrom(timeZone.dayOf(run.startedAt) + 1, first.after)) {
    skipped.push({ day: fromDay(day), reason: restReason(kernel.calendar, day) ?? receiptReason })
  }
  for (const span of run.spans) {
    for (const day of daysFrom(span.after + 1, span.last)) {
      const reason = reasonToSkip(day, span, kernel, moves)
      if (reason) skipped.push({ day: fromDay(day), reason })
      else counted.push(fromDay(day))
    }
  }
  explainRoll(run, kernel, counted, skipped)
  return { skipped, counted }
}

function reasonToSkip(day: Day, { unit }: CountedSpan, kernel: DeadlineKernel, moves: DeadlineMoves): SkipReason | undefined {
  const rest = unit === unitCodes.workday ? restReason(kernel.calendar, day) : undefined
  if (rest) return rest
  const { zone: timeZone } = kernel
  const isSuspended = moves.suspensions?.some(({ from, to }) => timeZone.dayOf(from) < day && day <= timeZone.dayOf(to))
  return isSuspended ? suspensionReason : undefined
}

/** A last day that rolled forward: the rest days passed on the way do not count, the day it came to rest on does. */
function explainRoll(run: DeadlineRun, kernel: DeadlineKernel, counted: string[], skipped: SkippedDay[]): void {
  if (!run.steps.some(({ kind }) => kind === 'rollForward')) return
  const nominal = run.spans[run.spans.length - 1]!.last
  const last = kernel.zone.dayOf(run.due)
  if (last <= nominal) return
  counted.pop()
  for (const day of daysFrom(nominal, last - 1)) skipped.push({ day: fromDay(day), reason: restReason(kernel.calendar, day)! })
  counted.push(fromDay(last))
}

const weekendName: BilingualText = { zh: '周末', en: 'weekend' }
const receiptReason: SkipReason = { kind: 'receipt', name: { zh: '视为收到之日，不计入', en: 'counts as the day of receipt' } }
const suspensionReason: SkipReason = { kind: 'suspension', name: { zh: '挂起期间，不计入', en: 'suspended' } }

function restReason(calendar: WorkingCalendar, day: Day): SkipReason | undefined {
  if (day < calendar.from || day > calendar.to) return undefined
  const { work, name, notice }: DayInfo = calendar.dayInfo(day)
  if (work) return undefined
  if (!name) return { kind: 'weekend', name: weekendName }
  return { kind: 'holiday', name, ...(notice && { notice: notice.number }) }
}

function daysFrom(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

// Naming what was applied

const stepNames: Readonly<Record<Exclude<DeadlineStep['kind'], 'extension' | 'lateExtensionIgnored'>, BilingualText>> = {
  receiptMovedOn: { zh: '视为下一个工作日收到', en: 'counts as received on the next working day' },
  restart: { zh: '重新起算', en: 'restarted' },
  suspension: { zh: '扣除挂起时间', en: 'suspended time left out' },
  rollForward: { zh: '末日为休息日，顺延至下一个工作日', en: 'the last day was a rest day; moved to the next working day' },
  statutoryLimit: { zh: '法定时限更长，从其规定', en: 'the statutory limit is longer and prevails' },
}

function nameOf({ kind, index }: DeadlineStep, { extensions = [] }: DeadlineOptions): BilingualText {
  if (kind !== 'extension' && kind !== 'lateExtensionIgnored') return stepNames[kind]
  const extension = extensions[index!]!
  const isAdded = extension.kind === 'added'
  const zh = `延期${isAdded ? '' : '至共'}${formatLimit(extension, 'zh-CN')}`
  const en = `${isAdded ? 'extended by' : 'extended to a total of'} ${formatLimit(extension, 'en')}`
  if (kind === 'extension') return { zh, en }
  return { zh: `${zh}，到期后才批准，不计`, en: `${en}, granted after the deadline and ignored` }
}

// Refusals

function notAnInstant(received: unknown): DeadlineArgumentError {
  return new DeadlineArgumentError({
    code: 'INSTANT_INVALID',
    received,
    what: { zh: '所给的值不是一个时间。', en: `${shown(received)} names no instant.` },
    fix: {
      zh: '请给出 Date 或 ISO 文本，如 2026-02-13T16:20:00+08:00 或 2026-02-13。',
      en: 'Give a Date or ISO text, such as 2026-02-13T16:20:00+08:00 or 2026-02-13.',
    },
  })
}

function notALimit(received: unknown): DeadlineArgumentError {
  return new DeadlineArgumentError({
    code: 'LIMIT_INVALID',
    received,
    what: { zh: '所给的时限不成立。', en: 'The limit does not hold.' },
    fix: {
      zh: "请给出大于零的 value 和 unit（second、minute、hour、day、workday），日数为整日或半日。",
      en: "Give a value above zero and a unit (second, minute, hour, day, workday); days are whole or half.",
    },
  })
}

function notAnExtension(received: unknown, en: string, zh: string): DeadlineArgumentError {
  return new DeadlineArgumentError({
    code: 'EXTENSION_INVALID',
    received,
    what: { zh: '延期的写法不成立。', en: 'An extension does not hold.' },
    fix: { zh, en },
  })
}
