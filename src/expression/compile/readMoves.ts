import type { DeadlineMoves, ExtensionMove, SuspensionMove } from '../../calendar/deadlineRun.js'
import { parseInstant } from '../../calendar/instant.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import { unitCodes } from '../../calendar/unitCodes.js'
import type { InputColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue } from '../kinds.js'
import type { DueAfter } from '../node.js'
import type { Plan } from '../plan.js'

/** What moves the due time of a row: null where nothing does, undefined where a list says something that cannot be meant. */
export type MovesOfRow = (row: number) => DeadlineMoves | null | undefined

/** Reads the extensions and suspensions of a row; null for a node that heeds neither. */
export function readMoves(node: DueAfter, plan: Plan): MovesOfRow | null {
  if (!node.extensions && !node.suspensions) return null
  const { zone } = plan.context
  const extensions = node.extensions && plan.input(node.extensions as Field)
  const suspensions = node.suspensions && plan.input(node.suspensions as Field)
  return (row) => {
    const granted = listAt(extensions, row)
    const paused = listAt(suspensions, row)
    if (granted.length === 0 && paused.length === 0) return null
    const moves = {
      extensions: granted.map((each) => extensionOf(each, zone)),
      // A suspension that is still open stops the clock until now.
      suspensions: paused.map((each) => suspensionOf(each, plan.asOf, zone)),
    }
    const isReadable = moves.extensions.every(Boolean) && moves.suspensions.every(Boolean)
    return isReadable ? (moves as DeadlineMoves) : undefined
  }
}

function listAt(column: InputColumn | null, row: number): readonly unknown[] {
  return column && column.status[row]! < noValue ? column.list(row) : []
}

function extensionOf(given: unknown, zone: TimeZone): ExtensionMove | undefined {
  const { kind, value, unit, grantedAt } = (given ?? {}) as Readonly<Record<string, unknown>>
  if ((kind !== 'added' && kind !== 'total') || typeof value !== 'number' || typeof unit !== 'string' || !Object.hasOwn(unitCodes, unit)) return undefined
  const granted = grantedAt === undefined || grantedAt === null ? undefined : instantOf(grantedAt, zone)
  return { kind, value, unit: unit as ExtensionMove['unit'], ...(granted !== undefined && { grantedAt: granted }) }
}

function suspensionOf(given: unknown, asOf: number, zone: TimeZone): SuspensionMove | undefined {
  const { from, to } = (given ?? {}) as Readonly<Record<string, unknown>>
  const start = instantOf(from, zone)
  const end = to === undefined || to === null || to === '' ? asOf : instantOf(to, zone)
  return start !== undefined && end !== undefined && start < end ? { from: start, to: end } : undefined
}

function instantOf(given: unknown, zone: TimeZone): number | undefined {
  if (given instanceof Date) return Number.isNaN(given.getTime()) ? undefined : given.getTime()
  return typeof given === 'string' ? parseInstant(given, zone)?.instant : undefined
}
