import { rootsOf } from '../engine/parametersOf.js'
import type { Measure } from '../engine/measure.js'
import { isMeasureRule, type Rule } from '../engine/rule.js'
import { childrenOf } from '../expression/childrenOf.js'
import type { Field } from '../expression/field.js'
import type { AnyNode, Node } from '../expression/node.js'

/** The fields that a rule reads to judge, each once, in the order in which the rule names them. */
export function fieldsOf(rule: Rule): readonly Field[] {
  return [...new Set([...rootsOf(rule).flatMap(within), ...(isMeasureRule(rule) ? fieldsOfMeasure(rule.measure) : [])])]
}

/** What a measure reads besides its condition: when a record counts, what is added up, what equal records are alike in. */
function fieldsOfMeasure(measure: Measure): Field[] {
  return Object.values(measure).flat().filter((part): part is Field => typeof part === 'object' && part !== null && 'node' in part && part.node === 'field')
}

function within(node: AnyNode | Node): Field[] {
  return node.node === 'field' ? [node as Field] : childrenOf(node as AnyNode).flatMap(within)
}
