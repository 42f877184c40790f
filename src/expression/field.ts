import type { AbsentMeaning, Bilingual, Kind, PersonalKind } from './kinds.js'

/** A field of a record type, as an object: a misspelling does not compile and go-to-definition works. */
export interface Field<S extends string = string, K extends Kind = Kind, V extends string = string> {
  readonly node: 'field'
  readonly subject: S
  readonly name: string
  readonly kind: K
  readonly label: Bilingual
  readonly absent: AbsentMeaning
  /** The closed list of values of a category; missing where the list is open (units, topics). */
  readonly values?: readonly V[]
  readonly unit?: 'second' | 'day' | 'workday'
  readonly personal?: PersonalKind
}
