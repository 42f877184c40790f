import { type Column, Truth } from '../column.js'
import type { Field } from '../field.js'
import { Status } from '../kinds.js'
import type { Plan } from '../plan.js'

/** The column of a field. Why it has no value follows from the status alone. */
export interface FieldColumn extends Column {
  /** Reason codes at the place of each status without a usable value. */
  readonly reasonOf: Uint16Array
}

/** The column of a field is its input column; only the reasons for missing values are added. */
export function compileField(field: Field, plan: Plan): FieldColumn {
  return plan.once(field, () => {
    const { values, status } = plan.input(field)
    const reasonOf = new Uint16Array(Status.missing + 1)
    reasonOf[Status.absent] = plan.reasons.add(Truth.unknown, 'field-absent', field)
    reasonOf[Status.unmapped] = plan.reasons.add(Truth.unknown, 'field-unmapped', field)
    reasonOf[Status.invalid] = plan.reasons.add(Truth.unknown, 'field-invalid', field)
    reasonOf[Status.misordered] = plan.reasons.add(Truth.unknown, 'before-its-start', field)
    reasonOf[Status.missing] = reasonOf[Status.absent]!
    return { values, status, reasonOf, blame: (row) => reasonOf[status[row]!]!, compute: alreadyFilled }
  })
}

/** An input column is filled before its batch is judged. */
function alreadyFilled(): void {}
