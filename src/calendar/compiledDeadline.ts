import type { Day } from './civilDay.js'
import type { Convention } from './convention.js'
import { resolveConvention } from './convention.js'
import type { DeadlineMoves, DeadlineRun } from './deadlineRun.js'
import { runDeadline } from './deadlineRun.js'
import { DueArithmetic } from './dueArithmetic.js'
import type { Limit, LimitUnit } from './limit.js'
import type { TimeZone } from './timeZone.js'
import { isClockUnit, millisecondsOfUnit, unitCodes } from './unitCodes.js'
import type { WorkingCalendar } from './workingCalendar.js'

export type { DeadlineMoves, DeadlineRun, ExtensionMove, SuspensionMove } from './deadlineRun.js'
export type { UnitCode } from './unitCodes.js'
export { unitCodes } from './unitCodes.js'

const unitNames = Object.keys(unitCodes) as readonly LimitUnit[]

/**
 * Deadlines for one calendar, zone and convention, made once and asked for many records.
 *
 * Instants are milliseconds since 1970-01-01T00:00Z. A due time is inclusive: the last instant that is still in time.
 */
export class DeadlineKernel {
  readonly #arithmetic: DueArithmetic

  constructor(
    readonly calendar: WorkingCalendar,
    readonly zone: TimeZone,
    readonly convention: Convention,
  ) {
    this.#arithmetic = new DueArithmetic(calendar, zone, convention)
  }

  /**
   * When a limit that starts at an instant ends. Allocates nothing.
   *
   * @param from The start.
   * @param value The limit; days and working days whole or half, above zero.
   * @param unit The code of its unit, from `unitCodes`.
   * @returns The due time; NaN outside the calendar's range or for a value that cannot be counted.
   */
  due(from: number, value: number, unit: number): number {
    if (isClockUnit(unit)) return from + value * millisecondsOfUnit[unit]!
    const halves = 2 * value
    if (!(halves > 0 && Number.isInteger(halves))) return Number.NaN
    const received = this.#arithmetic.receivedDay(from, unit)
    if (received < 0) return Number.NaN
    return this.#arithmetic.endInstant(this.#arithmetic.startPosition(from, received, halves, unit) + halves, unit)
  }

  /** When a limit ends that extensions, suspensions, a restart or a statutory limit move; NaN as for `due`, and for moves that do not hold. */
  dueWith(from: number, value: number, unit: number, moves: DeadlineMoves): number {
    return this.run(from, { value, unit: unitNames[unit]! }, moves).due
  }

  /** The same with all that explains it. */
  run(from: number, limit: Limit, moves: DeadlineMoves = {}): DeadlineRun {
    return runDeadline(this.#arithmetic, from, limit, moves)
  }

  /**
   * Whether a due time rests on a day for which no notice is known; no accusation may rest on it.
   *
   * @param due The due time.
   * @param from The start. Missing: only the last day is looked at, which suffices for a calendar without gaps between covered years.
   * @param unit The code of the unit. Missing: working days. Clock limits never rest on a calendar; natural days only where a convention asks it.
   */
  isProvisional(due: number, from?: number, unit: number = unitCodes.workday): boolean {
    if (!this.#arithmetic.needsCalendar(unit)) return false
    const last = this.zone.dayOf(due)
    return this.calendar.countProvisional(from === undefined ? last - 1 : this.firstDayAsked(from) - 1, last) > 0
  }

  /** Whether all starts on one civil day end alike, so that a due time can be kept by the day: whole days, and no cutoff. */
  dependsOnDayAlone(value: number, unit: number): boolean {
    return !isClockUnit(unit) && Number.isInteger(value) && this.convention.cutoff === 'none'
  }

  /** Whether limits of a unit look days up in the calendar at all. */
  needsCalendar(unit: number): boolean {
    return this.#arithmetic.needsCalendar(unit)
  }

  /**
   * The first day whose being worked or not can change a due time that starts at an instant: the day of receipt where
   * the convention asks about it, otherwise the day after.
   */
  firstDayAsked(from: number): Day {
    return this.zone.dayOf(from) + (this.#arithmetic.asksReceiptDay ? 0 : 1)
  }
}

/**
 * Deadlines compiled for a calendar, a zone and a convention, for hot paths.
 *
 * @param calendar The working days.
 * @param zone The clock by which days begin and end.
 * @param convention Members that differ from the default convention.
 * @throws DeadlineArgumentError where a member of the convention does not hold.
 * @example
 * const kernel = compileDeadline(chinaCalendar, zone('Asia/Shanghai'))
 * kernel.due(Date.UTC(2026, 1, 13, 8, 20), 2, unitCodes.workday) // 1771948799999 (2026-02-24T23:59:59.999+08:00)
 */
export function compileDeadline(calendar: WorkingCalendar, zone: TimeZone, convention: Partial<Convention> = {}): DeadlineKernel {
  return new DeadlineKernel(calendar, zone, resolveConvention(convention))
}
