import { type Clause, type ClauseStatus, clauseStatuses } from './clause.js'

/** How far clauses are covered, counted from the register. */
export interface ClauseCoverage {
  readonly total: number
  /** In the order of the statuses; those that occur. */
  readonly byStatus: readonly { readonly status: ClauseStatus; readonly count: number }[]
  /** Clauses that ask hotlines for something and whose text is known. */
  readonly toJudge: number
  /** Those of them that rules judge, wholly or in part. */
  readonly automated: number
}

/** Counts the coverage of clauses. */
export function clauseCoverage(clauses: readonly Clause[]): ClauseCoverage {
  const count = (...statuses: readonly ClauseStatus[]): number => clauses.filter(({ status }) => statuses.includes(status)).length
  const statuses = Object.keys(clauseStatuses) as ClauseStatus[]
  return {
    total: clauses.length,
    byStatus: statuses.map((status) => ({ status, count: count(status) })).filter((each) => each.count > 0),
    toJudge: count('automated', 'partial', 'manual'),
    automated: count('automated', 'partial'),
  }
}
