import type { Field } from './field.js'
import type { Plan } from './plan.js'

/** How a field that an export leaves out follows from others that it has. */
export interface Derivation {
  /** The field that is filled. */
  readonly field: Field
  /** Makes the loop that fills it; the loop writes only rows in which the field has no value of its own. */
  readonly compile: (plan: Plan) => (count: number) => void
}
