import { parseInstant } from '../calendar/instant.js'
import type { TimeZone } from '../calendar/timeZone.js'
import type { InputColumn } from '../expression/column.js'
import { Status } from '../expression/kinds.js'

const statusOfPrecision = { value: Status.value, minute: Status.minute, day: Status.day } as const

/**
 * Puts one record into the first row of the input columns. A record states all that is known of it, so a member that is missing,
 * null or an empty text is blank, not unmapped: an order without `closedAt` has not been closed.
 */
export function fillRecord(record: Readonly<Record<string, unknown>>, inputs: Iterable<InputColumn>, zone: TimeZone): void {
  for (const column of inputs) {
    const value = record[column.field.name]
    column.isMapped = true
    column.status[0] = value === undefined || value === null || value === '' ? Status.absent : fillValue(value, column, zone)
  }
}

/** Writes a value that is there and gives its status. */
function fillValue(value: unknown, column: InputColumn, zone: TimeZone): Status {
  switch (column.field.kind) {
    case 'instant':
      return fillInstant(value, column, zone)
    case 'category':
      return fillCategory(value, column)
    case 'truth':
      return fillNumber(truths.get(value), column)
    case 'count':
    case 'duration':
      return fillNumber(numberOf(value), column)
    case 'list':
      if (!Array.isArray(value)) return Status.invalid
      column.list = () => value as readonly unknown[]
      return Status.value
    default:
      if (typeof value !== 'string') return Status.invalid
      column.text = () => value
      return value.trim() === '' ? Status.absent : Status.value
  }
}

function fillInstant(value: unknown, column: InputColumn, zone: TimeZone): Status {
  if (value instanceof Date) return fillNumber(Number.isNaN(value.getTime()) ? undefined : value.getTime(), column)
  const parsed = typeof value === 'string' ? parseInstant(value, zone) : undefined
  if (!parsed) return Status.invalid
  column.values[0] = parsed.instant
  return statusOfPrecision[parsed.precision]
}

function fillCategory(value: unknown, column: InputColumn): Status {
  if (typeof value !== 'string') return Status.invalid
  const { field, dictionary } = column
  // An open list is as long as what this one record says, however many records come.
  if (!field.values) dictionary[0] = value
  const code = field.values ? dictionary.indexOf(value) : 0
  return fillNumber(code < 0 ? undefined : code, column)
}

function fillNumber(value: number | undefined, column: InputColumn): Status {
  if (value === undefined) return Status.invalid
  column.values[0] = value
  return Status.value
}

const truths: ReadonlyMap<unknown, number> = new Map<unknown, number>([[true, 1], [false, 0], ['yes', 1], ['no', 0]])

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
