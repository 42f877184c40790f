import type { Column } from '../column.js'
import type { Field } from '../field.js'
import { Status } from '../kinds.js'
import type { Plan } from '../plan.js'

/** The column of a field is its input column; only the reasons for missing values are added. */
export function compileField(field: Field, plan: Plan): Column {
  return plan.once(field, () => {
    const input = plan.input(field)
    const absent = plan.reasons.add('field-absent', field)
    const unmapped = plan.reasons.add('field-unmapped', field)
    const invalid = plan.reasons.add('field-invalid', field)
    const misordered = plan.reasons.add('before-its-start', field)
    return {
      values: input.values,
      status: input.status,
      blame(row) {
        const status = input.status[row]
        if (status === Status.absent) return absent
        if (status === Status.unmapped) return unmapped
        return status === Status.misordered ? misordered : invalid
      },
    }
  })
}
