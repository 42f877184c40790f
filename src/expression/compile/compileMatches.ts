import { Truth, type TruthColumn } from '../column.js'
import { noValue } from '../kinds.js'
import type { Matches } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { presenceEvidence } from './evidence.js'

/**
 * Whether a text has a form. The text is read and forgotten: evidence says only that there was one.
 * To make a text of its bytes costs more than all else, so that only the rows that are asked for are looked at.
 */
export function compileMatches({ field, pattern }: Matches, plan: Plan): TruthColumn {
  const { status, reasonOf } = compileField(field, plan)
  const input = plan.input(field)
  const evidence = presenceEvidence(field, plan)
  const yes = plan.reasons.add(Truth.yes, 'as-required', field, evidence)
  const no = plan.reasons.add(Truth.no, 'other-form', field, evidence)
  // A pattern with the flag g or y goes on where its last match ended, so that equal rows would differ.
  const form = new RegExp(pattern)
  const codes = new Uint16Array(plan.capacity)
  const compute = plan.step((count) => {
    const { asked } = plan
    for (let row = 0; row < count; row++) {
      if (asked !== null && asked[row] === 0) continue
      form.lastIndex = 0
      if (status[row]! >= noValue) codes[row] = reasonOf[status[row]!]!
      else codes[row] = form.test(input.text(row)) ? yes : no
    }
  }, true)
  return { codes, compute, isPartial: true }
}
