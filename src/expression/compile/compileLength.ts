import type { Column } from '../column.js'
import { noValue } from '../kinds.js'
import type { Length } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'

/** The number of characters of a text per row, code points counted; the text is read and forgotten. */
export function compileLength(node: Length, plan: Plan): Column {
  return plan.once(node, () => {
    const { status, blame } = compileField(node.field, plan)
    const input = plan.input(node.field)
    const values = new Float64Array(plan.capacity)
    return {
      values,
      status,
      blame,
      compute: plan.step((count) => {
        for (let row = 0; row < count; row++) if (status[row]! < noValue) values[row] = [...input.text(row).trim()].length
      }),
    }
  })
}
