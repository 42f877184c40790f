import type { Column } from '../column.js'
import { noValue, Status } from '../kinds.js'
import type { Elapsed } from '../node.js'
import type { Plan } from '../plan.js'
import { compileInstant } from './compileInstant.js'

/** The milliseconds from one instant to another; as precise as the less precise of the two. */
export function compileElapsed(node: Elapsed, plan: Plan): Column {
  return plan.once(node, () => {
    const from = compileInstant(node.from, plan)
    const to = compileInstant(node.to, plan)
    const values = new Float64Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    return {
      values,
      status,
      blame: (row) => (from.status[row]! >= noValue ? from.blame(row) : to.blame(row)),
      compute: plan.step((count) => {
        from.compute(count)
        to.compute(count)
        for (let row = 0; row < count; row++) {
          const isKnown = from.status[row]! < noValue && to.status[row]! < noValue
          status[row] = isKnown ? Math.max(from.status[row]!, to.status[row]!) : Status.absent
          values[row] = to.values[row]! - from.values[row]!
        }
      }),
    }
  })
}
