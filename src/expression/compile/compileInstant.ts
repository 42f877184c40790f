import type { Column } from '../column.js'
import type { Field } from '../field.js'
import { noValue, Status } from '../kinds.js'
import type { FirstKnown, InstantNode, Node } from '../node.js'
import type { Plan } from '../plan.js'
import { compileDue } from './compileDue.js'
import { compileField } from './compileField.js'

/** An instant per row. */
export function compileInstant(node: InstantNode, plan: Plan): Column {
  if (node.node === 'field') return compileField(node as Field, plan)
  if (node.node === 'firstKnown') return compileFirstKnown(node as FirstKnown & Node, plan)
  return compileDue(node, plan)
}

/** The first of several columns that has a value in the row. */
function compileFirstKnown(node: FirstKnown & Node, plan: Plan): Column {
  return plan.once(node, () => {
    const of = node.of.map((instant) => compileInstant(instant as InstantNode, plan))
    const first = of[0]!
    if (of.length === 1) return first
    const values = new Float64Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) {
        const known = of.find((column) => column.status[row]! < noValue)
        status[row] = known ? known.status[row]! : Status.absent
        if (known) values[row] = known.values[row]!
      }
    })
    return { values, status, blame: (row) => first.blame(row) }
  })
}
