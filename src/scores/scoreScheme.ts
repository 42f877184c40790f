import type { Rounding } from '../arithmetic/fraction.js'
import type { Bilingual } from '../expression/kinds.js'

/** A threshold that holds from a month on. */
export interface DatedThreshold {
  /** The first month, `YYYY-MM`, inclusive. */
  readonly validFrom: string
  /** The rate in percent, at and above which nothing is lost. */
  readonly value: string
  readonly note?: Bilingual | undefined
}

/** Full points at a threshold and above; below it points are lost in proportion, down to a floor. */
export interface AgainstThreshold {
  /** A rate in percent, rounded as it was published. */
  readonly measure: string
  readonly lossPerPercentagePoint: string
  readonly floor: string
  readonly thresholds: readonly DatedThreshold[]
}

/** Counts, weighed, over the sum of counts: a plain share where one weight is 1. */
export interface WeightedShare {
  /** The weight of each count of the numerator; one with the weight 0 is in the denominator only. */
  readonly weights: readonly { readonly measure: string; readonly weight: string }[]
  readonly over: readonly string[]
}

/** One line of a score: exactly one of the four ways is given. */
export interface ScorePart {
  readonly id: string
  readonly label: Bilingual
  /** What the line is worth; absent where it is a rate that stands by itself. */
  readonly points?: string | undefined
  readonly againstThreshold?: AgainstThreshold | undefined
  readonly weightedShare?: WeightedShare | undefined
  /** The points less what was deducted, never below zero. */
  readonly lessDeductions?: { readonly measure: string } | undefined
  /** The points wherever anything at all was counted. */
  readonly flatWhereAny?: readonly string[] | undefined
}

/** How one place scores its units, as data. */
export interface ScoreScheme {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly source: Bilingual
  /** Whether the formula was worked out from published scores, rather than read. */
  readonly isReverseEngineered: boolean
  /** What the scheme is, where it comes from and what it leaves unexplained. */
  readonly explanation: Bilingual
  /** Whether the lines are added up. A scheme whose weights nobody published shows them side by side. */
  readonly hasTotal: boolean
  readonly places: number
  readonly measures: Readonly<Record<string, Bilingual>>
  readonly parts: readonly ScorePart[]
}

/** Scores are rounded to the nearest, halves up, as the published ones are. */
export const scoreRounding: Rounding = 'halfUp'
