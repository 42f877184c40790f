import type { Bilingual } from '../expression/kinds.js'
import { ArgumentError } from './argumentError.js'
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

/** What can be wrong with a checklist. */
export type ChecklistErrorCode = 'CHECKLIST_CLAUSE_UNKNOWN' | 'CHECKLIST_CLAUSE_NOT_ASKED' | 'CHECKLIST_ANSWERED_TWICE'

/** Thrown for a checklist that answers what nobody asks, or twice. */
export class ChecklistError extends ArgumentError<ChecklistErrorCode> {
  override readonly name = 'ChecklistError'
  constructor(code: ChecklistErrorCode, received: string, fix: Bilingual) {
    super({ zh: '检查表', en: 'checklist' }, code, received, fix)
  }
}

/** The answers by clause. */
export function answersByClause(checklist: Checklist, clauses: readonly Clause[]): ReadonlyMap<string, ChecklistAnswer> {
  const answers = new Map<string, ChecklistAnswer>()
  for (const answer of checklist.answers) {
    const clause = clauses.find(({ id }) => id === answer.clause)
    if (!clause) throw new ChecklistError('CHECKLIST_CLAUSE_UNKNOWN', answer.clause, { zh: '没有这一条款；条款清单见 hotline-spec clauses。', en: 'There is no such clause; `hotline-spec clauses` lists them.' })
    if (clause.status !== 'manual' && clause.status !== 'partial') {
      throw new ChecklistError('CHECKLIST_CLAUSE_NOT_ASKED', answer.clause, {
        zh: '只有由人工检查的条款（manual、partial）可以填写结论。',
        en: 'Only clauses with the status manual or partial are answered by people.',
      })
    }
    if (answers.has(answer.clause)) throw new ChecklistError('CHECKLIST_ANSWERED_TWICE', answer.clause, { zh: '同一条款只能有一个结论，请保留一个。', en: 'Keep one answer for each clause.' })
    answers.set(answer.clause, answer)
  }
  return answers
}
