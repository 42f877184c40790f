import type { Column } from '../column.js'
import type { Field } from '../field.js'
import type { FirstKnown, InstantNode, Node } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { firstBlame, firstKnownStep } from './compileFirstKnown.js'

/** When something happened, per row: a field, or the first of several that is known. */
export function compileInstant(node: InstantNode, plan: Plan): Column {
  if (node.node === 'firstKnown') return compileFirstKnown(node as FirstKnown & Node, plan)
  if (node.node === 'field') return compileField(node as Field, plan)
  throw new TypeError(`a ${node.node} is no event; it can only be a due time`)
}

function compileFirstKnown(node: FirstKnown & Node, plan: Plan): Column {
  return plan.once(node, () => {
    const of = node.of.map((instant) => compileInstant(instant as InstantNode, plan))
    if (of.length === 1) return of[0]!
    const values = new Float64Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    return { values, status, blame: firstBlame(of, plan), compute: firstKnownStep(of, { values, status }, plan, null) }
  })
}
