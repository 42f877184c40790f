import type { Expected } from './expected.js'
import { callColumns, generateCalls } from './generateCalls.js'
import { generateMessages, messageColumns } from './generateMessages.js'
import { generateOrders, orderColumns } from './generateOrders.js'
import type { Plan, RowSink } from './plan.js'
import { wallTime } from './wallTime.js'

/** The fields of the cells of a row, in their order. */
export const columnsOf: Readonly<Record<Plan['type'], readonly string[]>> = { call: callColumns, message: messageColumns, 'work-order': orderColumns }

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
  return { columns: columnsOf[plan.type], rows, expected }
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
  switch (plan.type) {
    case 'call':
      return generateCalls(plan, onRow)
    case 'message':
      return generateMessages(plan, onRow)
    case 'work-order':
      return generateOrders(plan, onRow)
  }
}
