import { childrenOf } from '../expression/childrenOf.js'
import type { AnyNode, DatedValue, Node } from '../expression/node.js'
import { rootsOf } from './parametersOf.js'
import type { Rule } from './rule.js'

/** The parameters without a value that a rule cannot do without; one that only backs up a known field is not missed. */
export function unsetParameters(rule: Rule, valuesOf: (id: string) => readonly DatedValue[]): string[] {
  return unsetIn(rootsOf(rule), valuesOf)
}

/** The same for any nodes. */
export function unsetIn(nodes: readonly (AnyNode | Node)[], valuesOf: (id: string) => readonly DatedValue[]): string[] {
  const isUnset = (id: string) => valuesOf(id).length === 0
  return [...new Set(nodes.flatMap((node) => missing(node, isUnset)))]
}

function missing(node: AnyNode | Node, isUnset: (id: string) => boolean): string[] {
  if (node.node === 'parameter') return isUnset(node.id) ? [node.id] : []
  const children = alternativesOf(node as AnyNode).map((child) => missing(child, isUnset))
  if ((node.node === 'firstKnown' || node.node === 'agreed' || node.node === 'choose') && children.some((ids) => ids.length === 0)) return []
  return children.flat()
}

/** The children that can do without each other in a node that picks one; of any other node, all children. */
function alternativesOf(node: AnyNode): readonly (AnyNode | Node)[] {
  return node.node === 'choose' ? childrenOf(node).filter((child) => child !== node.field) : childrenOf(node)
}
