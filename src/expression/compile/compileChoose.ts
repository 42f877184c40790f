import { type LimitColumn, Truth } from '../column.js'
import { noValue, Status } from '../kinds.js'
import type { Choose, DurationNode } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'

/** The limit that a category decides, per row: that of its branch, else the one for all other values. */
export function compileChoose(node: Choose, compileLimit: (limit: DurationNode) => LimitColumn, plan: Plan): LimitColumn {
  const field = compileField(node.field, plan)
  const others = node.otherwise && compileLimit(node.otherwise)
  /** At the code of each value; null where the text gives the value no limit. */
  const limitOf = (node.field.values ?? []).map((value) => {
    const branch = node.branches[value]
    return branch ? compileLimit(branch) : others
  })
  const limits = [...new Set(limitOf)].filter((limit) => limit !== null)
  const noLimit = plan.reasons.add(Truth.unknown, 'parameter-unset', node.field)
  const values = new Float64Array(plan.capacity)
  const units = new Uint8Array(plan.capacity)
  const status = new Uint8Array(plan.capacity)
  return {
    values,
    units,
    status,
    constant: null,
    blame(row) {
      if (field.status[row]! >= noValue) return field.blame(row)
      return limitOf[field.values[row]!]?.blame(row) ?? noLimit
    },
    compute: plan.step((count) => {
      for (const limit of limits) limit.compute(count)
      for (let row = 0; row < count; row++) {
        status[row] = field.status[row]!
        if (status[row]! >= noValue) continue
        const limit = limitOf[field.values[row]!]
        status[row] = limit ? limit.status[row]! : Status.absent
        if (status[row]! >= noValue) continue
        values[row] = limit!.values[row]!
        units[row] = limit!.units[row]!
      }
    }),
  }
}
