import type { Bilingual } from '../expression/kinds.js'
import { kebabCaseOf } from './identifier.js'
import type { Confidence, Sources } from './source.js'
import type { Standard } from './standard.js'

/** The verbs of a standard, each with the word that stands in its text. */
export const modalities = {
  shall: { zh: '应', en: 'shall' },
  shallNot: { zh: '不应', en: 'shall not' },
  should: { zh: '宜', en: 'should' },
  shouldNot: { zh: '不宜', en: 'should not' },
  may: { zh: '可', en: 'may' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
} as const satisfies Record<string, Bilingual>

export type Modality = keyof typeof modalities

/** What became of a clause, each with the one sentence that explains it. */
export const clauseStatuses = {
  automated: { zh: '由规则依据记录完整判定。', en: 'Rules decide the whole of it from records.' },
  partial: { zh: '规则判定其中一部分，其余由人工检查。', en: 'Rules decide part of it, a person checks the rest.' },
  manual: { zh: '须由人工检查并填写检查结果。', en: 'Only a person can judge it and enters the answer.' },
  informative: { zh: '说明、定义或许可，不作判定。', en: 'It explains, defines or permits; there is nothing to judge.' },
  unread: { zh: '条文未见公开文本，不设规则。', en: 'Its text has not been read, so there is no rule.' },
  notApplicable: { zh: '不以热线为对象。', en: 'It is not addressed to hotlines.' },
} as const satisfies Record<string, Bilingual>

export type ClauseStatus = keyof typeof clauseStatuses

/** The chapter in which a clause stands, and how well that is attested. */
export interface Chapter {
  readonly number: string
  readonly confidence: Confidence
}

/** What a clause says and what became of it, however it is judged. */
interface ClauseContent<Key extends string> {
  /** The clause number; null where nobody has seen it, never a guess. */
  readonly number: string | null
  readonly chapter?: Chapter
  /** The key of the row under which this one stands. */
  readonly parent?: Key
  readonly title: Bilingual
  /** What it requires, in our own words. */
  readonly requirement: Bilingual
  /** The verb; null where the clause has none or nobody has seen it. */
  readonly modality: Modality | null
  readonly source: Sources
  readonly confidence: Confidence
  /** What is not known, or how the source was read. */
  readonly note?: Bilingual
}

/** A clause that a person judges, wholly or in part, says what that person looks at. */
type Judged =
  | { readonly status: 'manual' | 'partial'; readonly manualProcedure: Bilingual }
  | { readonly status: 'automated' | 'informative' | 'unread' | 'notApplicable' }

/** A row as authors write it; id, standard and order follow from where it stands. */
export type ClauseRow<Key extends string = string> = ClauseContent<Key> & Judged

/** A row of the clause register. */
export interface Clause extends Omit<ClauseContent<string>, 'parent'> {
  /** The standard's id and a slug, as in `gbt-33358-2016/answer-time`; no clause number, since numbers move between editions. */
  readonly id: string
  /** The id of its standard. */
  readonly standard: string
  /** The id of the clause under which it stands. */
  readonly parent?: string
  /** Its place in the register of its standard, from 1. */
  readonly order: number
  readonly status: ClauseStatus
  /** What an auditor looks at to judge what no rule can. */
  readonly manualProcedure?: Bilingual
}

/**
 * Defines the clauses of a standard in the order of its text.
 *
 * @param standard The standard to which the clauses belong.
 * @param rows The rows by camelCase key; the key gives the slug, its place gives the order.
 * @returns The clauses under the same keys, so that a key that does not exist does not compile.
 * @throws DefinitionError where a key is not camelCase or holds a digit.
 * @example
 * const clauses = defineClauses(gbt33358, { answerTime: { number: null, modality: 'shall', … } })
 * clauses.answerTime.id // 'gbt-33358-2016/answer-time'
 */
export function defineClauses<Key extends string>(
  standard: Standard,
  rows: Readonly<Record<Key, ClauseRow<NoInfer<Key>>>>,
): Readonly<Record<Key, Clause>> {
  const idOf = (key: Key) => `${standard.id}/${kebabCaseOf(key, `a clause of ${standard.id}`)}`
  const keys = Object.keys(rows) as Key[]
  const clauses = keys.map((key, index): [Key, Clause] => {
    const row: ClauseRow<Key> = rows[key]
    const clause = { id: idOf(key), standard: standard.id, order: index + 1, ...row }
    return [key, row.parent === undefined ? clause : { ...clause, parent: idOf(row.parent) }]
  })
  return Object.fromEntries(clauses) as Record<Key, Clause>
}
