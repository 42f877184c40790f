import type { DeadlineMoves } from '../../calendar/compiledDeadline.js'
import type { InputColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue } from '../kinds.js'
import type { DueAfter } from '../node.js'
import type { Plan } from '../plan.js'

/** What moves the due time of a row: its extensions and suspensions; null for a plan that reads neither. */
export function readMoves(node: DueAfter, plan: Plan): ((row: number) => DeadlineMoves | undefined) | null {
  if (!node.extensions && !node.suspensions) return null
  const extensions = node.extensions && plan.input(node.extensions as Field)
  const suspensions = node.suspensions && plan.input(node.suspensions as Field)
  return (row) => {
    const added = listAt(extensions, row)
    const paused = listAt(suspensions, row)
    if (!added && !paused) return undefined
    return { ...(added && { extensions: added }), ...(paused && { suspensions: paused }) } as DeadlineMoves
  }
}

function listAt(column: InputColumn | null, row: number): readonly unknown[] | null {
  if (!column || column.status[row]! >= noValue) return null
  return column.list(row)
}
