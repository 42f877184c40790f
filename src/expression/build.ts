import type { Field } from './field.js'
import type {
  Agreed,
  Choose,
  Combination,
  CountNode,
  DueAfter,
  DueOnce,
  DurationNode,
  Elapsed,
  FirstKnown,
  HappensBy,
  InstantNode,
  IsOneOf,
  IsPresent,
  Length,
  Matches,
  Node,
  Not,
  Operator,
  OwnLimit,
  TruthNode,
} from './node.js'
import type { Bilingual, Kind } from './kinds.js'

/** The words in which rules are written. Each makes one node; none computes anything. */

/** The last instant, inclusive, at which what began at `from` is still in time. */
export function dueAfter<S extends string>(
  from: InstantNode<S>,
  limit: DurationNode<S>,
  moved: { extensions?: Field<S, 'list'>; suspensions?: Field<S, 'list'> } = {},
): InstantNode<S> {
  const node: DueAfter = {
    node: 'dueAfter',
    subject: from.subject,
    kind: 'instant',
    from,
    limit,
    extensions: moved.extensions ?? null,
    suspensions: moved.suspensions ?? null,
  }
  return node as InstantNode<S>
}

/** Whether `event` happens no later than `due`, inclusive; pending until then, failed after. */
export function happensBy<S extends string>(event: InstantNode<S>, due: InstantNode<S>): TruthNode<S> {
  const node: HappensBy = { node: 'happensBy', subject: event.subject, kind: 'truth', event, due }
  return node as TruthNode<S>
}

/** Whether `event` happens within `limit` of `from`: `happensBy` the instant `dueAfter` it. */
export function happensWithin<S extends string>(
  event: InstantNode<S>,
  { from, limit }: { from: InstantNode<S>; limit: DurationNode<S> },
): TruthNode<S> {
  return happensBy(event, dueAfter(from, limit))
}

/** The limit that the record itself states, a number in one cell and its unit in another. */
export function ownLimit<S extends string>(value: Field<S, 'count'>, unit: Field<S, 'category'>): DurationNode<S> {
  const node: OwnLimit = { node: 'ownLimit', subject: value.subject, kind: 'duration', value, unit }
  return node as DurationNode<S>
}

/**
 * The limit that a category of the record decides. A value outside the closed list does not compile; a value without a branch
 * takes `otherwise`, and has no limit where that is left out. A blank category leaves the limit unknown.
 */
export function choose<S extends string, V extends string>(
  field: Field<S, 'category', V>,
  branches: Readonly<Partial<Record<NoInfer<V>, DurationNode<S>>>>,
  otherwise?: DurationNode<S>,
): DurationNode<S> {
  const node = { node: 'choose', subject: field.subject, kind: 'duration', field, branches, otherwise: otherwise ?? null } as Choose
  return node as DurationNode<S>
}

/** Whether a category has one of the values; a value outside the closed list does not compile. */
export function isOneOf<S extends string, V extends string>(
  field: Field<S, 'category', V>,
  values: readonly NoInfer<V>[],
): TruthNode<S> {
  const node: IsOneOf = { node: 'isOneOf', subject: field.subject, kind: 'truth', field, values }
  return node as TruthNode<S>
}

/** Whether the record has something in the field; a cell that cannot be read leaves it open. */
export function isPresent<S extends string>(field: Field<S>): TruthNode<S> {
  const node: IsPresent = { node: 'isPresent', subject: field.subject, kind: 'truth', field }
  return node as TruthNode<S>
}

/** Whether two numbers stand in the relation, durations in seconds; `>=` and `<=` include equality. */
export function compare<S extends string>(
  left: CountNode<S> | Field<S, 'duration'>,
  operator: Operator,
  right: CountNode<S> | number,
): TruthNode<S> {
  const other = typeof right === 'number' ? { node: 'constant' as const, value: right } : right
  return { node: 'compare', subject: left.subject, kind: 'truth', left, operator, right: other } as TruthNode<S>
}

/** Whether a text has a form; a blank text has none and is unknown. */
export function matches<S extends string>(field: Field<S, 'text'>, pattern: RegExp, meaning: Bilingual): TruthNode<S> {
  const node: Matches = { node: 'matches', subject: field.subject, kind: 'truth', field, pattern, meaning }
  return node as TruthNode<S>
}

/** How many characters a text has, as a reader counts them: a Chinese character is one, blanks at the ends are none. */
export function lengthOf<S extends string>(field: Field<S, 'text'>): CountNode<S> {
  const node: Length = { node: 'length', subject: field.subject, kind: 'count', field }
  return node as CountNode<S>
}

/** A duty without a limit of its own: pending until `until` holds, failed if it is not done by then. */
export function dueOnce<S extends string>(of: TruthNode<S>, until: TruthNode<S>): TruthNode<S> {
  const node: DueOnce = { node: 'dueOnce', subject: of.subject, kind: 'truth', of, until }
  return node as TruthNode<S>
}

/** The time from one instant to another. */
export function elapsed<S extends string>(from: InstantNode<S>, to: InstantNode<S>): DurationNode<S> {
  const node: Elapsed = { node: 'elapsed', subject: from.subject, kind: 'duration', from, to }
  return node as DurationNode<S>
}

/** True when all are; failed before unknown before pending. */
export function all<S extends string>(...of: readonly TruthNode<S>[]): TruthNode<S> {
  return combination('all', of)
}

/** True when any is; the dual of `all`. */
export function any<S extends string>(...of: readonly TruthNode<S>[]): TruthNode<S> {
  return combination('any', of)
}

export function not<S extends string>(of: TruthNode<S>): TruthNode<S> {
  const node: Not = { node: 'not', subject: of.subject, kind: 'truth', of }
  return node as TruthNode<S>
}

/** The first of several that is known in the row; for truths, the first that can tell. */
export function firstKnown<S extends string, K extends Kind>(...of: readonly Node<S, K>[]): Node<S, K> {
  const first = of[0]
  if (first === undefined) throw new TypeError('firstKnown needs at least one node')
  const node: FirstKnown = { node: 'firstKnown', subject: first.subject, kind: first.kind, of }
  return node as unknown as Node<S, K>
}

/** The due time that several provisions set side by side. Those without a value say nothing; two that differ are a conflict, never the last or the first. */
export function agreed<S extends string>(...of: readonly InstantNode<S>[]): InstantNode<S> {
  const first = of[0]
  if (first === undefined) throw new TypeError('agreed needs at least one due time')
  const node: Agreed = { node: 'agreed', subject: first.subject, kind: 'instant', of }
  return node as InstantNode<S>
}

function combination<S extends string>(node: 'all' | 'any', of: readonly TruthNode<S>[]): TruthNode<S> {
  const first = of[0]
  if (first === undefined) throw new TypeError(`${node} needs at least one condition`)
  const made: Combination = { node, subject: first.subject, kind: 'truth', of }
  return made as TruthNode<S>
}
