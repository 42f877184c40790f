import type { BilingualText } from './bilingualText.js'
import { CalendarArgumentError } from './calendarArgumentError.js'
import { CalendarRangeError } from './calendarRangeError.js'
import type { Day } from './civilDay.js'
import { fromDay, isWeekend, toDay } from './civilDay.js'
import { fingerprint } from './fingerprint.js'
import { shown } from './shown.js'

/** What an answer rests on: a notice that is known, no notice yet, or days that the user gave. */
export type Certainty = 'official' | 'provisional' | 'custom'

/** What a day is. A make-up workday is a weekend day that is worked in exchange for a holiday. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeUpWorkday'

/** The notice that names a day. */
export interface DayNotice {
  readonly number: string
  readonly url?: string
}

/** A day that a notice, a region or a user names. */
export interface NamedDay {
  readonly name: BilingualText
  readonly notice?: DayNotice
}

/** All that a calendar knows of one day. */
export interface DayInfo extends Partial<NamedDay> {
  /** The date as `YYYY-MM-DD`. */
  readonly day: string
  readonly work: boolean
  readonly kind: DayKind
  readonly certainty: Certainty
}

/** A year for which a region's own holidays are not documented. */
export interface CalendarGap {
  readonly region: string
  readonly year: number
}

/** The content of a calendar: one entry a day from `from` to `to`, both inclusive. */
export interface CalendarContent {
  readonly id: string
  /** The day up to which notices were looked for, or what else dates the content. */
  readonly dataDate: string
  readonly from: Day
  readonly to: Day
  /** 1 on a working day, 0 on a rest day. */
  readonly working: Uint8Array
  /** A code of `certaintyCodes` a day. */
  readonly certainty: Uint8Array
  readonly named: ReadonlyMap<Day, NamedDay>
  readonly gaps?: readonly CalendarGap[]
  /** The day (inclusive) up to which notices are taken as published; missing where all are. */
  readonly knownOn?: Day
  /** Builds the same calendar as known on a day; missing where the calendar rests on no notice. */
  readonly asKnownOn?: (day: Day) => WorkingCalendar
}

/** The answer of the `try` functions and of `rank` and `workdayAt` outside the range: no covered day is negative. */
export const noDay = -1

/** The certainty of a day as one byte. */
export const certaintyCodes = { official: 0, provisional: 1, custom: 2 } as const

const certaintyNames: readonly Certainty[] = ['official', 'provisional', 'custom']

/**
 * The working days of a stretch of time, from notices or from a user's own list.
 *
 * Days are civil: `YYYY-MM-DD` strings, or the integers of `toDay` in hot paths. Every question is a look-up in a table.
 * Outside the range every method throws CalendarRangeError, except those that say otherwise: there is no silent weekend rule.
 */
export class WorkingCalendar {
  readonly id: string
  /** The first day covered. */
  readonly from: Day
  /** The last day covered, inclusive. */
  readonly to: Day
  /** The day (inclusive) up to which notices are taken as published; undefined where all are. */
  readonly knownOn: Day | undefined
  /**
   * The first day from which on no day rests on a notice; `to + 1` where the last day does.
   * A regional calendar can have provisional days before it: see `gaps`, `certainty` and `countProvisional`.
   */
  readonly provisionalFrom: Day
  /** The years for which the region's own holidays are not documented; empty for a national calendar. */
  readonly gaps: readonly CalendarGap[]

  readonly #content: CalendarContent
  readonly #working: Uint8Array
  /** The number of working days up to and including each day. */
  readonly #rank: Int32Array
  /** The working days in order. */
  readonly #workdays: Int32Array
  /** The number of provisional days up to and including each day. */
  readonly #provisional: Int32Array
  /** Dates as text, filled as they are asked for. */
  #dates: string[] | undefined
  #lastKnownOn: WorkingCalendar | undefined
  #fingerprint: string | undefined

  constructor(content: CalendarContent) {
    const { from, to, working, certainty } = content
    assertRange(from, to)
    this.#content = content
    this.#working = working
    this.#rank = runningCount(working, 1)
    this.#workdays = positionsOf(working, from, this.#rank[to - from]!)
    this.#provisional = runningCount(certainty, certaintyCodes.provisional)
    this.id = content.id
    this.from = from
    this.to = to
    this.knownOn = content.knownOn
    this.gaps = content.gaps ?? []
    this.provisionalFrom = startOfProvisionalEnd(certainty, from)
  }

  /** The data date and a fingerprint of the working days and their certainty: equal versions give equal answers. */
  get version(): string {
    this.#fingerprint ??= fingerprint(this.#working, this.#content.certainty)
    return `${this.#content.dataDate}.${this.#fingerprint}`
  }

  /**
   * Whether a day is worked: an ordinary weekday or a make-up workday.
   *
   * @example chinaCalendar.isWorkday('2026-02-14') // true (a Saturday worked for Spring Festival)
   */
  isWorkday(day: Day | string): boolean {
    return this.#working[this.#index(day)] === 1
  }

  /** Whether a day number is a working day, for hot paths: false outside the range. */
  tryIsWorkday(day: Day): boolean {
    return this.#working[day - this.from] === 1
  }

  /**
   * The n-th working day after a day, not counting the day itself; before it where `count` is negative.
   *
   * @param start A civil date, or a day number; the answer is of the same type.
   * @param count A whole number. 0 returns the start, worked or not.
   * @throws CalendarRangeError where the start or the answer lies outside the range.
   * @throws CalendarArgumentError where the date or the count is malformed.
   * @example chinaCalendar.addWorkdays('2026-02-13', 2) // '2026-02-24'
   */
  addWorkdays(start: Day, count: number): Day
  addWorkdays(start: string, count: number): string
  addWorkdays(start: Day | string, count: number): Day | string
  addWorkdays(start: Day | string, count: number): Day | string {
    const from = typeof start === 'number' ? start : toDay(start)
    const day = this.tryAddWorkdays(from, count)
    if (day === noDay) throw this.#refusal(start, from, count)
    return typeof start === 'number' ? day : this.#dateOf(day)
  }

  /**
   * The n-th working day after a day number, for hot paths: `noDay` (-1) outside the range or for a malformed argument.
   *
   * @example chinaCalendar.tryAddWorkdays(toDay('2030-01-01'), 1) // -1
   */
  tryAddWorkdays(start: Day, count: number): Day {
    const index = start - this.from
    const rank = this.#rank[index]
    if (rank === undefined) return noDay
    if (count > 0) return this.#workdays[rank + count - 1] ?? noDay
    if (count < 0) return this.#workdays[rank - this.#working[index]! + count] ?? noDay
    return count === 0 ? start : noDay
  }

  /**
   * The number of working days from one day to another: the start is not counted, the end is.
   * Negative where the end lies before the start.
   *
   * @example chinaCalendar.countWorkdays('2026-02-13', '2026-02-24') // 2
   */
  countWorkdays(start: Day | string, end: Day | string): number {
    const first = this.#index(start)
    const last = this.#index(end)
    if (last >= first) return this.#rank[last]! - this.#rank[first]!
    const workedBeforeStart = this.#rank[first]! - this.#working[first]!
    const workedBeforeEnd = this.#rank[last]! - this.#working[last]!
    // Adding zero turns -0 into 0.
    return workedBeforeEnd - workedBeforeStart + 0
  }

  /**
   * The first working day after a day; the day itself is never the answer.
   *
   * @example chinaCalendar.nextWorkday('2026-02-14') // '2026-02-24'
   */
  nextWorkday(day: Day): Day
  nextWorkday(day: string): string
  nextWorkday(day: Day | string): Day | string {
    return this.addWorkdays(day, 1)
  }

  /**
   * What the calendar knows of a day: whether it is worked, what it is called, by which notice and how certain that is.
   *
   * @example chinaCalendar.dayInfo('2026-02-14').kind // 'makeUpWorkday'
   */
  dayInfo(day: Day | string): DayInfo {
    const index = this.#index(day)
    const number = this.from + index
    const work = this.#working[index] === 1
    const named = this.#content.named.get(number)
    return { day: this.#dateOf(number), work, kind: kindOf(number, work, named), certainty: this.certainty(number), ...named }
  }

  /**
   * What the answer for a day rests on.
   *
   * @example chinaCalendar.certainty('2027-02-05') // 'provisional' (no notice for 2027 is known)
   */
  certainty(day: Day | string): Certainty {
    return certaintyNames[this.#content.certainty[this.#index(day)]!]!
  }

  /** The number of provisional days after `start`, up to and including `end`; days outside the range count as none. */
  countProvisional(start: Day, end: Day): number {
    return this.#provisionalUpTo(end) - this.#provisionalUpTo(start)
  }

  /**
   * This calendar as it was known on a day: notices published on or before it, inclusive.
   * A calendar that rests on no notice is returned as it is.
   *
   * @example chinaCalendar.asKnownOn('2020-01-22').isWorkday('2020-02-01') // true (that make-up day lapsed on 2020-01-27)
   */
  asKnownOn(day: Day | string): WorkingCalendar {
    const rebuild = this.#content.asKnownOn
    if (!rebuild) return this
    const known = typeof day === 'number' ? day : toDay(day)
    if (this.#lastKnownOn?.knownOn !== known) this.#lastKnownOn = rebuild(known)
    return this.#lastKnownOn
  }

  /**
   * The number of working days from the first covered day up to and including a day; `noDay` outside the range.
   * With `workdayAt` it is what all counting of working days is made of.
   */
  rank(day: Day): number {
    return this.#rank[day - this.from] ?? noDay
  }

  /** The working day of a rank, 1 being the first of the calendar; `noDay` where there is none. */
  workdayAt(rank: number): Day {
    return this.#workdays[rank - 1] ?? noDay
  }

  /** A copy of the working bytes followed by the certainty bytes, one of each a day: what a receipt can hash. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(this.#working.length * 2)
    bytes.set(this.#working)
    bytes.set(this.#content.certainty, this.#working.length)
    return bytes
  }

  #index(day: Day | string): number {
    const number = typeof day === 'number' ? day : toDay(day)
    const index = number - this.from
    if (this.#working[index] === undefined) throw this.#refusal(day, number, 0)
    return index
  }

  #dateOf(day: Day): string {
    const dates = (this.#dates ??= new Array<string>(this.#working.length).fill(''))
    return (dates[day - this.from] ||= fromDay(day))
  }

  #provisionalUpTo(day: Day): number {
    if (day < this.from) return 0
    return this.#provisional[Math.min(day, this.to) - this.from]!
  }

  #refusal(received: Day | string, day: Day, count: number): Error {
    if (!Number.isInteger(count)) return notWhole(count)
    if (!Number.isInteger(day)) return notWhole(received)
    return new CalendarRangeError(received, this.from, this.to, this.id)
  }
}

function kindOf(day: Day, work: boolean, named: NamedDay | undefined): DayKind {
  if (work) return isWeekend(day) ? 'makeUpWorkday' : 'workday'
  return named ? 'holiday' : 'weekend'
}

function runningCount(codes: Uint8Array, wanted: number): Int32Array {
  const counts = new Int32Array(codes.length)
  const first = codes.indexOf(wanted)
  if (first < 0) return counts
  let count = 0
  for (let index = first; index < codes.length; index++) {
    if (codes[index] === wanted) count++
    counts[index] = count
  }
  return counts
}

function positionsOf(working: Uint8Array, from: Day, total: number): Int32Array {
  const days = new Int32Array(total)
  let next = 0
  for (let index = 0; index < working.length; index++) {
    if (working[index] === 1) days[next++] = from + index
  }
  return days
}

function startOfProvisionalEnd(certainty: Uint8Array, from: Day): Day {
  let index = certainty.length
  while (index > 0 && certainty[index - 1] === certaintyCodes.provisional) index--
  return from + index
}

// Day numbers start at 0 (1970-01-01), so that -1 is free to say "no day".
function assertRange(from: Day, to: Day): void {
  if (from >= 0 && to >= from) return
  throw new CalendarArgumentError({
    code: 'RANGE_INVALID',
    received: { from, to },
    what: { zh: '日历的起止日期不成立。', en: 'The range of the calendar does not hold.' },
    fix: { zh: '起日不得早于1970-01-01，止日不得早于起日。', en: 'Begin on or after 1970-01-01 and end on or after the beginning.' },
  })
}

function notWhole(received: unknown): CalendarArgumentError {
  return new CalendarArgumentError({
    code: 'COUNT_NOT_WHOLE',
    received,
    what: { zh: '日数须为整数。', en: `${shown(received)} is no whole number of days.` },
    fix: { zh: '请给出整数；半个工作日请用 deadline。', en: 'Give a whole number; half working days belong to `deadline`.' },
  })
}
