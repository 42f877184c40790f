import { Truth, type TruthColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue, Status } from '../kinds.js'
import type { IsOneOf } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { categoryEvidence } from './evidence.js'

/** Whether a category has one of the wanted values. */
export function compileIsOneOf(node: IsOneOf, plan: Plan): TruthColumn {
  const { field, values } = node
  const known = field.values ?? []
  return compileChoice(field, known.map((value) => values.includes(value)), 'other-value', values, plan)
}

/** A yes or no that the record itself states. */
export function compileTruthField(field: Field, plan: Plan): TruthColumn {
  return compileChoice(field, [false, true], 'declared-no', null, plan)
}

function compileChoice(field: Field, isWanted: readonly boolean[], reasonOfNo: string, wanted: readonly string[] | null, plan: Plan): TruthColumn {
  const { values, status, reasonOf } = compileField(field, plan)
  const evidence = categoryEvidence(field, plan, wanted)
  const yes = plan.reasons.add(Truth.yes, 'as-required', field, evidence)
  const no = plan.reasons.add(Truth.no, reasonOfNo, field, evidence)
  const codeOf = Uint16Array.from(isWanted, (is) => (is ? yes : no))
  const codes = new Uint16Array(plan.capacity)
  const input = plan.input(field)
  const compute = plan.step((count) => {
    if (!input.isMapped && !input.isDerived) return void codes.fill(reasonOf[Status.unmapped]!, 0, count)
    for (let row = 0; row < count; row++) codes[row] = status[row]! < noValue ? codeOf[values[row]!]! : reasonOf[status[row]!]!
  })
  return { codes, compute }
}
