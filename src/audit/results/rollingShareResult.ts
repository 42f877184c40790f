import { formatInstant } from '../../calendar/instant.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import type { RollingShare, Threshold } from '../../engine/measure.js'
import { noTargets, type TargetCounts, worstOutcome } from '../../engine/outcome.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import type { ReasonKey } from '../../engine/reason.js'
import type { RollingShareResult, RollingShareTally } from '../../engine/rollingShareTally.js'
import type { MeasureRule } from '../../engine/rule.js'
import { windowLength } from '../../engine/windowLength.js'
import type { ConnectionChart, MeasureResult, RuleResult, Sample } from '../../report/auditReport.js'
import { ConnectionSeries } from '../charts/connectionSeries.js'
import { sampleCap } from '../sampleShelf.js'
import { expectedOf } from './expectedOf.js'
import { finishedResult, noFindings } from './finishedResult.js'

/** What the result of a measure rests on besides its tally. */
export interface MeasureContext {
  readonly profile: ResolvedProfile
  readonly zone: TimeZone
  /** The files whose records were measured. */
  readonly file: string
  readonly period: { readonly from: number; readonly to: number } | null
  /** Told what can be drawn of a rolling share; null where no window lies inside the period. */
  readonly onChart: (chart: ConnectionChart | null) => void
}

/** A measure rule whose measure is a rolling share. */
export type RollingShareRule = MeasureRule & { readonly measure: RollingShare; readonly expectation: Threshold }

/** The result of a rule over a rolling share: its targets are the windows. */
export function rollingShareResult(rule: RollingShareRule, tally: RollingShareTally, context: MeasureContext): RuleResult {
  const { profile, zone } = context
  const length = windowLength(profile.valuesOf(rule.measure.length.id).at(-1)!)
  const share = profile.valuesOf(rule.expectation.parameter.id).at(-1)!.value
  const series = new ConnectionSeries()
  const result = tally.finish(length, share, context.period, sampleCap, (window, ends) => series.add(window, ends))
  context.onChart(series.chart(rule, length, share, zone))
  const measures = measuresOf(rule, result, length, zone, tally.beforeInForce)
  if (result.all.total === 0) return withoutRecords(rule, profile, measures, tally.beforeInForce)
  if (result.isPeriodTooShort) {
    return finishedResult(rule, profile, {
      ...noFindings,
      outcome: 'cantTell',
      reasons: [whyNoWindow(result)],
      measures,
      targets: { ...noTargets(), total: 1, cantTell: 1 },
    })
  }
  const targets = { ...noTargets(), ...result.windows }
  return finishedResult(rule, profile, {
    outcome: worstOutcome(targets),
    reasons: windowReasons(targets),
    measures,
    targets,
    samples: result.samples.map((window) => sampleOf(window, rule, context)),
    samplesTotal: targets.failed + targets.cantTell,
  })
}

/** Calls that nobody can place in time end no window, however long they were made. */
function whyNoWindow({ all, reach }: RollingShareResult): RuleResult['reasons'][number] {
  if (all.unplaced === all.total) return { key: 'unknown-members', count: 1, data: {} }
  return { key: 'period-too-short', count: 1, data: { minutes: Math.floor(reach / 60_000) } }
}

function withoutRecords(rule: RollingShareRule, profile: ResolvedProfile, measures: readonly MeasureResult[], beforeInForce: number): RuleResult {
  const isOld = beforeInForce > 0
  return finishedResult(rule, profile, {
    ...noFindings,
    outcome: 'inapplicable',
    reasons: [{ key: isOld ? 'before-in-force' : 'no-targets', count: isOld ? beforeInForce : 1, data: {} }],
    measures,
  })
}

function sampleOf(window: RollingShareResult['samples'][number], rule: RollingShareRule, { zone, file, profile }: MeasureContext): Sample {
  return {
    key: formatInstant(window.to, zone),
    outcome: window.outcome,
    reason: window.outcome === 'failed' ? 'below-minimum' : 'unknown-members',
    observed: { met: window.met, total: window.total, unknown: window.unknown },
    expected: expectedOf(rule, profile),
    locator: { file, row: null, field: rule.measure.at.name },
    steps: [],
  }
}

function windowReasons(targets: TargetCounts): RuleResult['reasons'] {
  const counts: [ReasonKey, number][] = [
    ['as-required', targets.passed],
    ['below-minimum', targets.failed],
    ['unknown-members', targets.cantTell],
  ]
  return counts.filter(([, count]) => count > 0).map(([key, count]) => ({ key, count, data: {} }))
}

/** The share over the whole period, and over the window in which it was lowest. */
function measuresOf(rule: RollingShareRule, result: RollingShareResult, length: number, zone: TimeZone, beforeInForce: number): MeasureResult[] {
  const { all, lowest, period } = result
  const { name, title, formula } = rule.measure
  const told = all.total - all.unknown
  const whole: MeasureResult = {
    name,
    title,
    value: told === 0 ? null : (100 * all.met) / told,
    numerator: all.met,
    denominator: told,
    excluded: { unknown: all.unknown, beforeInForce },
    unit: 'percent',
    formula,
    ...(period && { window: { from: formatInstant(period.from, zone), to: formatInstant(period.to, zone) } }),
  }
  if (!lowest) return [whole]
  const window = { from: formatInstant(lowest.to - length, zone), to: formatInstant(lowest.to, zone) }
  return [
    whole,
    {
      name: `${name}-lowest-window`,
      title: { zh: `${title.zh}（最低时段）`, en: `${title.en}, lowest window` },
      value: (100 * lowest.met) / lowest.total,
      numerator: lowest.met,
      denominator: lowest.total,
      excluded: { unknown: lowest.unknown },
      unit: 'percent',
      formula,
      window,
    },
  ]
}
