import type { Bilingual } from '../expression/kinds.js'
import { assertCivilDate } from './assertCivilDate.js'
import { DefinitionError } from './definitionError.js'
import { assertKebabCase } from './identifier.js'
import type { Confidence, Sources } from './source.js'

/** What a document is, which decides how its verbs are read. */
export type StandardKind =
  /** GB/T, specifications and guides alike. */
  | 'recommendedStandard'
  | 'localStandard'
  | 'statute'
  | 'stateCouncilPaper'
  | 'localRule'

/** The words for a verdict of "not satisfied", in reports and on rule pages. */
export const bindingWords = {
  /** A recommended standard is not law; a record that misses it is not unlawful. */
  doesNotConform: { zh: '不符合', en: 'does not conform' },
  unlawful: { zh: '不符合规定', en: 'is contrary to the law' },
} as const satisfies Record<string, Bilingual>

export type Binding = keyof typeof bindingWords

/** Where a document stands in its life. */
export type StandardStatus = 'drafting' | 'active' | 'superseded' | 'withdrawn'

/** The identity of a document from which clauses are taken. */
export interface Standard {
  readonly id: string
  /** The number people cite; null for a document that has none yet. */
  readonly number: string | null
  readonly title: Bilingual
  readonly edition: string | null
  /** Civil date (YYYY-MM-DD); null where no source gives it. */
  readonly issuedOn: string | null
  /** First day on which it binds, inclusive (YYYY-MM-DD); null where no source gives it. */
  readonly inForceFrom: string | null
  readonly status: StandardStatus
  readonly kind: StandardKind
  readonly binding: Binding
  /** Id of the document that took its place. */
  readonly supersededBy?: string
  readonly source: Sources
  readonly confidence: Confidence
  readonly note: Bilingual
}

/**
 * Defines the document that clauses belong to.
 *
 * @param standard The identity of the document; dates are civil dates (YYYY-MM-DD).
 * @returns The same object, checked; a date that was given is known to be there.
 * @throws DefinitionError where the id is not kebab-case, a date is not a civil date or the document binds before it was issued.
 * @example
 * defineStandard({
 *   id: 'db-1', number: 'DB 1', title: { zh: '热线规范', en: 'Hotline specification' }, edition: '2020',
 *   issuedOn: '2020-01-01', inForceFrom: '2020-03-01', status: 'active', kind: 'localStandard',
 *   binding: 'doesNotConform', source: [{ key: 'cover', url: 'https://example.org/db-1' }],
 *   confidence: 'direct', note: { zh: '示例', en: 'An example' },
 * }).inForceFrom // '2020-03-01'
 */
export function defineStandard<S extends Standard>(standard: S): S {
  const where = `standard ${standard.id}`
  assertKebabCase(standard.id, where)
  const { issuedOn, inForceFrom } = standard
  if (issuedOn !== null) assertCivilDate(issuedOn, where)
  if (inForceFrom !== null) assertCivilDate(inForceFrom, where)
  // A document may bind on the very day of its issue (GB/T 39666-2020 does).
  if (issuedOn !== null && inForceFrom !== null && inForceFrom < issuedOn) {
    throw new DefinitionError('DATES_REVERSED', inForceFrom, `Give a date in force not before ${issuedOn}.`, where)
  }
  return standard
}
