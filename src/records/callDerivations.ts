import type { InputColumn } from '../expression/column.js'
import type { Field } from '../expression/field.js'
import { noValue, Status } from '../expression/kinds.js'
import type { Derivation } from '../expression/derivation.js'
import { call } from './generated/fields.js'

/**
 * Telephone switches often export an outcome and a wait instead of two instants. An answered call was answered its wait after
 * its offer; an abandoned one was abandoned then, or, where no wait is given, when it ended.
 */
export const callDerivations: readonly Derivation[] = [
  derivedFromOutcome(call.answeredAt, 'answered', null),
  derivedFromOutcome(call.abandonedAt, 'abandoned', call.endedAt),
]

function derivedFromOutcome(field: Field, outcome: 'answered' | 'abandoned', otherwise: Field | null): Derivation {
  return {
    field,
    compile(plan) {
      const target = plan.input(field)
      const offered = plan.input(call.offeredAt)
      const wait = plan.input(call.waitSeconds)
      const status = plan.input(call.status)
      const ended = otherwise && plan.input(otherwise)
      const wanted = call.status.values.indexOf(outcome)
      return (count) => {
        target.isDerived = status.isMapped
        if (!status.isMapped) return
        for (let row = 0; row < count; row++) {
          if (target.isMapped && target.status[row] !== Status.absent) continue
          if (status.status[row]! >= noValue) setBlank(target, row, Status.unmapped)
          else if (status.values[row] !== wanted) setBlank(target, row, Status.absent)
          else if (offered.status[row]! < noValue && wait.status[row]! < noValue) setInstant(target, row, offered, wait.values[row]! * 1000)
          else if (ended && ended.status[row]! < noValue) setInstant(target, row, ended, 0)
          else target.status[row] = target.isMapped ? Status.missing : Status.unmapped
        }
      }
    },
  }
}

/** Where the file has the column, a blank cell stays blank beside an outcome that is unknown or another. */
function setBlank(target: InputColumn, row: number, status: Status): void {
  if (!target.isMapped) target.status[row] = status
}

function setInstant(target: InputColumn, row: number, from: InputColumn, later: number): void {
  target.values[row] = from.values[row]! + later
  target.status[row] = from.status[row]!
}
