import type { AuditReport } from '../../src/audit.js'

/** The targets of every rule that had any: passed, failed, pending, cantTell, inapplicable. */
export function countsOf({ rules }: AuditReport): Record<string, number[]> {
  const judged = rules.filter(({ targets }) => targets.total > 0)
  return Object.fromEntries(judged.map(({ id, targets: { passed, failed, pending, cantTell, inapplicable } }) => [id, [passed, failed, pending, cantTell, inapplicable]]))
}
