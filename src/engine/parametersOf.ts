import { childrenOf } from '../expression/childrenOf.js'
import type { AnyNode, Node, Parameter } from '../expression/node.js'
import { isMeasureRule, isQualityRule, type Rule } from './rule.js'

/** The parameters that a rule uses, each once, in the order in which the rule names them. */
export function parametersOf(rule: Rule): readonly Parameter[] {
  return [...new Map(rootsOf(rule).flatMap(within).map((parameter) => [parameter.id, parameter])).values()]
}

/** The nodes from which everything that a rule reads can be reached: what it expects first, then to what it applies. */
export function rootsOf(rule: Rule): readonly (AnyNode | Node)[] {
  if (isQualityRule(rule)) return []
  if (!isMeasureRule(rule)) return rule.applicability ? [rule.expectation, rule.applicability] : [rule.expectation]
  const { expectation, measure } = rule
  return [...('parameter' in expectation ? [expectation.parameter] : []), ...('length' in measure ? [measure.length] : []), measure.of, ...('among' in measure ? [measure.among] : [])]
}

function within(node: AnyNode | Node): Parameter[] {
  return node.node === 'parameter' ? [node] : childrenOf(node as AnyNode).flatMap(within)
}
