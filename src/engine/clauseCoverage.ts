import { type Clause, type ClauseStatus, clauseStatuses } from './clause.js'
import type { Rule } from './rule.js'

/** How far clauses are covered, counted from the register. */
export interface ClauseCoverage {
  readonly total: number
  /** In the order of the statuses; those that occur. */
  readonly byStatus: readonly { readonly status: ClauseStatus; readonly count: number }[]
  /** Clauses that ask hotlines for something and whose text is known. */
  readonly toJudge: number
  /** Those of them that at least one rule decides, wholly or in part. */
  readonly withRule: number
}

/** Counts the coverage of clauses by the rules there are. */
export function clauseCoverage(clauses: readonly Clause[], rules: readonly Rule[]): ClauseCoverage {
  const count = (...statuses: readonly ClauseStatus[]): number => clauses.filter(({ status }) => statuses.includes(status)).length
  const decided = new Set(rules.flatMap((rule) => rule.clauses.filter(({ role }) => role !== 'related').map(({ clause }) => clause.id)))
  const statuses = Object.keys(clauseStatuses) as ClauseStatus[]
  return {
    total: clauses.length,
    byStatus: statuses.map((status) => ({ status, count: count(status) })).filter((each) => each.count > 0),
    toJudge: count('automated', 'partial', 'manual'),
    withRule: clauses.filter(({ id }) => decided.has(id)).length,
  }
}
