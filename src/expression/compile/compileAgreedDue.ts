import { type DueColumn, Truth } from '../column.js'
import { noValue, Status } from '../kinds.js'
import type { Plan } from '../plan.js'

/**
 * The due time on which all agree that have one. A provision that sets none for the row, since its parameter is unset or a cell is
 * blank, is passed over; one that cannot be told might say otherwise, so nothing can.
 */
export function compileAgreedDue(of: readonly DueColumn[], plan: Plan): DueColumn {
  const conflict = plan.reasons.add(Truth.unknown, 'limits-conflict')
  const values = new Float64Array(plan.capacity)
  const status = new Uint8Array(plan.capacity)
  const provisional = new Uint8Array(plan.capacity)
  /** Which column each row was taken from, or is to be blamed on; past the last where two contradict each other. */
  const from = new Uint8Array(plan.capacity)

  function agree(row: number): void {
    from[row] = 0
    status[row] = of[0]!.status[row]!
    let isKnown = false
    for (let which = 0; which < of.length; which++) {
      const due = of[which]!
      const state = due.status[row]!
      if (state === Status.absent || state === Status.unmapped) continue
      if (state >= noValue) return give(row, which, state)
      if (isKnown && due.values[row] !== values[row]) return give(row, of.length, Status.invalid)
      if (isKnown) continue
      isKnown = true
      give(row, which, state)
      values[row] = due.values[row]!
      provisional[row] = due.provisional?.[row] ?? 0
    }
  }

  function give(row: number, which: number, state: number): void {
    from[row] = which
    status[row] = state
  }

  return {
    values,
    status,
    provisional,
    blame: (row) => of[from[row]!]?.blame(row) ?? conflict,
    compute: plan.step((count) => {
      for (const due of of) due.compute(count)
      for (let row = 0; row < count; row++) agree(row)
    }),
  }
}
