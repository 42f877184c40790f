import type { Agreed, AnyNode, Choose, DatedValue, DueAfter, DurationNode, FirstKnown, HappensBy, InstantNode, Node, Parameter } from '../expression/node.js'
import { childrenOf } from '../expression/childrenOf.js'
import type { RecordRule } from './rule.js'
import { unsetIn } from './unsetParameters.js'

type ValuesOf = (parameterId: string) => readonly DatedValue[]

/**
 * The parameters of which each is by itself the limit of some record: one for all, or one for each value of a category.
 * Null where the limit is no parameter, or more than one: an extension that is added to another limit.
 */
export function limitsOf({ expectation }: RecordRule, valuesOf: ValuesOf): readonly Parameter[] | null {
  const dues = duesIn(expectation)
  if (dues.length === 0) return onlyCompared(expectation, valuesOf)
  const limits = [...new Set(dues.flatMap((due) => limitsOfDue(due, valuesOf) ?? [null]))]
  return limits.length === 0 || limits.includes(null) ? null : (limits as Parameter[])
}

/** The number that something is compared with; two of them, a least and a most, are no alternatives. */
function onlyCompared(expectation: Node, valuesOf: ValuesOf): readonly Parameter[] | null {
  const compared = [...new Set(parametersIn(expectation))].filter(({ id }) => valuesOf(id).length > 0)
  return compared.length === 1 ? compared : null
}

/** The due times that an expectation holds events against, each once. */
function duesIn(node: AnyNode | Node): (AnyNode | Node)[] {
  if (node.node === 'happensBy') return [(node as HappensBy).due]
  return [...new Set(childrenOf(node as AnyNode).flatMap(duesIn))]
}

function parametersIn(node: AnyNode | Node): Parameter[] {
  return node.node === 'parameter' ? [node as Parameter] : childrenOf(node as AnyNode).flatMap(parametersIn)
}

/** A due time that the record states has no parameter; one that is counted from another adds up. */
function limitsOfDue(due: AnyNode | Node, valuesOf: ValuesOf): (Parameter | null)[] | null {
  if (due.node === 'dueAfter') {
    const { from, limit } = due as DueAfter
    return from.node === 'dueAfter' ? null : limitsIn(limit, valuesOf)
  }
  if (due.node === 'agreed') return allThatAreSet((due as Agreed).of, valuesOf)
  if (due.node === 'firstKnown') return firstThatAlwaysHolds((due as FirstKnown).of, (each) => limitsOfDue(each, valuesOf))
  return []
}

/** Side by side, one that adds up leaves no single limit, unless its parameters are unset. */
function allThatAreSet(of: readonly InstantNode[], valuesOf: ValuesOf): (Parameter | null)[] {
  return of.filter((due) => unsetIn([due], valuesOf).length === 0).flatMap((due) => limitsOfDue(due, valuesOf) ?? [null])
}

function limitsIn(limit: DurationNode, valuesOf: ValuesOf): (Parameter | null)[] {
  if (limit.node === 'parameter') return valuesOf((limit as Parameter).id).length > 0 ? [limit as Parameter] : []
  if (limit.node === 'choose') return Object.values((limit as Choose).branches).flatMap((branch) => limitsIn(branch, valuesOf))
  if (limit.node === 'firstKnown') return firstThatAlwaysHolds((limit as FirstKnown).of as readonly DurationNode[], (each) => limitsIn(each, valuesOf)) ?? []
  return []
}

/** What stands after a limit that every record has never comes to bear. */
function firstThatAlwaysHolds<N extends AnyNode | Node>(of: readonly N[], limits: (each: N) => (Parameter | null)[] | null): (Parameter | null)[] | null {
  const found: (Parameter | null)[] = []
  for (const each of of) {
    const own = limits(each)
    found.push(...(own ?? [null]))
    if (own !== null && own.length > 0 && isForAll(each)) return found
  }
  return found
}

/** A parameter, or a due time counted by one. */
const isForAll = (node: AnyNode | Node): boolean => node.node === 'parameter' || (node.node === 'dueAfter' && (node as DueAfter).limit.node === 'parameter')
