import { rootsOf } from '../engine/parametersOf.js'
import { isMeasureRule, type Rule } from '../engine/rule.js'
import { childrenOf } from '../expression/childrenOf.js'
import type { Field } from '../expression/field.js'
import type { AnyNode, Node } from '../expression/node.js'

/** The fields that a rule reads to judge, each once, in the order in which the rule names them. */
export function fieldsOf(rule: Rule): readonly Field[] {
  const when = isMeasureRule(rule) ? [rule.measure.at] : []
  return [...new Set([...rootsOf(rule).flatMap(within), ...when])]
}

function within(node: AnyNode | Node): Field[] {
  return node.node === 'field' ? [node as Field] : childrenOf(node as AnyNode).flatMap(within)
}
