import { decimalText, type Fraction, plus, zero } from '../arithmetic/fraction.js'
import { readFigure } from '../arithmetic/figure.js'
import type { Bilingual } from '../expression/kinds.js'
import { type MissingMeasure, partScore } from './partScore.js'
import { type ScoreScheme, scoreRounding } from './scoreScheme.js'

/** What is scored. */
export interface ScoreMeasures {
  /** The month that is scored, `YYYY-MM`; needed where a threshold has changed. */
  readonly period?: string
  /** Counts as whole numbers, rates in percent and deductions as decimal texts, by the names of the scheme. Nothing is taken as zero. */
  readonly values: Readonly<Record<string, number | string>>
}

/** One line of the result. */
export interface ScoredPart {
  readonly id: string
  readonly label: Bilingual
  /** The points or, where the line has none, the rate in percent; null where data is missing. */
  readonly value: string | null
  /** The points that the line is worth; null where it is a rate. */
  readonly of: string | null
}

/** A score, or what it lacks. */
export interface Score {
  readonly scheme: string
  readonly isReverseEngineered: boolean
  readonly explanation: Bilingual
  readonly parts: readonly ScoredPart[]
  /** Null where data is missing, and in a scheme that has no total. */
  readonly total: string | null
  /** The most that can be reached; null in a scheme that has no total. */
  readonly of: string | null
  /** What is missing and why it is needed, in the scheme's order; empty where every line has its value. */
  readonly missing: readonly MissingMeasure[]
}

/**
 * Scores measures by a scheme. A line whose data is missing has no value and the score no total: nothing is taken as zero.
 *
 * @param measures The period and the values, by the names in `scheme.measures`.
 * @param scheme One of the shipped schemes, or one of the same form.
 * @returns The lines and the total as decimal texts, rounded once at the end, and what is missing.
 * @throws FigureError for a value that is not exact, negative, or a part larger than its whole.
 * @example
 * score({ period: '2021-07', values: { signRate: '85.71', onTimeRate: '100', satisfactionRate: '100', otherDeductions: '1' } }, lianyungang)
 * // { total: '89.71', of: '100.00', missing: [], parts: [{ id: 'sign', value: '0.71', of: '10.00', … }, …], … }
 */
export function score(measures: ScoreMeasures, scheme: ScoreScheme): Score {
  const scored = scheme.parts.map((part) => ({ part, result: partScore(part, measures, scheme) }))
  const missing = scored.flatMap(({ result }) => result.missing)
  const shown = (value: Fraction) => decimalText(value, scheme.places, scoreRounding)
  return {
    scheme: scheme.id,
    isReverseEngineered: scheme.isReverseEngineered,
    explanation: scheme.explanation,
    parts: scored.map(({ part, result }) => ({
      id: part.id,
      label: part.label,
      value: result.value === null ? null : shown(result.value),
      of: part.points === undefined ? null : shown(readFigure(part.points, part.id).value),
    })),
    total: scheme.hasTotal && missing.length === 0 ? shown(scored.map(({ result }) => result.value ?? zero).reduce(plus, zero)) : null,
    of: scheme.hasTotal ? shown(scheme.parts.map((part) => readFigure(part.points ?? '0', part.id).value).reduce(plus, zero)) : null,
    missing,
  }
}
