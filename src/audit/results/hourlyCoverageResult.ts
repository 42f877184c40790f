import type { HourlyCoverageTally, HourOfDay } from '../../engine/hourlyCoverageTally.js'
import { noTargets, worstOutcome } from '../../engine/outcome.js'
import type { ReasonKey } from '../../engine/reason.js'
import type { MeasureRule } from '../../engine/rule.js'
import type { RuleResult, Sample } from '../../report/auditReport.js'
import { finishedResult, noFindings } from './finishedResult.js'
import type { MeasureContext } from './rollingShareResult.js'

/** The result of a rule over the hours of the day: an hour with records and none that meets the condition fails, one without records cannot be told. */
export function hourlyCoverageResult(rule: MeasureRule, tally: HourlyCoverageTally, { profile, file }: MeasureContext): RuleResult {
  const hours = tally.finish()
  if (hours.every(({ met, unmet, unknown }) => met + unmet + unknown === 0)) {
    const isOld = tally.beforeInForce > 0
    return finishedResult(rule, profile, {
      ...noFindings,
      outcome: 'inapplicable',
      reasons: [{ key: isOld ? 'before-in-force' : 'no-targets', count: isOld ? tally.beforeInForce : 1, data: {} }],
    })
  }
  const judged = hours.map((hour) => ({ hour, outcome: outcomeOf(hour) }))
  const count = (outcome: string) => judged.filter((each) => each.outcome === outcome).length
  const targets = { ...noTargets(), total: hours.length, passed: count('passed'), failed: count('failed'), cantTell: count('cantTell') }
  const open = judged.flatMap(({ hour, outcome }) => (outcome === 'passed' ? [] : [{ hour, outcome }]))
  return finishedResult(rule, profile, {
    outcome: worstOutcome(targets),
    reasons: reasonsOf(targets),
    measures: [
      {
        name: rule.measure.name,
        title: rule.measure.title,
        value: targets.passed,
        numerator: targets.passed,
        denominator: hours.length,
        excluded: { cantTell: targets.cantTell },
        unit: 'hour',
        formula: rule.measure.formula,
      },
    ],
    targets,
    samples: open.map(({ hour, outcome }) => sampleOf(hour, outcome, rule, file)),
    samplesTotal: open.length,
  })
}

function outcomeOf({ met, unmet, unknown }: HourOfDay): 'passed' | 'failed' | 'cantTell' {
  if (met > 0) return 'passed'
  return unmet > 0 && unknown === 0 ? 'failed' : 'cantTell'
}

function reasonsOf(targets: RuleResult['targets']): RuleResult['reasons'] {
  const counts: [ReasonKey, number][] = [
    ['as-required', targets.passed],
    ['below-minimum', targets.failed],
    ['unknown-members', targets.cantTell],
  ]
  return counts.filter(([, count]) => count > 0).map(([key, count]) => ({ key, count, data: {} }))
}

function sampleOf({ hour, met, unmet, unknown }: HourOfDay, outcome: 'failed' | 'cantTell', rule: MeasureRule, file: string): Sample {
  const start = String(hour).padStart(2, '0')
  return {
    key: `${start}:00-${start}:59`,
    outcome,
    reason: outcome === 'failed' ? 'below-minimum' : 'unknown-members',
    observed: { met, unmet, unknown },
    expected: null,
    locator: { file, row: null, field: rule.measure.at.name },
    steps: [],
  }
}
