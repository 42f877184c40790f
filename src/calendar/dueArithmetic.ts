import type { Day } from './civilDay.js'
import type { Convention } from './convention.js'
import { timeOfDay } from './convention.js'
import type { TimeZone } from './timeZone.js'
import { unitCodes } from './unitCodes.js'
import type { WorkingCalendar } from './workingCalendar.js'
import { noDay } from './workingCalendar.js'

/**
 * The arithmetic of periods counted in days, in one place for the hot path and for the explained answer.
 *
 * Natural days and working days are each a line of days with a rank. A position on a line is twice the rank of the last day,
 * less one where the period ends at midday; adding n days adds 2n. Nothing here allocates; `noDay` says "outside the calendar".
 */
export class DueArithmetic {
  /** Whether the day of receipt is day 1. */
  readonly countsStartDay: boolean
  /** Whether natural days ask the calendar at all: by default they do not, and are never outside its range. */
  readonly naturalDaysNeedCalendar: boolean
  private readonly rolls: boolean
  private readonly deemsReceipt: boolean
  /** Milliseconds after midnight; not a number where there is no cutoff, so that no time is at or after it. */
  private readonly cutoff: number
  private readonly endOfDay: number
  private readonly endsAtMidnight: boolean
  private readonly midday: number

  constructor(
    readonly calendar: WorkingCalendar,
    readonly zone: TimeZone,
    readonly convention: Convention,
  ) {
    this.countsStartDay = convention.startDay === 'included'
    this.rolls = convention.rollForward === 'nextWorkday'
    this.deemsReceipt = convention.restDayReceipt === 'deemedReceivedNextWorkday'
    this.cutoff = convention.cutoff === 'none' ? Number.NaN : timeOfDay(convention.cutoff)
    this.naturalDaysNeedCalendar = this.rolls || this.deemsReceipt || convention.cutoff !== 'none'
    this.endsAtMidnight = convention.endOfDay === '24:00'
    this.endOfDay = timeOfDay(convention.endOfDay)
    this.midday = timeOfDay(convention.midday)
  }

  /** The day that counts as the day of receipt, after the cutoff and the rule for rest days. */
  receivedDay(from: number, unit: number): Day {
    const day = this.zone.dayOf(from)
    if (!this.needsCalendar(unit)) return day
    if (this.calendar.rank(day) === noDay) return noDay
    return this.isMovedOn(from, day) ? this.calendar.tryAddWorkdays(day, 1) : day
  }

  /** Where counting begins: the position that a period of no days would end at. */
  startPosition(from: number, received: Day, halves: number, unit: number): number {
    const rank = this.rank(received, unit)
    if (!this.countsStartDay || !this.isOnLine(received, unit)) return 2 * rank
    // A period of whole and a half day that begins in the afternoon has its half there, and so ends with a whole day.
    const startsInAfternoon = (halves & 1) === 1 && this.isAfternoon(from, received)
    return 2 * rank - 2 + (startsInAfternoon ? 1 : 0)
  }

  /** The last day of a period that ends at a position, before any roll forward. */
  lastDay(position: number, unit: number): Day {
    const rank = Math.ceil(position / 2)
    return unit === unitCodes.workday ? this.calendar.workdayAt(rank) : rank
  }

  /** The last day after the roll forward, which touches natural days only. */
  rolledDay(last: Day, unit: number): Day {
    if (!this.rolls || unit !== unitCodes.day || last === noDay) return last
    const rank = this.calendar.rank(last)
    if (rank === noDay) return noDay
    return this.calendar.tryIsWorkday(last) ? last : this.calendar.tryAddWorkdays(last, 1)
  }

  /** The last instant that is still in time, inclusive; not a number outside the calendar. */
  endInstant(position: number, unit: number): number {
    const last = this.rolledDay(this.lastDay(position, unit), unit)
    if (last === noDay) return Number.NaN
    if ((position & 1) === 1) return this.zone.instantAt(last, this.midday) - 1
    return this.endsAtMidnight ? this.zone.startOfDay(last + 1) - 1 : this.zone.instantAt(last, this.endOfDay) - 1
  }

  /** The number of days of a line up to and including a day; `noDay` outside the calendar. */
  rank(day: Day, unit: number): number {
    return unit === unitCodes.workday ? this.calendar.rank(day) : day
  }

  /** Whether a day is one that the unit counts. */
  isOnLine(day: Day, unit: number): boolean {
    return unit === unitCodes.day || this.calendar.tryIsWorkday(day)
  }

  /** Whether days of this unit are looked up in the calendar. */
  needsCalendar(unit: number): boolean {
    return unit === unitCodes.workday || (unit === unitCodes.day && this.naturalDaysNeedCalendar)
  }

  /** Whether the receipt day itself must be known to be worked or not, besides the days after it. */
  get asksReceiptDay(): boolean {
    return this.countsStartDay || this.deemsReceipt || !Number.isNaN(this.cutoff)
  }

  private isMovedOn(from: number, day: Day): boolean {
    if (!this.calendar.tryIsWorkday(day)) return this.deemsReceipt
    // At the cutoff itself counts as after it.
    return !Number.isNaN(this.cutoff) && from >= this.zone.instantAt(day, this.cutoff)
  }

  private isAfternoon(from: number, received: Day): boolean {
    // Midday itself belongs to the afternoon. A receipt moved on to another day is there from its morning.
    return this.zone.dayOf(from) === received && from >= this.zone.instantAt(received, this.midday)
  }
}
