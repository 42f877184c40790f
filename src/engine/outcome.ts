/** The outcome of a rule, on one target or as a whole. */
export type Outcome = 'passed' | 'failed' | 'pending' | 'cantTell' | 'inapplicable' | 'untested'

/** Outcomes as the bytes in which batches hold them. */
export const outcomeCodes = {
  passed: 0,
  failed: 1,
  pending: 2,
  cantTell: 3,
  inapplicable: 4,
} as const

/** The outcomes a target can have, each at the place of its code. */
export const targetOutcomes = ['passed', 'failed', 'pending', 'cantTell', 'inapplicable'] as const

/** The order in which one target's outcome decides the rule's: the first that occurs. */
const worstFirst = ['failed', 'cantTell', 'pending', 'passed', 'inapplicable'] as const

/** How many targets a rule has, in all and by outcome. */
export interface TargetCounts {
  total: number
  passed: number
  failed: number
  pending: number
  cantTell: number
  inapplicable: number
  untested: number
}

export function noTargets(): TargetCounts {
  return { total: 0, passed: 0, failed: 0, pending: 0, cantTell: 0, inapplicable: 0, untested: 0 }
}

/** The outcome of a rule from the counts of its targets; a file without a target makes it inapplicable. */
export function worstOutcome(counts: TargetCounts): Outcome {
  return worstFirst.find((outcome) => counts[outcome] > 0) ?? 'inapplicable'
}
