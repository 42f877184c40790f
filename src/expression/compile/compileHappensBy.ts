import { Truth, type TruthColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue, spanOf, Status } from '../kinds.js'
import type { HappensBy, TruthNode } from '../node.js'
import type { Plan } from '../plan.js'
import { compileDue } from './compileDue.js'
import { compileInstant } from './compileInstant.js'
import { eventEvidence } from './evidence.js'

/**
 * Whether an event happens by its due time, inclusive. A blank event that has simply not happened is pending until then and
 * failed after. An event known only to the minute or the day is judged by the whole span it can stand for,
 * and a failure that rests on days whose holiday notice is not known is left open.
 */
export function compileHappensBy(node: HappensBy & TruthNode, plan: Plan): TruthColumn {
  return plan.once(node, () => {
    const event = compileInstant(node.event, plan)
    const due = compileDue(node.due, plan)
    const field = node.event.node === 'field' ? (node.event as Field) : null
    const isNotYetWhenBlank = field?.absent === 'notYet'
    const evidence = eventEvidence(field, event, due, plan)
    const inTime = plan.reasons.add('in-time', field, evidence)
    const late = plan.reasons.add('late', field, evidence)
    const notDone = plan.reasons.add('not-done-by-due', field, evidence)
    const notDueYet = plan.reasons.add('not-due-yet', field, evidence)
    const imprecise = plan.reasons.add('precision-too-low', field, evidence)
    const onProvisional = plan.reasons.add('provisional-day', field, evidence)
    const truth = new Uint8Array(plan.capacity)
    const reason = new Uint16Array(plan.capacity)

    plan.steps.push((count) => {
      const { asOf } = plan
      for (let row = 0; row < count; row++) {
        const eventStatus = event.status[row]!
        const isBlankYet = eventStatus === Status.absent && isNotYetWhenBlank
        if (eventStatus >= noValue && !isBlankYet) {
          truth[row] = Truth.unknown
          reason[row] = event.blame(row)
          continue
        }
        const dueStatus = due.status[row]!
        if (dueStatus >= noValue) {
          truth[row] = Truth.unknown
          reason[row] = due.blame(row)
          continue
        }
        const dueFrom = due.values[row]!
        const dueTo = dueFrom + spanOf[dueStatus]! - 1
        const earliest = isBlankYet ? asOf : event.values[row]!
        const latest = isBlankYet ? asOf : earliest + spanOf[eventStatus]! - 1
        if (latest <= dueFrom) {
          truth[row] = isBlankYet ? Truth.pending : Truth.yes
          reason[row] = isBlankYet ? notDueYet : inTime
        } else if (earliest <= dueTo) {
          truth[row] = isBlankYet ? Truth.pending : Truth.unknown
          reason[row] = isBlankYet ? notDueYet : imprecise
        } else if (due.provisional !== null && due.provisional[row] === 1) {
          truth[row] = Truth.unknown
          reason[row] = onProvisional
        } else {
          truth[row] = Truth.no
          reason[row] = isBlankYet ? notDone : late
        }
      }
    })
    return { truth, reason }
  })
}
