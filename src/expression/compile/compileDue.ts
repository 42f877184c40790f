import { isClockUnit, millisecondsOfUnit, unitCodes } from '../../calendar/unitCodes.js'
import { type Column, type DueColumn, type LimitColumn, Truth } from '../column.js'
import { copyRows } from '../copyRows.js'
import type { Field } from '../field.js'
import { noValue, spanOf, Status } from '../kinds.js'
import type { Agreed, DueAfter, FirstKnown, InstantNode } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { compileAgreedDue } from './compileAgreedDue.js'
import { compileFirstKnown } from './compileFirstKnown.js'
import { compileInstant } from './compileInstant.js'
import { compileLimit } from './compileLimit.js'
import { type MovesOfRow, readMoves } from './readMoves.js'

/** A due time per row, as the last instant that is still in time. */
export function compileDue(node: InstantNode, plan: Plan): DueColumn {
  if (node.node === 'dueAfter') return plan.once(node, () => compileDueAfter(node as DueAfter, plan), 'due')
  if (node.node === 'agreed') return plan.once(node, () => compileAgreedDue((node as Agreed).of.map((due) => compileDue(due, plan)), plan), 'due')
  if (node.node === 'firstKnown') return plan.once(node, () => compileFirstKnownDue(node as FirstKnown, plan), 'due')
  return plan.once(node, () => compileDueField(node as Field, plan), 'due')
}

function compileDueAfter(node: DueAfter, plan: Plan): DueColumn {
  // A clock can also start when another one runs out.
  const from = node.from.node === 'dueAfter' ? compileDue(node.from, plan) : compileInstant(node.from, plan)
  const limit = compileLimit(node.limit, plan)
  const moves = readMoves(node, plan)
  const outside = plan.reasons.add(Truth.unknown, 'outside-calendar')
  const due = {
    values: new Float64Array(plan.capacity),
    status: new Uint8Array(plan.capacity),
    provisional: new Uint8Array(plan.capacity),
  }
  const { constant } = limit
  const fill = moves === null && constant !== null ? dueByConstant(from, constant, due, plan) : null
  const fillDue = fill ?? dueByRow(from, limit, moves, due, plan)
  return {
    ...due,
    blame(row) {
      if (from.status[row]! >= noValue) return from.blame(row)
      return limit.status[row]! >= noValue ? limit.blame(row) : outside
    },
    compute: plan.step((count) => {
      from.compute(count)
      limit.compute(count)
      fillDue(count)
    }),
  }
}

type DueValues = Pick<DueColumn, 'values' | 'status'> & { readonly provisional: Uint8Array }

function dueByRow(from: Column, limit: LimitColumn, moves: MovesOfRow | null, due: DueValues, plan: Plan): (count: number) => void {
  const { kernel } = plan.context
  const { values, status, provisional } = due

  function dueOf(start: number, value: number, unit: number, moved: ReturnType<MovesOfRow>): number {
    if (moved === undefined) return NaN
    return moved === null ? kernel.due(start, value, unit) : kernel.dueWith(start, value, unit, moved)
  }

  return (count) => {
    for (let row = 0; row < count; row++) {
      const fromStatus = from.status[row]!
      if (fromStatus >= noValue || limit.status[row]! >= noValue) {
        status[row] = fromStatus >= noValue ? fromStatus : limit.status[row]!
        continue
      }
      const unit = limit.units[row]!
      const start = from.values[row]!
      const moved = moves === null ? null : moves(row)
      const at = dueOf(start, limit.values[row]!, unit, moved)
      values[row] = at
      // A start known to the minute or the day leaves a clock limit open by as much; limits in days do not feel it.
      status[row] = Number.isNaN(at) ? Status.invalid : unit < unitCodes.day ? fromStatus : Status.value
      // An extension can be in working days where the limit itself is not.
      provisional[row] = !Number.isNaN(at) && kernel.isProvisional(at, start, moved ? unitCodes.workday : unit) ? 1 : 0
    }
  }
}

/** The loop for a limit that is the same in every row, where it can be quicker than asking for each; null where it cannot. */
function dueByConstant(from: Column, limit: { value: number; unit: number }, due: DueValues, plan: Plan): ((count: number) => void) | null {
  if (isClockUnit(limit.unit)) return dueByClock(from, limit.value * millisecondsOfUnit[limit.unit]!, due)
  return plan.context.kernel.dependsOnDayAlone(limit.value, limit.unit) ? dueByDay(from, limit, due, plan) : null
}

/** Limits by the clock run through nights and holidays: a sum, which never rests on the calendar. */
function dueByClock({ values: start, status: startStatus }: Column, limit: number, { values, status }: DueValues): (count: number) => void {
  return (count) => {
    for (let row = 0; row < count; row++) values[row] = start[row]! + limit
    // A start known to the minute or the day leaves the limit open by as much.
    copyRows(startStatus, status, count)
  }
}

/** Due times kept by the day of the start, where it alone decides: a look-up instead of a walk over the calendar for every row. */
function dueByDay(from: Column, limit: { value: number; unit: number }, due: DueValues, plan: Plan): (count: number) => void {
  const { kernel, zone } = plan.context
  const { values, status, provisional } = due
  const first = kernel.calendar.from
  const days = kernel.calendar.to - first + 1
  const known = new Uint8Array(days)
  const dueOf = new Float64Array(days)
  const statusOf = new Uint8Array(days)
  const provisionalOf = new Uint8Array(days)

  function learn(at: number): void {
    const start = zone.startOfDay(first + at)
    dueOf[at] = kernel.due(start, limit.value, limit.unit)
    statusOf[at] = Number.isNaN(dueOf[at]) ? Status.invalid : Status.value
    provisionalOf[at] = statusOf[at] === Status.value && kernel.isProvisional(dueOf[at]!, start, limit.unit) ? 1 : 0
    known[at] = 1
  }

  return (count) => {
    for (let row = 0; row < count; row++) {
      if (from.status[row]! >= noValue) {
        status[row] = from.status[row]!
        continue
      }
      const at = zone.dayOf(from.values[row]!) - first
      if (at < 0 || at >= days) {
        const beyond = kernel.due(from.values[row]!, limit.value, limit.unit)
        values[row] = beyond
        status[row] = Number.isNaN(beyond) ? Status.invalid : Status.value
        provisional[row] = 0
        continue
      }
      if (known[at] === 0) learn(at)
      values[row] = dueOf[at]!
      status[row] = statusOf[at]!
      provisional[row] = provisionalOf[at]!
    }
  }
}

/** A due time that the record states. Written as a day or a minute, it includes the whole of it. */
function compileDueField(node: Field, plan: Plan): DueColumn {
  const field = compileField(node, plan)
  const values = new Float64Array(plan.capacity)
  const status = new Uint8Array(plan.capacity)
  return {
    values,
    status,
    provisional: null,
    blame: field.blame,
    compute: plan.step((count) => {
      for (let row = 0; row < count; row++) {
        const written = field.status[row]!
        const isKnown = written < noValue
        status[row] = isKnown ? Status.value : written
        if (isKnown) values[row] = written === Status.value ? field.values[row]! : field.values[row]! + spanOf[written]! - 1
      }
    }),
  }
}

function compileFirstKnownDue(node: FirstKnown, plan: Plan): DueColumn {
  const of = (node.of as readonly InstantNode[]).map((due) => compileDue(due, plan))
  const provisional = of.some((due) => due.provisional !== null) ? new Uint8Array(plan.capacity) : null
  const takeCertainty = (which: number, row: number): void => {
    provisional![row] = of[which]!.provisional?.[row] ?? 0
  }
  return { ...compileFirstKnown(of, plan, provisional && takeCertainty), provisional }
}
