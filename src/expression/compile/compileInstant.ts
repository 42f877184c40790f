import type { Column } from '../column.js'
import type { Field } from '../field.js'
import type { FirstKnown, InstantNode } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { compileFirstKnown } from './compileFirstKnown.js'

/** When something happened, per row: a field, or the first of several that is known. */
export function compileInstant(node: InstantNode, plan: Plan): Column {
  if (node.node === 'firstKnown') {
    const { of } = node as FirstKnown
    return plan.once(node, () => compileFirstKnown(of.map((instant) => compileInstant(instant as InstantNode, plan)), plan, null))
  }
  if (node.node === 'field') return compileField(node as Field, plan)
  throw new TypeError(`a ${node.node} is no event; it can only be a due time`)
}
