import type { ChecklistAnswer } from './checklist.js'
import type { Clause } from './clause.js'
import type { Outcome } from './outcome.js'
import type { Rule } from './rule.js'

export type ClauseVerdict = 'satisfied' | 'notSatisfied' | 'notApplicable' | 'furtherTesting'

/** A rule with the outcome it came to. */
export interface RuleOutcome {
  readonly rule: Rule
  readonly outcome: Outcome
}

/** The rules that decide a clause: those that implement it or part of it. */
export function decidingRules(clause: Clause, rules: readonly RuleOutcome[]): RuleOutcome[] {
  return rules.filter(({ rule }) => rule.clauses.some((link) => link.clause.id === clause.id && link.role !== 'related'))
}

/**
 * The verdict on a clause. Any failure makes it not satisfied; anything open leaves it to further testing, and so does a rest that no
 * rule implements and no person answered; a pass then satisfies it. Clauses that only explain have nothing to judge.
 */
export function clauseVerdict(clause: Clause, deciding: readonly RuleOutcome[], answer?: ChecklistAnswer): ClauseVerdict {
  if (clause.status === 'informative' || clause.status === 'notApplicable') return 'notApplicable'
  const outcomes = deciding.map(({ outcome }) => outcome)
  if (outcomes.includes('failed') || answer?.verdict === 'notSatisfied') return 'notSatisfied'
  const isImplemented = deciding.some(({ rule }) => rule.clauses.some((link) => link.clause.id === clause.id && link.role === 'implements'))
  const isOpen = outcomes.some((outcome) => outcome === 'cantTell' || outcome === 'pending' || outcome === 'untested')
  if (isOpen || (!isImplemented && !answer)) return 'furtherTesting'
  return outcomes.includes('passed') || answer?.verdict === 'satisfied' ? 'satisfied' : 'notApplicable'
}
