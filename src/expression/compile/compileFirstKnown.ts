import type { Column } from '../column.js'
import { noValue } from '../kinds.js'
import type { Plan } from '../plan.js'

/**
 * The first of several columns that has a value in the row. Later columns are worked out only where a batch needs them.
 *
 * @param take Copies what else a column carries, its units or its certainty, for one row.
 */
export function firstKnownStep(
  of: readonly Column[],
  into: { readonly values: Float64Array; readonly status: Uint8Array },
  plan: Plan,
  take: ((which: number, row: number) => void) | null,
): (count: number) => void {
  const first = of[0]!
  return plan.step((count) => {
    first.compute(count)
    into.values.set(count === plan.capacity ? first.values : first.values.subarray(0, count))
    into.status.set(count === plan.capacity ? first.status : first.status.subarray(0, count))
    if (take) for (let row = 0; row < count; row++) take(0, row)
    for (let which = 1; which < of.length && hasGap(into.status, count); which++) {
      const next = of[which]!
      next.compute(count)
      for (let row = 0; row < count; row++) {
        if (into.status[row]! < noValue || next.status[row]! >= noValue) continue
        into.values[row] = next.values[row]!
        into.status[row] = next.status[row]!
        take?.(which, row)
      }
    }
  })
}

function hasGap(status: Uint8Array, count: number): boolean {
  for (let row = 0; row < count; row++) if (status[row]! >= noValue) return true
  return false
}

/** Why a row has no value: what the first column says that has one in its file, since a blank cell says more than a missing column. */
export function firstBlame(of: readonly Column[], plan: Plan): (row: number) => number {
  return (row) => {
    const reasons = of.map((column) => column.blame(row))
    return reasons.find((reason) => plan.reasons.entries[reason]!.key !== 'field-unmapped') ?? reasons[0]!
  }
}
