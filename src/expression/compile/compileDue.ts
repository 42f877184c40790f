import type { DueColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue, spanOf, Status } from '../kinds.js'
import type { DueAfter, FirstKnown, InstantNode } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { compileInstant } from './compileInstant.js'
import { compileLimit } from './compileLimit.js'
import { readMoves } from './readMoves.js'

/** A due time per row, as the last instant that is still in time. */
export function compileDue(node: InstantNode, plan: Plan): DueColumn {
  if (node.node === 'dueAfter') return compileDueAfter(node as DueAfter & InstantNode, plan)
  if (node.node === 'firstKnown') return compileFirstKnownDue(node as FirstKnown & InstantNode, plan)
  return compileDueField(node as Field & InstantNode, plan)
}

function compileDueAfter(node: DueAfter & InstantNode, plan: Plan): DueColumn {
  return plan.once(node, () => {
    const { kernel } = plan.context
    const from = compileInstant(node.from, plan)
    const limit = compileLimit(node.limit, plan)
    const moves = readMoves(node, plan)
    const outside = plan.reasons.add('outside-calendar')
    const values = new Float64Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    const provisional = new Uint8Array(plan.capacity)
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) {
        const fromStatus = from.status[row]!
        if (fromStatus >= noValue || limit.status[row]! >= noValue) {
          status[row] = Status.absent
          continue
        }
        const moved = moves?.(row)
        const due = moved
          ? kernel.dueWith(from.values[row]!, limit.values[row]!, limit.units[row]!, moved)
          : kernel.due(from.values[row]!, limit.values[row]!, limit.units[row]!)
        if (Number.isNaN(due)) {
          status[row] = Status.invalid
          continue
        }
        const unit = limit.units[row]!
        values[row] = due
        // A start known to the minute leaves a clock limit open by that minute; whole days do not feel it.
        // A bare date starts at 00:00 by convention, so it leaves nothing open.
        status[row] = fromStatus === Status.minute && unit < firstDayUnit ? Status.minute : Status.value
        provisional[row] = unit >= firstDayUnit && kernel.isProvisional(due) ? 1 : 0
      }
    })
    return {
      values,
      status,
      provisional,
      blame(row) {
        if (from.status[row]! >= noValue) return from.blame(row)
        return limit.status[row]! >= noValue ? limit.blame(row) : outside
      },
    }
  }, 'due')
}

/** Units from here on are counted in days: natural days and working days. */
const firstDayUnit = 3

/** A due time that the record states. Written as a day or a minute, it includes the whole of it. */
function compileDueField(node: Field & InstantNode, plan: Plan): DueColumn {
  return plan.once(node, () => {
    const field = compileField(node, plan)
    const values = new Float64Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) {
        const written = field.status[row]!
        status[row] = written < noValue ? Status.value : written
        if (written < noValue) values[row] = field.values[row]! + spanOf[written]! - 1
      }
    })
    return { values, status, provisional: null, blame: field.blame }
  }, 'due')
}

function compileFirstKnownDue(node: FirstKnown & InstantNode, plan: Plan): DueColumn {
  return plan.once(node, () => {
    const of = (node.of as readonly InstantNode[]).map((due) => compileDue(due, plan))
    const values = new Float64Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    const provisional = new Uint8Array(plan.capacity)
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) {
        status[row] = Status.absent
        provisional[row] = 0
        for (const due of of) {
          if (due.status[row]! >= noValue) continue
          values[row] = due.values[row]!
          status[row] = due.status[row]!
          provisional[row] = due.provisional ? due.provisional[row]! : 0
          break
        }
      }
    })
    return { values, status, provisional, blame: (row) => of[0]!.blame(row) }
  }, 'due')
}
