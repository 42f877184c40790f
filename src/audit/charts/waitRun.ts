import type { Overview } from '../../engine/overview.js'
import type { RecordPlan } from '../../engine/recordPlan.js'
import type { Column } from '../../expression/column.js'
import { compileElapsed } from '../../expression/compile/compileElapsed.js'
import { Status } from '../../expression/kinds.js'
import type { DurationNode, Elapsed } from '../../expression/node.js'
import type { WaitTally } from './waitTally.js'
import { type WaitsPart, WaitTotals } from './waitTotals.js'

/** Fills the distribution of waits from calls, batch by batch. */
export class WaitRun {
  private readonly totals: WaitTotals
  private readonly answered: Column
  private readonly abandoned: Column

  /** @param limit The limit that is marked, in milliseconds. */
  constructor({ waits }: Overview, { plan }: RecordPlan, limit: number) {
    this.totals = new WaitTotals(limit)
    this.answered = compileElapsed(waits.answered as DurationNode & Elapsed, plan)
    this.abandoned = compileElapsed(waits.abandoned as DurationNode & Elapsed, plan)
  }

  /** Adds the batch that the plan has evaluated; rows that `kept` leaves out do not count. */
  add(count: number, kept: Uint8Array | null): void {
    fill(this.totals.answered, this.answered, count, kept)
    fill(this.totals.abandoned, this.abandoned, count, kept)
  }

  /** What was counted since it was last taken. */
  take(): WaitsPart {
    return this.totals.take()
  }
}

/** A wait known only to the minute or the day has no step. A call that has no such event has no such wait. */
function fill(tally: WaitTally, wait: Column, count: number, kept: Uint8Array | null): void {
  wait.compute(count)
  const { values, status } = wait
  for (let row = 0; row < count; row++) {
    if (kept !== null && kept[row] === 0) continue
    if (status[row] === Status.value) tally.add(values[row]!)
    else if (status[row] === Status.minute || status[row] === Status.day) tally.addUnknown()
  }
}
