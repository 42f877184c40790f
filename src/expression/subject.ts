import type { Derivation } from './derivation.js'
import type { Field } from './field.js'

/** What must be known of a record type to judge its records. */
export interface Subject {
  readonly subject: string
  readonly key: Field
  /** The instants from which a record counts as begun, in order of preference. */
  readonly began: readonly Field<string, 'instant'>[]
  readonly derivations: readonly Derivation[]
}
