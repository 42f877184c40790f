import { noTargets, type TargetCounts, targetOutcomes, worstOutcome } from '../../engine/outcome.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import type { ReasonData, ReasonKey } from '../../engine/reason.js'
import type { Rule } from '../../engine/rule.js'
import { shownReason } from '../../engine/shownReason.js'
import { reasonSpace, type ReasonTable } from '../../expression/reasonTable.js'
import type { MeasureResult, RuleResult } from '../../report/auditReport.js'
import type { RuleRun } from '../recordRun.js'
import { shownSamples } from '../sampleShelf.js'
import { finishedResult, noFindings } from './finishedResult.js'

/** What one record type contributes to a rule: nearly every rule has one, those on the data themselves have one for each type. */
export interface RulePart {
  readonly run: RuleRun
  readonly reasons: ReasonTable
}

/** The result of a rule that judged every record by itself. */
export function recordRuleResult(rule: Rule, parts: readonly RulePart[], side: readonly MeasureResult[], profile: ResolvedProfile): RuleResult {
  const targets = noTargets()
  for (const { run } of parts) addTargets(targets, run.tally.targets())
  if (targets.total === 0) {
    return finishedResult(rule, profile, { ...noFindings, outcome: 'inapplicable', reasons: [{ key: 'no-targets', count: 1, data: {} }] })
  }
  const shelves = parts.map(({ run }) => run.shelf)
  return finishedResult(rule, profile, {
    outcome: worstOutcome(targets),
    reasons: mergedReasons(parts),
    measures: [passedShare(targets), ...side],
    targets,
    samples: shownSamples(shelves),
    samplesTotal: targets.failed + targets.cantTell,
  })
}

function addTargets(into: TargetCounts, more: TargetCounts): void {
  for (const outcome of targetOutcomes) into[outcome] += more[outcome]
  into.total += more.total
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

/** Reasons with their counts, by key and field, in code-unit order. */
function mergedReasons(parts: readonly RulePart[]): RuleResult['reasons'] {
  const merged = new Map<string, { key: ReasonKey; count: number; data: ReasonData }>()
  for (const { run, reasons } of parts) {
    targetOutcomes.forEach((outcome, code) => {
      reasons.entries.forEach((entry, index) => {
        const count = run.tally.reasons[code * reasonSpace + index]!
        if (count === 0) return
        const key = shownReason(outcome, entry)
        const name = `${key} ${entry.field?.name ?? ''}`
        const known = merged.get(name)
        if (known) known.count += count
        else merged.set(name, { key, count, data: entry.field ? { field: entry.field.name } : {} })
      })
    })
  }
  return [...merged].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, reason]) => reason)
}
