import { formatInstant } from '../../src/calendar/instant.js'
import { zone as zoneOf } from '../../src/calendar/timeZone.js'
import type { InputColumn } from '../../src/expression/column.js'
import { Status } from '../../src/expression/kinds.js'
import { Plan, type PlanContext } from '../../src/expression/plan.js'
import { type ByteSource, bytesInMemory } from '../../src/ingest/byteSource.js'
import type { RejectReason } from '../../src/ingest/csvScanner.js'
import { type OpenOptions, type OpenTable, openTable } from '../../src/ingest/openTable.js'
import { type ByteRange, readTable, type TableCounts, type TableRead } from '../../src/ingest/readTable.js'
import { recordFields } from '../../src/records/generated/fields.js'
import { utf8 } from './encoded.js'

/** A cell as a test sees it: its value, null where it is blank, a word in angle brackets where it has none. */
export type SeenCell = string | number | boolean | null | readonly unknown[]

export interface SeenRow {
  readonly row: number
  readonly [field: string]: SeenCell
}

export interface SeenTable {
  readonly table: OpenTable
  readonly rows: readonly SeenRow[]
  readonly rejects: readonly (readonly [number, RejectReason])[]
  readonly counts: TableCounts
  readonly read: TableRead
}

export interface ReadAllOptions extends OpenOptions {
  readonly zone?: string
  readonly capacity?: number
  /** False to read every cell without the loops of the kernel. */
  readonly hasKernel?: boolean
  /** The part of the table to read. */
  readonly range?: ByteRange
}

/** Opens a file and reads all of its mapped fields; `only` keeps some. */
export async function readAll(given: string | Uint8Array | ByteSource, options: ReadAllOptions = {}, only?: readonly string[]): Promise<SeenTable> {
  const source = typeof given === 'string' ? bytesInMemory('export.csv', utf8(given)) : given instanceof Uint8Array ? bytesInMemory('export.csv', given) : given
  const table = await openTable(source, options)
  const zone = options.zone ?? table.mapping.timeZone ?? 'Asia/Shanghai'
  const capacity = options.capacity ?? 64
  const plan = new Plan(capacity, {} as PlanContext)
  for (const field of Object.values(recordFields[table.layout.record])) if (!only || only.includes(field.name)) plan.input(field)
  const rows: SeenRow[] = []
  const rejects: [number, RejectReason][] = []
  const read = await readTable(table, {
    zone: zoneOf(zone),
    inputs: plan.inputs,
    capacity,
    onBatch(count, rowNumbers) {
      for (let row = 0; row < count; row++) {
        const mapped = [...plan.inputs.values()].filter(({ isMapped }) => isMapped)
        rows.push({ row: rowNumbers[row]!, ...Object.fromEntries(mapped.map((column) => [column.field.name, seen(column, row, zone)])) })
      }
    },
    onReject: (row, reason) => rejects.push([row, reason]),
    ...(options.hasKernel === false && { kernel: null }),
    ...(options.range && { range: options.range }),
  })
  const { audited, excluded, rejected } = read
  return { table, rows, rejects, counts: { audited, excluded, rejected }, read }
}

const statusWords: Readonly<Record<number, string>> = { [Status.unmapped]: '<unmapped>', [Status.invalid]: '<invalid>', [Status.misordered]: '<misordered>' }
const shownLength: Readonly<Record<number, number>> = { [Status.minute]: 16, [Status.day]: 10 }

function seen(column: InputColumn, row: number, zone: string): SeenCell {
  const status = column.status[row]!
  if (status === Status.absent) return null
  if (statusWords[status]) return statusWords[status]
  switch (column.field.kind) {
    case 'instant':
      return formatInstant(column.values[row]!, zoneOf(zone)).slice(0, shownLength[status])
    case 'category':
      return column.dictionary[column.values[row]!] ?? '<no such code>'
    case 'truth':
      return column.values[row] === 1
    case 'text':
      return column.text(row)
    case 'list':
      return column.list(row)
    default:
      return column.values[row]!
  }
}
