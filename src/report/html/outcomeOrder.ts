import type { Outcome } from '../../engine/outcome.js'
import type { RuleResult } from '../auditReport.js'
import type { View } from './view.js'
import { failureWords, outcomeWords } from './wordLists.js'

/** The order in which a reader needs the outcomes. */
export const outcomeOrder: readonly Outcome[] = ['failed', 'cantTell', 'pending', 'passed', 'inapplicable', 'untested']

const severityOrder = ['error', 'warning', 'info', 'action'] as const

/** The rules by outcome, then severity, then id by code unit. */
export function inReadingOrder(rules: readonly RuleResult[]): readonly RuleResult[] {
  return [...rules].sort(
    (a, b) =>
      outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
      severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** The word for an outcome under a rule of this severity. */
export function outcomeWord(outcome: Outcome, severity: RuleResult['severity'], view: View): string {
  return view.text(outcome === 'failed' ? failureWords[severity] : outcomeWords[outcome])
}

/** The colour class of an outcome; a recommendation that is not met is not as grave as a requirement. */
export function outcomeClass(outcome: Outcome, severity: RuleResult['severity']): string {
  return outcome === 'failed' && severity !== 'error' ? 'advised' : outcome
}
