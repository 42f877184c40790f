import { reasonSpace } from '../expression/reasonTable.js'
import type { TargetCounts } from './outcome.js'
import { noTargets, targetOutcomes } from './outcome.js'

/**
 * What is counted of a rule over all batches: targets by outcome, and reasons. Tallies of parts of the input add up
 * to the tally of the whole, whatever the parts.
 */
export class RuleTally {
  /** Counts by outcome and reason code: `outcome * reasonSpace + code`. What is counted of outcomes is their sum. */
  readonly reasons = new Float64Array(targetOutcomes.length * reasonSpace)

  /** Adds a batch; rows that `kept` leaves out do not count. */
  add(outcomes: Uint8Array, reasons: Uint16Array, count: number, kept: Uint8Array | null): void {
    const counts = this.reasons
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      counts[outcomes[row]! * reasonSpace + reasons[row]!]! += 1
    }
  }

  targets(): TargetCounts {
    const counts = noTargets()
    targetOutcomes.forEach((outcome, code) => {
      counts[outcome] = this.reasons.subarray(code * reasonSpace, (code + 1) * reasonSpace).reduce((sum, of) => sum + of, 0)
      counts.total += counts[outcome]
    })
    return counts
  }
}
