import type { Derivation } from './derivation.js'
import type { Field } from './field.js'

/** What must be known of a record type to judge its records. */
export interface Subject {
  readonly subject: string
  readonly key: Field
  /** The instants from which a record counts as begun, in order of preference. */
  readonly began: readonly Field<string, 'instant'>[]
  /** All its instants, each of which must not lie before the beginning unless it can be the beginning itself. */
  readonly instants: readonly Field<string, 'instant'>[]
  /** Pairs of instants of which the first cannot come after the second. */
  readonly ordered: readonly (readonly [Field, Field])[]
  /** Pairs of instants of which the first, if it has not happened, no longer can once the second has. */
  readonly closedOffBy: readonly (readonly [event: Field, ending: Field])[]
  readonly derivations: readonly Derivation[]
}
