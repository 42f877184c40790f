import type { Clause } from '../../engine/clause.js'
import type { ClauseLink, Rule, Severity } from '../../engine/rule.js'
import { severity } from '../../engine/rule.js'
import type { Standard } from '../../engine/standard.js'
import type { ReferenceCase, ReferenceSource } from '../referenceSource.js'

/** A clause with one of its rules and the cases of that rule; a clause without a rule has one row too. */
export interface MatrixRow {
  readonly standard: Standard
  readonly clause: Clause
  readonly rule: { readonly rule: Rule; readonly role: ClauseLink['role']; readonly severity: Severity; readonly cases: readonly ReferenceCase[] } | null
}

/** The matrix clause × rule × case, in the order of the register; every clause stands in it. */
export function matrixRows({ registry, cases }: ReferenceSource): readonly MatrixRow[] {
  return registry.clauses.flatMap((clause): readonly MatrixRow[] => {
    const standard = registry.standards.find(({ id }) => id === clause.standard)!
    const rules = registry.rules.flatMap((rule) => rule.clauses.filter((link) => link.clause.id === clause.id).map(({ role }) => ({
      rule,
      role,
      // The verb is that of this clause, not that of another document which the rule serves too.
      severity: role === 'related' ? severity(rule) : severity({ ...rule, clauses: [{ role, clause }] }),
      cases: cases.filter((each) => each.rule === rule.id),
    })))
    return rules.length === 0 ? [{ standard, clause, rule: null }] : rules.map((rule) => ({ standard, clause, rule }))
  })
}
