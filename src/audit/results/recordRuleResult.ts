import { type TargetCounts, worstOutcome } from '../../engine/outcome.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import type { Rule } from '../../engine/rule.js'
import { RuleTotal } from '../../engine/ruleTally.js'
import type { MeasureResult, RuleResult } from '../../report/auditReport.js'
import type { RuleSum } from '../recordTotal.js'
import { shownSamples } from '../sampleShelf.js'
import { finishedResult, noFindings } from './finishedResult.js'

/**
 * The result of a rule that judged every record by itself, and how much is masked in its samples.
 *
 * @param sums What it came to by record type: nearly every rule has one, those on the data themselves have one for each type.
 */
export function recordRuleResult(rule: Rule, sums: readonly RuleSum[], side: readonly MeasureResult[], profile: ResolvedProfile): { result: RuleResult; masked: number } {
  const all = new RuleTotal()
  for (const { total } of sums) all.merge(total)
  const { targets } = all
  if (targets.total === 0) {
    return { result: finishedResult(rule, profile, { ...noFindings, outcome: 'inapplicable', reasons: [{ key: 'no-targets', count: 1, data: {} }] }), masked: 0 }
  }
  const samples = shownSamples(sums.map(({ shelf }) => shelf))
  const result = finishedResult(rule, profile, {
    outcome: worstOutcome(targets),
    reasons: all.reasons().map(({ key, field, count }) => ({ key, count, data: field === null ? {} : { field } })),
    measures: [passedShare(targets), ...side],
    targets,
    samples: samples.map(({ sample }) => sample),
    samplesTotal: targets.failed + targets.cantTell,
  })
  return { result, masked: samples.reduce((sum, { masked }) => sum + masked, 0) }
}

/** The share of targets that passed among those that passed or failed. */
export function passedShare(targets: TargetCounts): MeasureResult {
  const denominator = targets.passed + targets.failed
  return {
    name: 'share-passed',
    title: { zh: '符合率', en: 'Share passed' },
    value: denominator === 0 ? null : (100 * targets.passed) / denominator,
    numerator: targets.passed,
    denominator,
    excluded: { pending: targets.pending, cantTell: targets.cantTell, inapplicable: targets.inapplicable },
    unit: 'percent',
    formula: { zh: '符合 ÷（符合 + 不符合）', en: 'passed / (passed + failed)' },
  }
}
