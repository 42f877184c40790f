import type { Convention } from './convention.js'
import type { DeadlineOptions, Extension, Suspension } from './deadline.js'
import { DeadlineArgumentError } from './deadlineArgumentError.js'
import type { DeadlineMoves } from './deadlineRun.js'
import { parseInstant } from './instant.js'
import type { Limit } from './limit.js'
import { isCountable, parseLimit } from './limit.js'
import { shown } from './shown.js'
import type { TimeZone } from './timeZone.js'

/** The milliseconds of an instant that was given as text or as a Date. */
export function readInstant(given: string | Date, timeZone: TimeZone): number {
  const instant = typeof given === 'string' ? parseInstant(given, timeZone)?.instant : given instanceof Date ? given.getTime() : undefined
  if (instant === undefined || Number.isNaN(instant)) throw notAnInstant(given)
  return instant
}

/** A limit that was given whole or as its short text. */
export function readLimit(given: Limit | string): Limit {
  const limit = typeof given === 'string' ? parseLimit(given) : given
  if (typeof limit !== 'object' || limit === null || !isCountable(limit)) throw notALimit(given)
  return limit
}

/** The moves of the question, in milliseconds. */
export function readMoves(options: DeadlineOptions, timeZone: TimeZone, from: number): DeadlineMoves {
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

/** Refuses extensions without the day of their grant where that day decides. */
export function assertLateness({ extensions = [] }: DeadlineMoves, { lateExtension }: Convention): void {
  if (lateExtension === 'counts' || extensions.every(({ grantedAt }) => grantedAt !== undefined)) return
  throw notAnExtension(undefined, "Give each extension its grantedAt, or set lateExtension to 'counts'.", '请为每次延期给出 grantedAt，或将 lateExtension 设为 counts。')
}

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
