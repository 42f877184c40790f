import { Truth, type TruthColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue, spanOf, Status } from '../kinds.js'
import type { HappensBy } from '../node.js'
import type { Plan } from '../plan.js'
import { compileDue } from './compileDue.js'
import { compileInstant } from './compileInstant.js'
import { eventEvidence } from './evidence.js'

/**
 * Whether an event happens by its due time, inclusive. A blank event that has simply not happened is pending until then and
 * failed after. An event known only to the minute or the day is judged by the whole span it can stand for,
 * and a failure that rests on days whose holiday notice is not known is left open.
 */
export function compileHappensBy(node: HappensBy, plan: Plan): TruthColumn {
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

  const compute = plan.step((count) => {
    const { asOf } = plan
    event.compute(count)
    due.compute(count)
    const { values: eventAt, status: eventStatus } = event
    const { values: dueAt, status: dueStatus } = due
    for (let row = 0; row < count; row++) {
      const known = eventStatus[row]!
      // Nearly every row has both times to the second.
      if (known === Status.value && dueStatus[row] === Status.value) {
        const isInTime = eventAt[row]! <= dueAt[row]!
        truth[row] = isInTime ? Truth.yes : Truth.no
        reason[row] = isInTime ? inTime : late
        continue
      }
      const isBlankYet = known === Status.absent && isNotYetWhenBlank
      if (known >= noValue && !isBlankYet) {
        truth[row] = Truth.unknown
        reason[row] = event.blame(row)
        continue
      }
      if (dueStatus[row]! >= noValue) {
        truth[row] = Truth.unknown
        reason[row] = due.blame(row)
        continue
      }
      const dueFrom = dueAt[row]!
      const dueTo = dueFrom + spanOf[dueStatus[row]!]! - 1
      const earliest = isBlankYet ? asOf : eventAt[row]!
      const latest = isBlankYet ? asOf : earliest + spanOf[known]! - 1
      if (latest <= dueFrom) {
        truth[row] = isBlankYet ? Truth.pending : Truth.yes
        reason[row] = isBlankYet ? notDueYet : inTime
      } else if (earliest <= dueTo) {
        truth[row] = isBlankYet ? Truth.pending : Truth.unknown
        reason[row] = isBlankYet ? notDueYet : imprecise
      } else {
        truth[row] = Truth.no
        reason[row] = isBlankYet ? notDone : late
      }
    }
    if (due.provisional) excuseProvisional(due.provisional, count)
  })

  /** No failure rests on a day whose holiday notice is not known. */
  function excuseProvisional(provisional: Uint8Array, count: number): void {
    for (let row = 0; row < count; row++) {
      if (provisional[row] === 0 || truth[row] !== Truth.no) continue
      truth[row] = Truth.unknown
      reason[row] = onProvisional
    }
  }
  return { truth, reason, compute }
}
