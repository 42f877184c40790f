import { formatInstant } from '../calendar/instant.js'
import type { TimeZone } from '../calendar/timeZone.js'
import { millisecondsOfUnit, unitCodes } from '../calendar/unitCodes.js'
import { noTargets, targetOutcomes, worstOutcome } from '../engine/outcome.js'
import type { ProfileRule, ResolvedProfile } from '../engine/profile.js'
import type { ReasonData, ReasonKey } from '../engine/reason.js'
import type { RollingShareResult, RollingShareTally } from '../engine/rollingShareTally.js'
import { isMeasureRule, type MeasureRule, type Rule, severity } from '../engine/rule.js'
import { childrenOf } from '../expression/childrenOf.js'
import type { AnyNode, Node } from '../expression/node.js'
import { reasonSpace, type ReasonTable } from '../expression/reasonTable.js'
import type { Expected, MeasureResult, RuleResult, Sample } from '../report/auditReport.js'
import type { RuleRun } from './recordRun.js'
import { ruleMessage } from './ruleMessage.js'
import { sampleCap } from './sampleShelf.js'

/** What every result says of its rule, whatever became of it. */
function resultBase(rule: Rule, profile: ResolvedProfile): Pick<RuleResult, 'id' | 'title' | 'severity' | 'clauses' | 'subject' | 'expected'> {
  return {
    id: rule.id,
    title: rule.title,
    severity: severity(rule),
    clauses: rule.clauses.map(({ clause }) => clause.id),
    subject: rule.subject,
    expected: expectedOf(rule, profile),
  }
}

/** A rule that did not run: switched off, without a parameter, or without a file of its records. */
export function untestedResult({ rule, state, unset }: ProfileRule, profile: ResolvedProfile): RuleResult {
  const reason: ReasonKey = state === 'switchedOff' ? 'switched-off' : state === 'parameterUnset' ? 'parameter-unset' : 'no-such-records'
  const data: ReasonData = unset.length > 0 ? { parameter: unset.join(', ') } : {}
  return finished(rule, profile, {
    outcome: 'untested',
    reasons: [{ key: reason, count: 1, data }],
    measures: [],
    targets: noTargets(),
    samples: [],
    samplesTotal: 0,
    truncated: false,
  })
}

/** The result of a rule that judged every record. */
export function recordRuleResult({ compiled, tally, shelf }: RuleRun, reasons: ReasonTable, profile: ResolvedProfile): RuleResult {
  const targets = tally.targets()
  const samples = shelf.shown()
  return finished(compiled.rule, profile, {
    outcome: worstOutcome(targets),
    reasons: targets.total === 0 ? [{ key: 'no-targets', count: 1, data: {} }] : reasonCounts(tally.reasons, reasons),
    measures: [passedShare(targets)],
    targets,
    samples,
    samplesTotal: shelf.total,
    truncated: samples.length < shelf.total,
  })
}

type Finish = Omit<RuleResult, 'id' | 'title' | 'severity' | 'clauses' | 'subject' | 'expected' | 'message'>

function finished(rule: Rule, profile: ResolvedProfile, rest: Finish): RuleResult {
  const result = { ...resultBase(rule, profile), ...rest }
  return { ...result, message: ruleMessage(result) }
}

function passedShare(targets: RuleResult['targets']): MeasureResult {
  const denominator = targets.passed + targets.failed
  return {
    name: 'share-passed',
    value: denominator === 0 ? null : (100 * targets.passed) / denominator,
    numerator: targets.passed,
    denominator,
    excluded: { pending: targets.pending, cantTell: targets.cantTell, inapplicable: targets.inapplicable },
    unit: 'percent',
    formula: { zh: '符合 ÷（符合 + 不符合）', en: 'passed / (passed + failed)' },
  }
}

function reasonCounts(counts: Float64Array, table: ReasonTable): RuleResult['reasons'] {
  const merged = new Map<string, { key: ReasonKey; count: number; data: ReasonData }>()
  targetOutcomes.forEach((outcome, code) => {
    table.entries.forEach((entry, index) => {
      const count = counts[code * reasonSpace + index]!
      if (count === 0) return
      const key = (outcome === 'inapplicable' && entry.key !== 'before-in-force' ? 'condition-not-met' : entry.key) as ReasonKey
      const data: ReasonData = entry.field ? { field: entry.field.name } : {}
      const name = `${key} ${entry.field?.name ?? ''}`
      const known = merged.get(name)
      if (known) known.count += count
      else merged.set(name, { key, count, data })
    })
  })
  return [...merged].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, reason]) => reason)
}

export interface MeasureContext {
  readonly profile: ResolvedProfile
  readonly zone: TimeZone
  readonly file: string
  readonly period: { readonly from: number; readonly to: number } | null
}

/** The result of a rule over a rolling share: its targets are the windows. */
export function rollingShareResult(rule: MeasureRule, tally: RollingShareTally, context: MeasureContext): RuleResult {
  const { profile, zone } = context
  if (rule.measure.measure !== 'rollingShare') throw new TypeError(`${rule.id} has no rolling share`)
  const length = latestMilliseconds(rule.measure.length.id, profile)
  const share = profile.valuesOf(rule.expectation.parameter.id).at(-1)!.value
  const result = tally.finish(length, share, context.period, sampleCap)
  const measures = rollingMeasures(rule, result, length, zone, tally.beforeInForce)
  if (result.all.total === 0) {
    const isOld = tally.beforeInForce > 0
    return finished(rule, profile, {
      outcome: 'inapplicable',
      reasons: [{ key: isOld ? 'before-in-force' : 'no-targets', count: isOld ? tally.beforeInForce : 1, data: {} }],
      measures,
      targets: { ...noTargets(), total: isOld ? 1 : 0, inapplicable: isOld ? 1 : 0 },
      samples: [],
      samplesTotal: 0,
      truncated: false,
    })
  }
  if (result.isPeriodTooShort) {
    return finished(rule, profile, {
      outcome: 'cantTell',
      reasons: [{ key: 'period-too-short', count: 1, data: periodData(result) }],
      measures,
      targets: { ...noTargets(), total: 1, cantTell: 1 },
      samples: [],
      samplesTotal: 0,
      truncated: false,
    })
  }
  const targets = { ...noTargets(), ...result.windows }
  const samplesTotal = targets.failed + targets.cantTell
  const samples = result.samples.map((window): Sample => ({
    key: formatInstant(window.to, zone),
    outcome: window.outcome,
    reason: window.outcome === 'failed' ? 'below-minimum' : 'unknown-members',
    observed: { met: window.met, total: window.total, unknown: window.unknown },
    expected: expectedOf(rule, profile),
    locator: { file: context.file, row: null, field: rule.measure.measure === 'rollingShare' ? rule.measure.at.name : null },
    steps: [],
  }))
  return finished(rule, profile, {
    outcome: worstOutcome(targets),
    reasons: windowReasons(targets),
    measures,
    targets,
    samples,
    samplesTotal,
    truncated: samples.length < samplesTotal,
  })
}

function windowReasons(targets: RuleResult['targets']): RuleResult['reasons'] {
  const counts: [ReasonKey, number][] = [
    ['as-required', targets.passed],
    ['below-minimum', targets.failed],
    ['unknown-members', targets.cantTell],
  ]
  return counts.filter(([, count]) => count > 0).map(([key, count]) => ({ key, count, data: {} }))
}

function periodData(result: RollingShareResult): ReasonData {
  const length = result.period ? result.period.to - result.period.from : 0
  return { minutes: Math.floor(length / 60_000) }
}

function rollingMeasures(rule: MeasureRule, result: RollingShareResult, length: number, zone: TimeZone, beforeInForce: number): MeasureResult[] {
  const { all, lowest, period } = result
  const { name, formula } = rule.measure
  const whole: MeasureResult = {
    name,
    value: all.total === all.unknown ? null : (100 * all.met) / (all.total - all.unknown),
    numerator: all.met,
    denominator: all.total - all.unknown,
    excluded: { unknown: all.unknown, beforeInForce },
    unit: 'percent',
    formula,
    ...(period && { window: { from: formatInstant(period.from, zone), to: formatInstant(period.to, zone) } }),
  }
  if (!lowest) return [whole]
  return [
    whole,
    {
      name: `${name}-lowest-window`,
      value: (100 * lowest.met) / lowest.total,
      numerator: lowest.met,
      denominator: lowest.total,
      excluded: { unknown: lowest.unknown },
      unit: 'percent',
      formula,
      window: { from: formatInstant(lowest.to - length, zone), to: formatInstant(lowest.to, zone) },
    },
  ]
}

function latestMilliseconds(parameterId: string, profile: ResolvedProfile): number {
  const { value, unit } = profile.valuesOf(parameterId).at(-1)!
  return value * millisecondsOfUnit[unitCodes[unit as keyof typeof unitCodes]]!
}

/** What a rule expects, where one parameter says it. */
export function expectedOf(rule: Rule, profile: ResolvedProfile): Expected | null {
  if (isMeasureRule(rule)) {
    const value = profile.valuesOf(rule.expectation.parameter.id).at(-1)
    const operator = rule.expectation.threshold === 'atLeast' ? '>=' : '<='
    return value ? { operator, value: value.value, unit: value.unit, parameterId: rule.expectation.parameter.id } : null
  }
  const id = firstParameter(rule.expectation)
  const value = id === null ? undefined : profile.valuesOf(id).at(-1)
  return value && id !== null ? { operator: '<=', value: value.value, unit: value.unit, parameterId: id } : null
}

function firstParameter(node: AnyNode | Node): string | null {
  if (node.node === 'parameter') return node.id
  for (const child of childrenOf(node as AnyNode)) {
    const found = firstParameter(child)
    if (found !== null) return found
  }
  return null
}
