import type { Field } from './field.js'
import type { Bilingual, Kind } from './kinds.js'

/**
 * The closed set of nodes. A rule is data built from these; `compileNode` is the one place that evaluates them,
 * `describeNode` the one that puts them into words.
 *
 * `S` is the record type whose fields a node reads (`never` for parameters and constants, which fit everywhere), `K` its kind.
 */
export interface NodeType<S extends string, K extends Kind> {
  readonly kind: K
  readonly subject: S
}

export type Node<S extends string = string, K extends Kind = Kind> = NodeType<S, K> & AnyNode

export type InstantNode<S extends string = string> = Node<S, 'instant'>
export type DurationNode<S extends string = string> = Node<S, 'duration'>
export type TruthNode<S extends string = string> = Node<S, 'truth'>
export type CountNode<S extends string = string> = Node<S, 'count'>

export type AnyNode =
  | Field
  | Parameter
  | OwnLimit
  | Choose
  | DueAfter
  | HappensBy
  | Elapsed
  | Compare
  | IsOneOf
  | IsPresent
  | Matches
  | Length
  | DueOnce
  | Combination
  | Not
  | FirstKnown
  | Agreed

/** The units of a parameter. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'workday' | 'percent' | 'times' | 'item' | 'point' | 'person' | 'character'

/** A value of a parameter from a day on. */
export interface DatedValue {
  /** First day on which the value holds, inclusive (YYYY-MM-DD). */
  readonly validFrom: string
  readonly value: number
  readonly unit: Unit
  readonly clause: string | null
  /** The article of the local document, as people cite it. */
  readonly article?: string
  readonly source: string
  readonly note?: Bilingual
}

/** A number of a standard: named, dated, with its source; a profile may give it other values. */
export interface Parameter<K extends Kind = Kind> {
  readonly node: 'parameter'
  readonly subject: never
  readonly kind: K
  readonly id: string
  readonly label: Bilingual
  readonly unit: Unit
  /** In order of `validFrom`; empty where no national value is known, which leaves rules that need it untested. */
  readonly values: readonly DatedValue[]
  readonly lastCheckedOn: string
}

/** A limit that the record itself states in two cells, a number and its unit. */
export interface OwnLimit {
  readonly node: 'ownLimit'
  readonly subject: string
  readonly kind: 'duration'
  readonly value: Field<string, 'count'>
  readonly unit: Field<string, 'category'>
}

/** A limit that depends on a category of the record: its kind, urgency, level or tier. */
export interface Choose {
  readonly node: 'choose'
  readonly subject: string
  readonly kind: 'duration'
  readonly field: Field<string, 'category'>
  /** The limit at each value that has one of its own. */
  readonly branches: Readonly<Record<string, DurationNode>>
  /** The limit of the other values; null where they have none. */
  readonly otherwise: DurationNode | null
}

/** The last instant, inclusive, at which something begun at `from` is still in time. */
export interface DueAfter {
  readonly node: 'dueAfter'
  readonly subject: string
  readonly kind: 'instant'
  readonly from: InstantNode
  readonly limit: DurationNode
  readonly extensions: Field<string, 'list'> | null
  readonly suspensions: Field<string, 'list'> | null
}

/** Whether `event` happens no later than `due` (inclusive): pending before that, failed after. */
export interface HappensBy {
  readonly node: 'happensBy'
  readonly subject: string
  readonly kind: 'truth'
  readonly event: InstantNode
  readonly due: InstantNode
}

/** The time from one instant to another, in seconds. */
export interface Elapsed {
  readonly node: 'elapsed'
  readonly subject: string
  readonly kind: 'duration'
  readonly from: InstantNode
  readonly to: InstantNode
}

export type Operator = '<' | '<=' | '>=' | '>' | '='

export interface Compare {
  readonly node: 'compare'
  readonly subject: string
  readonly kind: 'truth'
  readonly left: Node
  readonly operator: Operator
  readonly right: Node | { readonly node: 'constant'; readonly value: number }
}

export interface IsOneOf {
  readonly node: 'isOneOf'
  readonly subject: string
  readonly kind: 'truth'
  readonly field: Field<string, 'category'>
  readonly values: readonly string[]
}

export interface IsPresent {
  readonly node: 'isPresent'
  readonly subject: string
  readonly kind: 'truth'
  readonly field: Field
}

/** Whether a text has a form. The text itself never leaves the evaluation. */
export interface Matches {
  readonly node: 'matches'
  readonly subject: string
  readonly kind: 'truth'
  readonly field: Field<string, 'text'>
  readonly pattern: RegExp
  /** What the form is, for readers. */
  readonly meaning: Bilingual
}

/** How many characters a text has. Only the number leaves the evaluation. */
export interface Length {
  readonly node: 'length'
  readonly subject: string
  readonly kind: 'count'
  readonly field: Field<string, 'text'>
}

/** A duty that falls due with an event: what is not yet done is pending until `until` holds, and missing from then on. */
export interface DueOnce {
  readonly node: 'dueOnce'
  readonly subject: string
  readonly kind: 'truth'
  readonly of: TruthNode
  readonly until: TruthNode
}

export interface Combination {
  readonly node: 'all' | 'any'
  readonly subject: string
  readonly kind: 'truth'
  readonly of: readonly TruthNode[]
}

export interface Not {
  readonly node: 'not'
  readonly subject: string
  readonly kind: 'truth'
  readonly of: TruthNode
}

/** The first of several that is known in the row; for truths, the first that can tell. */
export interface FirstKnown {
  readonly node: 'firstKnown'
  readonly subject: string
  readonly kind: Kind
  readonly of: readonly Node[]
}

/** The due time of several that apply side by side: none where two of them differ, since nothing says which prevails. */
export interface Agreed {
  readonly node: 'agreed'
  readonly subject: string
  readonly kind: 'instant'
  readonly of: readonly InstantNode[]
}
