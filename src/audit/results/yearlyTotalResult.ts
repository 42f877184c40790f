import { type Outcome, noTargets, worstOutcome } from '../../engine/outcome.js'
import type { Threshold, YearlyTotal } from '../../engine/measure.js'
import type { ReasonKey } from '../../engine/reason.js'
import type { MeasureRule } from '../../engine/rule.js'
import type { YearlyTotalTally, YearTotal } from '../../engine/yearlyTotalTally.js'
import type { MeasureResult, RuleResult, Sample } from '../../report/auditReport.js'
import { expectedOf } from './expectedOf.js'
import { finishedResult, noFindings } from './finishedResult.js'
import type { MeasureContext } from './rollingShareResult.js'

/** A measure rule whose measure is a yearly total. */
export type YearlyTotalRule = MeasureRule & { readonly measure: YearlyTotal; readonly expectation: Threshold }

interface JudgedYear extends YearTotal {
  readonly outcome: Extract<Outcome, 'passed' | 'failed' | 'cantTell'>
  readonly reason: ReasonKey
}

/**
 * The result of a rule over yearly totals: its targets are the calendar years. A year below the minimum fails only where the stated
 * period covers the whole of it and no record of it is unknown; else more could have happened than the file shows.
 */
export function yearlyTotalResult(rule: YearlyTotalRule, tally: YearlyTotalTally, context: MeasureContext): RuleResult {
  const { profile } = context
  const years = yearsOf(tally, context)
  if (years.length === 0) {
    const isOld = tally.beforeInForce > 0
    return finishedResult(rule, profile, {
      ...noFindings,
      outcome: 'inapplicable',
      reasons: [{ key: isOld ? 'before-in-force' : 'no-targets', count: isOld ? tally.beforeInForce : 1, data: {} }],
    })
  }
  const least = profile.valuesOf(rule.expectation.parameter.id).at(-1)!.value
  const judged = years.map((year) => judge(tally.totalOf(year), least, tally.undated, isWhole(year, tally, context)))
  const count = (outcome: string): number => judged.filter((each) => each.outcome === outcome).length
  const targets = { ...noTargets(), total: judged.length, passed: count('passed'), failed: count('failed'), cantTell: count('cantTell') }
  const open = judged.filter(({ outcome }) => outcome !== 'passed')
  return finishedResult(rule, profile, {
    outcome: worstOutcome(targets),
    reasons: reasonsOf(judged),
    measures: judged.map((year) => measureOf(year, rule)),
    targets,
    samples: open.map((year) => sampleOf(year, rule, context)),
    samplesTotal: open.length,
  })
}

/** The years of the stated period, or those that records fall into where none is stated. */
function yearsOf(tally: YearlyTotalTally, { period }: MeasureContext): number[] {
  if (period === null) return tally.years()
  const first = tally.yearOf(period.from)
  return Array.from({ length: tally.yearOf(period.to) - first + 1 }, (_, index) => first + index)
}

/** Whether the stated period covers a year from its first to its last instant. */
function isWhole(year: number, tally: YearlyTotalTally, { period }: MeasureContext): boolean {
  if (period === null) return false
  return tally.yearOf(period.from - 1) < year && tally.yearOf(period.to + 1) > year
}

function judge(total: YearTotal, least: number, undated: number, isWholeYear: boolean): JudgedYear {
  if (total.total >= least) return { ...total, outcome: 'passed', reason: 'as-required' }
  if (!isWholeYear) return { ...total, outcome: 'cantTell', reason: 'period-too-short' }
  if (total.unknown + undated > 0) return { ...total, outcome: 'cantTell', reason: 'unknown-members' }
  return { ...total, outcome: 'failed', reason: 'below-minimum' }
}

function reasonsOf(judged: readonly JudgedYear[]): RuleResult['reasons'] {
  const keys = [...new Set(judged.map(({ reason }) => reason))].sort()
  return keys.map((key) => ({ key, count: judged.filter(({ reason }) => reason === key).length, data: {} }))
}

function measureOf({ year, total, unknown }: JudgedYear, { measure, expectation }: YearlyTotalRule): MeasureResult {
  return {
    name: measure.name,
    title: measure.title,
    value: total,
    numerator: null,
    denominator: null,
    excluded: { unknown },
    unit: expectation.parameter.unit,
    formula: measure.formula,
    window: { from: `${year}-01-01`, to: `${year}-12-31` },
  }
}

function sampleOf({ year, total, unknown, outcome, reason }: JudgedYear, rule: YearlyTotalRule, { profile, file }: MeasureContext): Sample {
  return {
    key: String(year),
    outcome: outcome as 'failed' | 'cantTell',
    reason,
    observed: { total, unknown },
    expected: expectedOf(rule, profile),
    locator: { file, row: null, field: rule.measure.at.name },
    steps: [],
  }
}
