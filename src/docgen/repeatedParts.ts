import { childrenOf } from '../expression/childrenOf.js'
import type { Bilingual, Kind } from '../expression/kinds.js'
import type { AnyNode, Node } from '../expression/node.js'

/** A part that a rule uses more than once, with the name that stands for it. */
export interface NamedPart {
  readonly node: AnyNode
  readonly name: Bilingual
}

/**
 * The parts that stand in several places of an expression, so that a reader meets each once: the outermost first.
 *
 * @param roots The expressions of a rule, which share nodes as objects.
 */
export function repeatedParts(roots: readonly (AnyNode | Node)[]): readonly NamedPart[] {
  const uses = new Map<AnyNode, number>()
  const visit = (node: AnyNode): void => {
    const before = uses.get(node) ?? 0
    uses.set(node, before + 1)
    if (before === 0) for (const child of childrenOf(node)) visit(child as AnyNode)
  }
  for (const root of roots) visit(root as AnyNode)
  const repeated = [...uses].filter(([node, count]) => count > 1 && hasParts(node)).map(([node]) => node)
  return repeated.map((node, index) => ({ node, name: nameOf(node.kind, 1 + repeated.slice(0, index).filter(({ kind }) => kind === node.kind).length) }))
}

/** Parts worth a name: limits and due times that are longer than a field and a number. */
function hasParts(node: AnyNode): boolean {
  if (node.node === 'dueAfter') return childrenOf(node).some(({ node: part }) => part !== 'field' && part !== 'parameter')
  return node.node === 'choose' || node.node === 'agreed' || (node.node === 'firstKnown' && node.kind !== 'truth')
}

function nameOf(kind: Kind, place: number): Bilingual {
  return kind === 'instant' ? { zh: `期限 ${place}`, en: `due ${place}` } : { zh: `时限 ${place}`, en: `limit ${place}` }
}
