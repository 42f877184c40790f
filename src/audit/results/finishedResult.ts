import { noTargets } from '../../engine/outcome.js'
import type { ProfileRule, ResolvedProfile } from '../../engine/profile.js'
import type { ReasonData, ReasonKey } from '../../engine/reason.js'
import { type Rule, severity } from '../../engine/rule.js'
import type { RuleResult } from '../../report/auditReport.js'
import { expectedOf } from './expectedOf.js'
import { ruleMessage } from './ruleMessage.js'

/** What the audit found of a rule; the rest of its result follows from the rule and the profile. */
export type Findings = Pick<RuleResult, 'outcome' | 'reasons' | 'measures' | 'targets' | 'samples' | 'samplesTotal'>

/** Findings without a sample, a measure or a target, to be filled in. */
export const noFindings = {
  measures: [],
  targets: noTargets(),
  samples: [],
  samplesTotal: 0,
} as const satisfies Partial<Findings>

/** The result of a rule as the report shows it. */
export function finishedResult(rule: Rule, profile: ResolvedProfile, findings: Findings): RuleResult {
  return {
    id: rule.id,
    title: rule.title,
    severity: severity(rule),
    clauses: rule.clauses.map(({ clause }) => clause.id),
    subject: rule.subject,
    outcome: findings.outcome,
    reasons: findings.reasons,
    message: ruleMessage(findings),
    measures: findings.measures,
    expected: expectedOf(rule, profile),
    targets: findings.targets,
    samples: findings.samples,
    samplesTotal: findings.samplesTotal,
    truncated: findings.samples.length < findings.samplesTotal,
  }
}

/** A rule that did not run: switched off, without a parameter, or without a file of its records. */
export function untestedResult({ rule, state, unset }: ProfileRule, profile: ResolvedProfile): RuleResult {
  const key: ReasonKey = state === 'switchedOff' ? 'switched-off' : state === 'parameterUnset' ? 'parameter-unset' : 'no-such-records'
  const data: ReasonData = unset.length > 0 ? { parameter: unset.join(', ') } : {}
  return finishedResult(rule, profile, { ...noFindings, outcome: 'untested', reasons: [{ key, count: 1, data }] })
}
