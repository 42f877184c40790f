import type { AnyNode, Node } from './node.js'

/** The nodes that a node is made of. */
export function childrenOf(node: AnyNode): readonly (AnyNode | Node)[] {
  switch (node.node) {
    case 'field':
    case 'parameter':
      return []
    case 'ownLimit':
      return [node.value, node.unit]
    case 'choose':
      return [node.field, ...Object.values(node.branches), ...(node.otherwise ? [node.otherwise] : [])]
    case 'dueAfter':
      return [node.from, node.limit, ...(node.extensions ? [node.extensions] : []), ...(node.suspensions ? [node.suspensions] : [])]
    case 'happensBy':
      return [node.event, node.due]
    case 'elapsed':
      return [node.from, node.to]
    case 'compare':
      return node.right.node === 'constant' ? [node.left] : [node.left, node.right]
    case 'isOneOf':
    case 'isPresent':
    case 'matches':
    case 'length':
      return [node.field]
    case 'dueOnce':
      return [node.of, node.until]
    case 'not':
      return [node.of]
    default:
      return node.of
  }
}
