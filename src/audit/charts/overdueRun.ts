import type { TimeZone } from '../../calendar/timeZone.js'
import type { Overview } from '../../engine/overview.js'
import type { RecordPlan } from '../../engine/recordPlan.js'
import { type DueColumn, Truth, type TruthColumn } from '../../expression/column.js'
import { compileDue } from '../../expression/compile/compileDue.js'
import { compileTruth } from '../../expression/compile/compileTruth.js'
import { noValue } from '../../expression/kinds.js'
import { type OverduePart, OverdueTally } from './overdueTally.js'

/** Counts overdue work orders by the day on which they fell due, batch by batch. */
export class OverdueRun {
  private readonly tally = new OverdueTally()
  private readonly isInTime: TruthColumn
  private readonly due: DueColumn
  private readonly truthOf: Uint8Array

  constructor({ overdue }: Overview, { plan }: RecordPlan, private readonly zone: TimeZone) {
    this.isInTime = compileTruth(overdue.isInTime, plan)
    this.due = compileDue(overdue.due, plan)
    this.truthOf = plan.reasons.truthOf
  }

  /** Adds the batch that the plan has evaluated; rows that `kept` leaves out do not count. */
  add(count: number, kept: Uint8Array | null): void {
    const { isInTime, due, truthOf, tally, zone } = this
    isInTime.compute(count)
    due.compute(count)
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      const truth = truthOf[isInTime.codes[row]!]
      if (truth === Truth.unknown) continue
      if (truth !== Truth.no) tally.addInTime()
      else tally.addOverdue(due.status[row]! < noValue ? zone.dayOf(due.values[row]!) : null)
    }
  }

  /** What was counted since it was last taken. */
  take(): OverduePart {
    return this.tally.take()
  }
}
