import type { Bilingual } from '../expression/kinds.js'

/** Work orders side by side: by handling unit, district, category, channel and month. It compares and judges nothing. */
export interface Leagues {
  /** A group with a smaller denominator is not ranked. */
  readonly rankMinimum: number
  /** The confidence of the intervals, in percent. */
  readonly confidence: number
  /** What stands beside the tables, and the clause that says so. */
  readonly caution: { readonly clause: string; readonly text: Bilingual }
  /** The figures, in the order of the columns. */
  readonly figures: readonly LeagueFigureLabel[]
  /** All work orders together. */
  readonly all: LeagueGroup
  readonly tables: readonly LeagueTable[]
}

/** What a figure is called and how it is worked out. */
export interface LeagueFigureLabel {
  readonly name: string
  readonly title: Bilingual
  readonly formula: Bilingual
  /** Whether a higher share is the better one. */
  readonly better: 'higher' | 'lower'
  /** What the records are called that the denominator does not concern. */
  readonly apart: Bilingual
}

/** The groups of one way of grouping. */
export interface LeagueTable {
  /** `handlingUnit`, `district`, `category`, `channel` or `month`. */
  readonly by: string
  /** Whether its groups are ranked: units and districts are answerable for their results, a month or a category is not. */
  readonly isRanked: boolean
  readonly groups: readonly LeagueGroup[]
}

/** One group with its figures, in the order of `Leagues.figures`. */
export interface LeagueGroup {
  /** null for the records that state no group, and for all of them together. */
  readonly key: string | null
  readonly records: number
  readonly figures: readonly LeagueShare[]
}

/** A share with its counts. The numerator is part of the denominator; what is apart or unknown is in neither. */
export interface LeagueShare {
  readonly numerator: number
  readonly denominator: number
  readonly unknown: number
  readonly apart: number
  /** The Wilson interval, in percent; null where the denominator is zero. */
  readonly interval: { readonly low: number; readonly high: number } | null
  /** 1 is the best; equal shares have the same rank. null where the table is not ranked or the group is too small. */
  readonly rank: number | null
  /** Where the whole interval lies against the share of all; null where the group is too small to say. */
  readonly against: 'above' | 'below' | 'alike' | null
}
