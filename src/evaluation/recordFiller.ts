import { parseInstant } from '../calendar/instant.js'
import type { TimeZone } from '../calendar/timeZone.js'
import type { InputColumn } from '../expression/column.js'
import { type Kind, Status } from '../expression/kinds.js'

const statusOfPrecision = { value: Status.value, minute: Status.minute, day: Status.day } as const

/**
 * Puts one record after another into the first row of the input columns. A record states all that is known of it, so a member
 * that is missing, null or an empty text is blank, not unmapped: an order without `closedAt` has not been closed.
 */
export class RecordFiller {
  private readonly cells: readonly Cell[]

  constructor(inputs: readonly InputColumn[], zone: TimeZone) {
    this.cells = inputs.map((column) => new Cell(column, zone))
  }

  fill(record: Readonly<Record<string, unknown>>): void {
    for (const cell of this.cells) cell.fill(record[cell.name])
  }
}

/** The place of one field. */
class Cell {
  readonly name: string
  private readonly kind: Kind
  private readonly values: Float64Array
  private readonly status: Uint8Array
  /** The value as it was given, where the column has to give it back. */
  private given: unknown

  constructor(
    private readonly column: InputColumn,
    private readonly zone: TimeZone,
  ) {
    this.name = column.field.name
    this.kind = column.field.kind
    this.values = column.values
    this.status = column.status
    column.isMapped = true
    column.text = () => this.given as string
    column.list = () => this.given as readonly unknown[]
  }

  fill(value: unknown): void {
    // What the last record held is let go.
    this.given = undefined
    this.status[0] = value === undefined || value === null || value === '' ? Status.absent : this.fillValue(value)
  }

  /** Writes a value that is there and gives its status. */
  private fillValue(value: unknown): Status {
    switch (this.kind) {
      case 'instant':
        return this.fillInstant(value)
      case 'category':
        return this.fillCategory(value)
      case 'truth':
        return this.fillNumber(truthOf(value))
      case 'count':
      case 'duration':
        return this.fillNumber(numberOf(value))
      case 'list':
        this.given = value
        return Array.isArray(value) ? Status.value : Status.invalid
      default:
        this.given = value
        if (typeof value !== 'string') return Status.invalid
        return value.trim() === '' ? Status.absent : Status.value
    }
  }

  private fillInstant(value: unknown): Status {
    if (value instanceof Date) return this.fillNumber(value.getTime())
    const parsed = typeof value === 'string' ? parseInstant(value, this.zone) : undefined
    if (!parsed) return Status.invalid
    this.values[0] = parsed.instant
    return statusOfPrecision[parsed.precision]
  }

  private fillCategory(value: unknown): Status {
    if (typeof value !== 'string') return Status.invalid
    const { field, dictionary } = this.column
    // An open list is as long as what this one record says, however many records come.
    if (!field.values) dictionary[0] = value
    return this.fillNumber(field.values ? codeOf(value, dictionary) : 0)
  }

  private fillNumber(value: number): Status {
    if (Number.isNaN(value)) return Status.invalid
    this.values[0] = value
    return Status.value
  }
}

function codeOf(value: string, dictionary: readonly string[]): number {
  const code = dictionary.indexOf(value)
  return code < 0 ? NaN : code
}

function truthOf(value: unknown): number {
  if (value === true || value === 'yes') return 1
  return value === false || value === 'no' ? 0 : NaN
}

function numberOf(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : NaN
}
