import type { Clause } from './clause.js'
import type { ResolvedProfile } from './profile.js'

/** The clauses of a profile's documents that a person judges, wholly or in part, in the order of the register. */
export function askedClauses({ documents, rules }: ResolvedProfile, clauses: readonly Clause[]): Clause[] {
  const standards = new Set([...documents, ...rules.flatMap(({ rule }) => rule.clauses.map(({ clause }) => clause.standard))])
  return clauses.filter(({ standard, status }) => standards.has(standard) && (status === 'manual' || status === 'partial'))
}
