import type { TimeZone } from '../calendar/timeZone.js'
import { Truth } from '../expression/column.js'
import { Status } from '../expression/kinds.js'
import type { CompiledMeasureRule } from './recordPlan.js'

/** What was seen in one hour of the day, over all days. */
export interface HourOfDay {
  readonly hour: number
  readonly met: number
  readonly unmet: number
  readonly unknown: number
}

/** The counts of a part of the input. */
export interface HourlyCoveragePart {
  readonly hours: readonly HourOfDay[]
  readonly beforeInForce: number
}

const hours = 24
const millisecondsOfHour = 3_600_000

/** Counts by hour of the day in a time zone; parts of the input add up to the whole. */
export class HourlyCoverageTally {
  private readonly met = new Float64Array(hours)
  private readonly unmet = new Float64Array(hours)
  private readonly unknown = new Float64Array(hours)
  beforeInForce = 0

  constructor(private readonly zone: TimeZone) {}

  /** Adds a batch; rows that `kept` leaves out do not count, nor do records that cannot be placed in the day. */
  add({ of, at, binds, truthOf }: CompiledMeasureRule, count: number, kept: Uint8Array | null): void {
    for (let row = 0; row < count; row++) {
      if ((kept !== null && kept[row] === 0) || at.status[row]! > Status.minute) continue
      if (binds[row] === 0) {
        this.beforeInForce++
        continue
      }
      const truth = truthOf[of.codes[row]!]
      const hour = this.hourOf(at.values[row]!)
      const into = truth === Truth.yes ? this.met : truth === Truth.no ? this.unmet : this.unknown
      into[hour]! += 1
    }
  }

  /** What was counted since it was last taken. */
  take(): HourlyCoveragePart {
    const part = { hours: this.finish(), beforeInForce: this.beforeInForce }
    for (const counts of [this.met, this.unmet, this.unknown]) counts.fill(0)
    this.beforeInForce = 0
    return part
  }

  merge({ hours: counted, beforeInForce }: HourlyCoveragePart): void {
    for (const { hour, met, unmet, unknown } of counted) {
      this.met[hour]! += met
      this.unmet[hour]! += unmet
      this.unknown[hour]! += unknown
    }
    this.beforeInForce += beforeInForce
  }

  /** The 24 hours of the day. */
  finish(): HourOfDay[] {
    return Array.from({ length: hours }, (_, hour) => ({
      hour,
      met: this.met[hour]!,
      unmet: this.unmet[hour]!,
      unknown: this.unknown[hour]!,
    }))
  }

  private hourOf(instant: number): number {
    const { zone } = this
    return Math.min(hours - 1, Math.floor((instant - zone.startOfDay(zone.dayOf(instant))) / millisecondsOfHour))
  }
}
