import { millisecondsOfHour, millisecondsOfMinute, millisecondsOfSecond } from './timeSpan.js'

/** The unit of a limit as a number, for columns and hot paths. Units below `day` run on the clock, the others are counted in days. */
export const unitCodes = { second: 0, minute: 1, hour: 2, day: 3, workday: 4 } as const
export type UnitCode = (typeof unitCodes)[keyof typeof unitCodes]

/** The milliseconds of each clock unit, by its code. */
export const millisecondsOfUnit: readonly number[] = [millisecondsOfSecond, millisecondsOfMinute, millisecondsOfHour]

/** Whether a unit runs on the clock, through nights and holidays. */
export function isClockUnit(unit: number): boolean {
  return unit < unitCodes.day
}
