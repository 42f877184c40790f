import { Truth, type TruthColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue, spanOf, Status } from '../kinds.js'
import type { FirstKnown, HappensBy, InstantNode } from '../node.js'
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
  const fields = fieldsOf(node.event)
  const field = fields[0] ?? null
  const isNotYetWhenBlank = fields.length > 0 && fields.every(({ absent }) => absent === 'notYet')
  const evidence = eventEvidence(field, event, due, plan)
  const inTime = plan.reasons.add(Truth.yes, 'in-time', field, evidence)
  const late = plan.reasons.add(Truth.no, 'late', field, evidence)
  const notDone = plan.reasons.add(Truth.no, 'not-done-by-due', field, evidence)
  const notDueYet = plan.reasons.add(Truth.pending, 'not-due-yet', field, evidence)
  const imprecise = plan.reasons.add(Truth.unknown, 'precision-too-low', field, evidence)
  const onProvisional = plan.reasons.add(Truth.unknown, 'provisional-day', field, evidence)
  const codes = new Uint16Array(plan.capacity)

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
        codes[row] = eventAt[row]! <= dueAt[row]! ? inTime : late
        continue
      }
      const isBlankYet = known === Status.absent && isNotYetWhenBlank
      if (known >= noValue && !isBlankYet) {
        codes[row] = event.blame(row)
        continue
      }
      if (dueStatus[row]! >= noValue) {
        codes[row] = due.blame(row)
        continue
      }
      const dueFrom = dueAt[row]!
      const dueTo = dueFrom + spanOf[dueStatus[row]!]! - 1
      const earliest = isBlankYet ? asOf : eventAt[row]!
      const latest = isBlankYet ? asOf : earliest + spanOf[known]! - 1
      if (latest <= dueFrom) codes[row] = isBlankYet ? notDueYet : inTime
      else if (earliest <= dueTo) codes[row] = isBlankYet ? notDueYet : imprecise
      else codes[row] = isBlankYet ? notDone : late
    }
    if (due.provisional) excuseProvisional(due.provisional, count)
  })

  /** No failure rests on a day whose holiday notice is not known. */
  function excuseProvisional(provisional: Uint8Array, count: number): void {
    for (let row = 0; row < count; row++) {
      if (provisional[row] === 1 && (codes[row] === late || codes[row] === notDone)) codes[row] = onProvisional
    }
  }
  return { codes, compute }
}

/** The fields that an event is read from. */
function fieldsOf(event: InstantNode): readonly Field[] {
  if (event.node === 'field') return [event as Field]
  return event.node === 'firstKnown' ? ((event as FirstKnown).of as readonly InstantNode[]).flatMap(fieldsOf) : []
}
