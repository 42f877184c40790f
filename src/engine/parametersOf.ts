import { childrenOf } from '../expression/childrenOf.js'
import type { AnyNode, Node, Parameter } from '../expression/node.js'
import { isMeasureRule, type Rule } from './rule.js'

/** The parameters that a rule uses, each once, in the order in which the rule names them. */
export function parametersOf(rule: Rule): readonly Parameter[] {
  const roots: (AnyNode | Node)[] = isMeasureRule(rule)
    ? [rule.measure.of, ...(rule.measure.measure === 'rollingShare' ? [rule.measure.length] : []), rule.expectation.parameter]
    : [...(rule.applicability ? [rule.applicability] : []), rule.expectation]
  return [...new Map(roots.flatMap(within).map((parameter) => [parameter.id, parameter])).values()]
}

function within(node: AnyNode | Node): Parameter[] {
  return node.node === 'parameter' ? [node] : childrenOf(node as AnyNode).flatMap(within)
}
