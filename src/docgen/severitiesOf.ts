import { type Rule, severity, type Severity } from '../engine/rule.js'

/** A severity with the documents under which the rule has it. */
export interface DocumentSeverity {
  readonly severity: Severity
  /** Ids of the documents whose clauses it decides; none where the rule states its severity itself. */
  readonly standards: readonly string[]
}

/**
 * The severities of a rule. One rule can serve documents of which one says "shall" and another "may", and a profile takes the verb of
 * its own document.
 */
export function severitiesOf(rule: Rule): readonly DocumentSeverity[] {
  const deciding = rule.clauses.filter(({ role }) => role !== 'related')
  if (rule.severity || deciding.length === 0) return [{ severity: severity(rule), standards: [] }]
  const standards = new Map<Severity, Set<string>>()
  for (const link of deciding) {
    const level = severity({ ...rule, clauses: [link] })
    standards.set(level, (standards.get(level) ?? new Set()).add(link.clause.standard))
  }
  return [...standards].map(([level, ids]) => ({ severity: level, standards: [...ids] }))
}
