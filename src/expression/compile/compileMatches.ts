import { Truth, type TruthColumn } from '../column.js'
import { noValue } from '../kinds.js'
import type { Matches } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { presenceEvidence } from './evidence.js'

/** Whether a text has a form. The text is read and forgotten: evidence says only that there was one. */
export function compileMatches({ field, pattern }: Matches, plan: Plan): TruthColumn {
  const { status, reasonOf } = compileField(field, plan)
  const input = plan.input(field)
  const evidence = presenceEvidence(field, plan)
  const yes = plan.reasons.add(Truth.yes, 'as-required', field, evidence)
  const no = plan.reasons.add(Truth.no, 'other-form', field, evidence)
  const codes = new Uint16Array(plan.capacity)
  const compute = plan.step((count) => {
    for (let row = 0; row < count; row++) {
      if (status[row]! >= noValue) codes[row] = reasonOf[status[row]!]!
      else codes[row] = pattern.test(input.text(row)) ? yes : no
    }
  })
  return { codes, compute }
}
