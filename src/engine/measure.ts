import type { Field } from '../expression/field.js'
import type { Bilingual } from '../expression/kinds.js'
import type { DurationNode, Parameter, TruthNode } from '../expression/node.js'

/**
 * The share of records that meet a condition within every window `(t - length, t]` that ends at a record and lies wholly
 * inside the period; kept as an exact index of 8 bytes a record.
 */
export interface RollingShare<S extends string = string> {
  readonly measure: 'rollingShare'
  readonly name: string
  readonly title: Bilingual
  readonly of: TruthNode<S>
  readonly at: Field<S, 'instant'>
  readonly length: Parameter<'duration'>
  readonly formula: Bilingual
}

/**
 * The share of records that meet a condition among those that meet another. A record of which either cannot be told is left
 * out and counted.
 */
export interface Share<S extends string = string> {
  readonly measure: 'share'
  readonly name: string
  readonly title: Bilingual
  readonly of: TruthNode<S>
  /** The denominator; all records where it is left out. */
  readonly among?: TruthNode<S>
  readonly formula: Bilingual
}

/** The mean of a duration, in seconds, over the records that have it. */
export interface Mean<S extends string = string> {
  readonly measure: 'mean'
  readonly name: string
  readonly title: Bilingual
  readonly of: DurationNode<S>
  readonly formula: Bilingual
}

/**
 * Whether each of the 24 hours of the day sees a record that meets a condition. An hour without any record cannot be told.
 */
export interface HourlyCoverage<S extends string = string> {
  readonly measure: 'hourlyCoverage'
  readonly name: string
  readonly title: Bilingual
  readonly of: TruthNode<S>
  readonly at: Field<S, 'instant'>
  readonly formula: Bilingual
}

/**
 * What the records of each calendar year come to that meet a condition: how many they are, what a number of theirs adds up to,
 * or how many different values they name.
 */
export interface YearlyTotal<S extends string = string> {
  readonly measure: 'yearlyTotal'
  readonly name: string
  readonly title: Bilingual
  readonly of: TruthNode<S>
  /** When a record counts. */
  readonly at: Field<S, 'instant'>
  /** What is added up; the records themselves where neither this nor `distinct` is given. */
  readonly amount?: Field<S, 'count'>
  /** What is counted once, however often it occurs. */
  readonly distinct?: Field<S, 'category'>
  readonly formula: Bilingual
}

/**
 * The records that are at least the n-th of their key within the window `(t - length, t]` that ends at them, n included: its start
 * does not belong to the window and its end does, so that records of one instant are in each other's. Each of them is a target.
 * Kept as an exact index of 24 bytes a record.
 *
 * A record counts for others though it lies outside the period or before the day in force; it is no target then. One that lacks a
 * part of its key counts for nobody and cannot be told itself. What a time that is not known, or known only to the minute or the day,
 * could change cannot be told either.
 */
export interface Occurrences<S extends string = string> {
  readonly measure: 'occurrences'
  readonly name: string
  readonly title: Bilingual
  /** What equal records are alike in, all of it; a telephone number counts as known where it is written out. */
  readonly by: readonly Field<S, 'text' | 'category'>[]
  readonly at: Field<S, 'instant'>
  readonly length: Parameter<'duration'>
  /** Of which records something is asked once they come that often; all where it is left out. */
  readonly among?: TruthNode<S>
  /** What is asked of them. */
  readonly of: TruthNode<S>
  readonly formula: Bilingual
}

/** A measure that a rule judges. */
export type Measure<S extends string = string> = RollingShare<S> | HourlyCoverage<S> | YearlyTotal<S> | Occurrences<S>

/** A measure that is shown beside a rule and judges nothing. */
export type SideMeasure<S extends string = string> = Share<S> | Mean<S>

/** What a measure must reach, or how often a record must occur to be a target of its occurrences; equality meets it. */
export interface Threshold {
  readonly threshold: 'atLeast'
  readonly parameter: Parameter<'count'>
}

export function rollingShare<S extends string>(definition: Omit<RollingShare<S>, 'measure'>): RollingShare<S> {
  return { measure: 'rollingShare', ...definition }
}

export function hourlyCoverage<S extends string>(definition: Omit<HourlyCoverage<S>, 'measure'>): HourlyCoverage<S> {
  return { measure: 'hourlyCoverage', ...definition }
}

export function yearlyTotal<S extends string>(definition: Omit<YearlyTotal<S>, 'measure'>): YearlyTotal<S> {
  return { measure: 'yearlyTotal', ...definition }
}

export function occurrences<S extends string>(definition: Omit<Occurrences<S>, 'measure'>): Occurrences<S> {
  return { measure: 'occurrences', ...definition }
}

export function share<S extends string>(definition: Omit<Share<S>, 'measure'>): Share<S> {
  return { measure: 'share', ...definition }
}

export function mean<S extends string>(definition: Omit<Mean<S>, 'measure'>): Mean<S> {
  return { measure: 'mean', ...definition }
}

/** What an hourly coverage must reach: no hour of the day without. */
export interface EveryHour {
  readonly threshold: 'everyHour'
}
export const everyHour: EveryHour = { threshold: 'everyHour' }

/** At least the parameter, equality included. */
export function atLeast(parameter: Parameter<'count'>): Threshold {
  return { threshold: 'atLeast', parameter }
}
