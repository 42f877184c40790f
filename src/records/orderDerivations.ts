import type { Derivation } from '../expression/derivation.js'
import type { Field } from '../expression/field.js'
import { Status } from '../expression/kinds.js'
import { workOrder } from './generated/fields.js'

type OrderStatus = (typeof workOrder.status.values)[number]

/**
 * An order that says it is closed was closed, and one that waits for its unit or was signed for was transferred, whenever that was:
 * a blank time beside such a state is missing and does not mean that it has not happened.
 */
export const orderDerivations: readonly Derivation[] = [
  happenedBy(workOrder.closedAt, ['closed', 'archived']),
  happenedBy(workOrder.transferredAt, ['dispatched', 'signed']),
]

function happenedBy(field: Field, states: readonly OrderStatus[]): Derivation {
  return {
    field,
    compile(plan) {
      const target = plan.input(field)
      const state = plan.input(workOrder.status)
      const says = Uint8Array.from(workOrder.status.values, (value) => (states.includes(value) ? 1 : 0))
      return (count) => {
        if (!target.isMapped || !state.isMapped) return
        for (let row = 0; row < count; row++) {
          if (target.status[row] === Status.absent && state.status[row] === Status.value && says[state.values[row]!] === 1) target.status[row] = Status.missing
        }
      }
    },
  }
}
