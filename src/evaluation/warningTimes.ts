import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import type { TimeZone } from '../calendar/timeZone.js'
import { isClockUnit, millisecondsOfUnit, unitCodes } from '../calendar/unitCodes.js'
import type { WarningProvision } from '../engine/provision.js'
import { compileLimit } from '../expression/compile/compileLimit.js'
import type { LimitColumn } from '../expression/column.js'
import { noValue } from '../expression/kinds.js'
import type { DurationNode, Parameter } from '../expression/node.js'
import type { Plan } from '../expression/plan.js'
import type { Warning } from './evaluation.js'

/** When a due time turns yellow and red. */
export class WarningTimes {
  private readonly yellow: LimitColumn | null
  private readonly red: LimitColumn | null

  constructor(
    { yellow, red }: WarningProvision,
    parameters: ReadonlyMap<string, Parameter>,
    private readonly plan: Plan,
    private readonly calendar: WorkingCalendar,
  ) {
    const times = (id: string | undefined): LimitColumn | null => (id === undefined ? null : compileLimit(parameters.get(id) as DurationNode, plan))
    this.yellow = times(yellow)
    this.red = times(red)
  }

  /** The colour of what is not done at an instant. Both colours begin with their instant, inclusive; yellow stays until red. */
  at(asOf: number, due: number): Warning {
    if (asOf >= this.shifted(due, this.red, 1)) return 'red'
    return asOf >= this.shifted(due, this.yellow, -1) ? 'yellow' : 'none'
  }

  /** The first instant of the day that lies some days before or after the due day, or that much by the clock; NaN where there is none. */
  private shifted(due: number, by: LimitColumn | null, direction: 1 | -1): number {
    by?.compute(1)
    if (by === null || by.status[0]! >= noValue) return NaN
    const value = direction * by.values[0]!
    const unit = by.units[0]!
    if (isClockUnit(unit)) return due + value * millisecondsOfUnit[unit]!
    const zone: TimeZone = this.plan.context.zone
    const dueDay = zone.dayOf(due)
    const day = unit === unitCodes.workday ? this.calendar.tryAddWorkdays(dueDay, value) : dueDay + value
    return day < 0 ? NaN : zone.startOfDay(day)
  }
}
