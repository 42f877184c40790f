import { Truth, type TruthColumn } from '../column.js'
import { Status } from '../kinds.js'
import type { IsPresent } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { presenceEvidence } from './evidence.js'

/**
 * Whether the record has something in the field, which its status alone says: a cell that cannot be read leaves it open;
 * a time that contradicts its record was still written down, so the event took place.
 */
export function compileIsPresent({ field }: IsPresent, plan: Plan): TruthColumn {
  const { status, reasonOf } = compileField(field, plan)
  const evidence = presenceEvidence(field, plan)
  const yes = plan.reasons.add('as-required', field, evidence)
  const no = plan.reasons.add('field-blank', field, evidence)
  const truthOf = new Uint8Array(Status.misordered + 1).fill(Truth.yes)
  truthOf[Status.absent] = Truth.no
  truthOf[Status.unmapped] = Truth.unknown
  truthOf[Status.invalid] = Truth.unknown
  const reasonOfTruth = Uint16Array.from(truthOf, (truth, at) => (truth === Truth.yes ? yes : truth === Truth.no ? no : reasonOf[at]!))
  const truth = new Uint8Array(plan.capacity)
  const reason = new Uint16Array(plan.capacity)
  const compute = plan.step((count) => {
    for (let row = 0; row < count; row++) {
      truth[row] = truthOf[status[row]!]!
      reason[row] = reasonOfTruth[status[row]!]!
    }
  })
  return { truth, reason, compute }
}
