import type { Column } from '../column.js'
import { copyRows } from '../copyRows.js'
import { noValue, Status } from '../kinds.js'
import type { Plan } from '../plan.js'

/**
 * The first of several columns that has a value in the row. A blank cell and a column that the file does not have are passed over;
 * a cell that cannot be read is not, since what was written there may say otherwise.
 * Later columns are worked out only where a batch needs them.
 *
 * @param take Copies what else a column carries, its units or its certainty, for one row.
 */
export function compileFirstKnown(of: readonly Column[], plan: Plan, take: ((which: number, row: number) => void) | null): Column {
  const values = new Float64Array(plan.capacity)
  const status = new Uint8Array(plan.capacity)
  /** Which column each row was taken from. */
  const from = new Uint8Array(plan.capacity)
  const first = of[0]!
  const compute = plan.step((count) => {
    first.compute(count)
    copyRows(first.values, values, count)
    copyRows(first.status, status, count)
    from.fill(0, 0, count)
    for (let which = 1; which < of.length && isAnyPassedOver(status, count); which++) {
      const next = of[which]!
      next.compute(count)
      for (let row = 0; row < count; row++) {
        if (!isPassedOver(status[row]!) || next.status[row] === Status.unmapped) continue
        values[row] = next.values[row]!
        status[row] = next.status[row]!
        from[row] = which
      }
    }
    if (take) for (let row = 0; row < count; row++) if (status[row]! < noValue) take(from[row]!, row)
  })
  // A row that nothing could fill is blamed on the last column that had anything to say.
  return { values, status, compute, blame: (row) => of[from[row]!]!.blame(row) }
}

const isPassedOver = (status: number): boolean => status === Status.absent || status === Status.unmapped

function isAnyPassedOver(status: Uint8Array, count: number): boolean {
  for (let row = 0; row < count; row++) if (isPassedOver(status[row]!)) return true
  return false
}
