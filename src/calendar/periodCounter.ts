import type { Day } from './civilDay.js'
import type { CountedSpan, DeadlineRun, DeadlineStep, SuspensionMove } from './deadlineRun.js'
import type { DueArithmetic } from './dueArithmetic.js'
import type { Limit } from './limit.js'
import { isCountable } from './limit.js'
import { isClockUnit, millisecondsOfUnit, unitCodes } from './unitCodes.js'
import { noDay } from './workingCalendar.js'

interface OrderedSuspension extends SuspensionMove {
  readonly index: number
}

/** A period while it is being counted. Once something cannot be told it stays so: `due` is not a number. */
export class PeriodCounter {
  readonly ignoresLate: boolean
  private unit = 0
  private limit: Limit = { value: 0, unit: 'second' }
  private startedAt = 0
  /** The end of a clock period, in milliseconds. */
  private instant = Number.NaN
  /** The end of a period of days, as a position on the line of its unit. */
  private position = Number.NaN
  /** The last day that is not counted, before the first that is. */
  private anchor: Day = noDay
  private spans: CountedSpan[] = []
  private readonly steps: DeadlineStep[] = []
  private readonly suspensions: readonly OrderedSuspension[]
  private nextSuspension = 0
  /** Up to when the clock has been stopped already, in milliseconds: overlapping suspensions count once. */
  private pausedUntil = Number.NEGATIVE_INFINITY
  /** Up to which day, inclusive, days have been left out already. */
  private pausedThrough: Day = noDay
  private hasFailed = false

  constructor(
    private readonly arithmetic: DueArithmetic,
    suspensions: readonly SuspensionMove[],
  ) {
    this.ignoresLate = arithmetic.convention.lateExtension === 'ignored'
    this.suspensions = suspensions.map(({ from, to }, index) => ({ from, to, index })).sort((a, b) => a.from - b.from)
    if (suspensions.some(({ from, to }) => !(to > from))) this.fail()
  }

  fail(): void {
    this.hasFailed = true
  }

  /** Starts counting; what was counted before is forgotten, suspensions apply again. */
  begin(from: number, limit: Limit): void {
    this.unit = unitCodes[limit.unit]
    this.limit = limit
    this.startedAt = from
    this.spans = []
    this.nextSuspension = 0
    this.pausedUntil = from
    this.pausedThrough = noDay
    this.anchor = noDay
    if (!isCountable(limit)) return this.fail()
    if (isClockUnit(this.unit)) this.instant = from + limit.value * millisecondsOfUnit[this.unit]!
    else this.beginDays(from, limit.value)
  }

  /** Moves the end on, in the unit of the extension, from wherever it stands. */
  add(extension: Limit): void {
    if (!isCountable(extension)) return this.fail()
    const unit = unitCodes[extension.unit]
    if (isClockUnit(unit)) {
      // Hours begin where the days end; a suspension on the last day takes from them only what lies after that.
      if (!isClockUnit(this.unit)) this.pausedUntil = Math.max(this.pausedUntil, this.due())
      this.instant = this.due() + extension.value * millisecondsOfUnit[unit]!
      this.unit = unit
      return
    }
    const last = this.unrolledLastDay()
    this.position = this.positionAfter(last, unit) + 2 * extension.value
    this.unit = unit
    this.openSpan(last)
  }

  /** Applies the suspensions that begin before the end, each once, and again those that the moved end then meets. */
  suspend(): void {
    for (; this.nextSuspension < this.suspensions.length; this.nextSuspension++) {
      const suspension = this.suspensions[this.nextSuspension]!
      if (!this.isBeforeEnd(suspension.from)) return
      const isMoved = isClockUnit(this.unit) ? this.pauseClock(suspension) : this.pauseDays(suspension)
      if (isMoved) this.note('suspension', suspension.index)
    }
  }

  /** The due time as it stands, rolled forward where the convention says so. */
  due(): number {
    if (this.hasFailed) return Number.NaN
    return isClockUnit(this.unit) ? this.instant : this.arithmetic.endInstant(this.position, this.unit)
  }

  note(kind: DeadlineStep['kind'], index?: number): void {
    this.steps.push({ kind, due: this.due(), ...(index !== undefined && { index }) })
  }

  noteRoll(): void {
    if (isClockUnit(this.unit) || this.hasFailed) return
    const last = this.unrolledLastDay()
    if (this.arithmetic.rolledDay(last, this.unit) !== last) this.note('rollForward')
  }

  result(): DeadlineRun {
    return { due: this.due(), startedAt: this.startedAt, limit: this.limit, spans: this.spans, steps: this.steps }
  }

  private beginDays(from: number, value: number): void {
    const received = this.arithmetic.receivedDay(from, this.unit)
    if (received === noDay) return this.fail()
    const halves = 2 * value
    // A suspended first day does not count, so a half day cannot lie in its afternoon.
    const begins = this.isSuspended(received) ? this.arithmetic.zone.startOfDay(received) : from
    this.anchor = this.arithmetic.countsStartDay ? received - 1 : received
    this.position = this.arithmetic.startPosition(begins, received, halves, this.unit) + halves
    this.openSpan(this.anchor)
    if (received !== this.arithmetic.zone.dayOf(from)) this.note('receiptMovedOn')
  }

  private isSuspended(day: Day): boolean {
    const { zone } = this.arithmetic
    return this.suspensions.some(({ from, to }) => zone.dayOf(from) < day && day <= zone.dayOf(to))
  }

  private openSpan(after: Day): void {
    const last = this.arithmetic.lastDay(this.position, this.unit)
    if (last === noDay) return this.fail()
    this.spans.push({ unit: this.unit, after, last })
  }

  /** The position of a last day on the line of a unit. An end at midday stays one where the unit counts that day. */
  private positionAfter(last: Day, unit: number): number {
    const rank = this.arithmetic.rank(last, unit)
    if (rank === noDay) this.fail()
    const endsAtMidday = !isClockUnit(this.unit) && (this.position & 1) === 1 && this.arithmetic.isOnLine(last, unit)
    return 2 * rank - (endsAtMidday ? 1 : 0)
  }

  /** Days after the first day of a suspension do not count, so one that begins on the last day moves nothing. */
  private isBeforeEnd(from: number): boolean {
    if (isClockUnit(this.unit)) return from < this.instant
    return this.arithmetic.zone.dayOf(from) < this.unrolledLastDay()
  }

  private pauseClock({ from, to }: SuspensionMove): boolean {
    const standstill = to - Math.max(from, this.pausedUntil)
    if (standstill <= 0) return false
    this.pausedUntil = to
    this.instant += standstill
    return true
  }

  private pauseDays({ from, to }: SuspensionMove): boolean {
    const { zone } = this.arithmetic
    const first = Math.max(zone.dayOf(from), this.anchor, this.pausedThrough)
    const last = zone.dayOf(to)
    if (last <= first) return false
    this.pausedThrough = last
    const rankBefore = this.arithmetic.rank(first, this.unit)
    const rankAfter = this.arithmetic.rank(last, this.unit)
    if (rankBefore === noDay || rankAfter === noDay) this.fail()
    if (rankAfter === rankBefore) return false
    this.position += 2 * (rankAfter - rankBefore)
    this.stretchSpan()
    return true
  }

  private stretchSpan(): void {
    const last = this.arithmetic.lastDay(this.position, this.unit)
    if (last === noDay) return this.fail()
    this.spans[this.spans.length - 1]!.last = last
  }

  private unrolledLastDay(): Day {
    if (isClockUnit(this.unit)) return this.arithmetic.zone.dayOf(this.instant)
    return this.arithmetic.lastDay(this.position, this.unit)
  }
}
