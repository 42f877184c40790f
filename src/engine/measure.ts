import type { Field } from '../expression/field.js'
import type { Bilingual } from '../expression/kinds.js'
import type { Parameter, TruthNode } from '../expression/node.js'

/**
 * The share of records that meet a condition within every window `(t - length, t]` that ends at a record and lies wholly
 * inside the period; kept as an exact index of 8 bytes a record.
 */
export interface RollingShare<S extends string = string> {
  readonly measure: 'rollingShare'
  readonly name: string
  readonly of: TruthNode<S>
  readonly at: Field<S, 'instant'>
  readonly length: Parameter<'duration'>
  readonly formula: Bilingual
}

/** The share of records that meet a condition among those of which it can be told. */
export interface Share<S extends string = string> {
  readonly measure: 'share'
  readonly name: string
  readonly of: TruthNode<S>
  readonly formula: Bilingual
}

export type Measure<S extends string = string> = RollingShare<S> | Share<S>

/** What a measure must reach; equality meets it. */
export interface Threshold {
  readonly threshold: 'atLeast' | 'atMost'
  readonly parameter: Parameter<'count'>
}

export function rollingShare<S extends string>(definition: Omit<RollingShare<S>, 'measure'>): RollingShare<S> {
  return { measure: 'rollingShare', ...definition }
}

export function share<S extends string>(definition: Omit<Share<S>, 'measure'>): Share<S> {
  return { measure: 'share', ...definition }
}

/** At least the parameter, equality included. */
export function atLeast(parameter: Parameter<'count'>): Threshold {
  return { threshold: 'atLeast', parameter }
}

/** At most the parameter, equality included. */
export function atMost(parameter: Parameter<'count'>): Threshold {
  return { threshold: 'atMost', parameter }
}
