import { Truth, type TruthColumn } from '../column.js'
import { Status } from '../kinds.js'
import type { IsPresent } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { presenceEvidence } from './evidence.js'

/**
 * Whether the record has something in the field, which its status alone says: a cell that cannot be read leaves it open;
 * a time that contradicts its record was still written down, and one that is missing beside an outcome took place all the same.
 */
export function compileIsPresent({ field }: IsPresent, plan: Plan): TruthColumn {
  const { status, reasonOf } = compileField(field, plan)
  const evidence = presenceEvidence(field, plan)
  const yes = plan.reasons.add(Truth.yes, 'as-required', field, evidence)
  const codeOf = Uint16Array.from(reasonOf).fill(yes, 0, Status.absent)
  codeOf[Status.absent] = plan.reasons.add(Truth.no, 'field-blank', field, evidence)
  codeOf[Status.misordered] = yes
  codeOf[Status.missing] = yes
  const codes = new Uint16Array(plan.capacity)
  const input = plan.input(field)
  const compute = plan.step((count) => {
    if (!input.isMapped && !input.isDerived) return void codes.fill(reasonOf[Status.unmapped]!, 0, count)
    for (let row = 0; row < count; row++) codes[row] = codeOf[status[row]!]!
  })
  return { codes, compute }
}
