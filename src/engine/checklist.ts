import type { Clause } from './clause.js'

/** What a person found of a clause that records cannot show. */
export interface ChecklistAnswer {
  /** The id of the clause, as in `gbt-33358-2016/visible-sign`. */
  readonly clause: string
  readonly verdict: 'satisfied' | 'notSatisfied' | 'notApplicable'
  /** What the answer rests on: a photo, a file, a conversation. */
  readonly evidence: string
  /** Who answered. */
  readonly by: string
  /** On which day (YYYY-MM-DD). */
  readonly on: string
}

/** The answers of an auditor to the clauses that only people can judge. */
export interface Checklist {
  readonly answers: readonly ChecklistAnswer[]
}

/** Thrown for a checklist that answers what nobody asks, or twice. */
export class ChecklistError extends Error {
  override readonly name = 'ChecklistError'

  constructor(
    readonly code: 'CHECKLIST_CLAUSE_UNKNOWN' | 'CHECKLIST_CLAUSE_NOT_ASKED' | 'CHECKLIST_ANSWERED_TWICE',
    readonly received: string,
    readonly fix: string,
  ) {
    super(`checklist: "${received}" cannot be answered (${code}). ${fix}`)
  }
}

/** The answers by clause. */
export function answersByClause(checklist: Checklist, clauses: readonly Clause[]): ReadonlyMap<string, ChecklistAnswer> {
  const answers = new Map<string, ChecklistAnswer>()
  for (const answer of checklist.answers) {
    const clause = clauses.find(({ id }) => id === answer.clause)
    if (!clause) throw new ChecklistError('CHECKLIST_CLAUSE_UNKNOWN', answer.clause, '`hotline-spec clauses` lists the clauses.')
    if (clause.status !== 'manual' && clause.status !== 'partial') {
      throw new ChecklistError('CHECKLIST_CLAUSE_NOT_ASKED', answer.clause, 'Only clauses with the status manual or partial are answered by people.')
    }
    if (answers.has(answer.clause)) throw new ChecklistError('CHECKLIST_ANSWERED_TWICE', answer.clause, 'Keep one answer for each clause.')
    answers.set(answer.clause, answer)
  }
  return answers
}
