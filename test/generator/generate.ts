import type { Expected } from './expected.js'
import { callColumns, generateCalls } from './generateCalls.js'
import { generateMessages, messageColumns } from './generateMessages.js'
import { generateOrders } from './generateOrders.js'
import { orderColumns } from './orderCells.js'
import { fullCallKinds, fullOrderKinds, type Plan, type RowSink } from './plan.js'
import { wallTime } from './wallTime.js'

/** The fields of the cells of a row, in their order. */
export function columnsOf({ type, columns = 'basic' }: Plan): readonly string[] {
  return { call: callColumns[columns], message: messageColumns, 'work-order': orderColumns[columns] }[type]
}

/** The rows of a plan with what an audit of them at `asOf` must find. */
export interface Generated {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly expected: Expected
}

/** Makes the rows of a plan and keeps them; for many rows use `streamRows`. */
export function generate(plan: Plan): Generated {
  const rows: (readonly string[])[] = []
  const expected = streamRows(plan, (cells) => rows.push(cells))
  return { columns: columnsOf(plan), rows, expected }
}

/**
 * Makes the rows of a plan one after the other.
 *
 * @throws RangeError where the plan does not hold together.
 */
export function streamRows(plan: Plan, onRow: RowSink): Expected {
  if (!(wallTime(plan.from) < wallTime(plan.to) && wallTime(plan.to) <= wallTime(plan.asOf))) {
    throw new RangeError(`A plan needs from < to <= asOf; it has from ${plan.from}, to ${plan.to}, asOf ${plan.asOf}.`)
  }
  assertColumnsShow(plan)
  switch (plan.type) {
    case 'call':
      return generateCalls(plan, onRow)
    case 'message':
      return generateMessages(plan, onRow)
    case 'work-order':
      return generateOrders(plan, onRow)
  }
}

const fullKinds: readonly string[] = [...fullCallKinds, ...fullOrderKinds]

/** A fault in a column that is not written would be promised and never found. */
function assertColumnsShow({ columns = 'basic', violations }: Plan): void {
  const hidden = Object.entries(violations).flatMap(([kind, wanted]) => (wanted > 0 && fullKinds.includes(kind) ? [kind] : []))
  if (columns === 'full' || hidden.length === 0) return
  throw new RangeError(`The basic columns cannot show ${hidden.join(', ')}. Plan them with full columns.`)
}
