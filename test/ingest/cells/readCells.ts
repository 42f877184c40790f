import { CellOffsets, missingCell } from '../../../src/ingest/cellOffsets.js'
import { CellText } from '../../../src/ingest/cells/cellText.js'
import type { ColumnReader } from '../../../src/ingest/cells/instantReader.js'
import type { InputColumn } from '../../../src/expression/column.js'
import type { Field } from '../../../src/expression/field.js'
import { noValue, type Status } from '../../../src/expression/kinds.js'
import { Plan, type PlanContext } from '../../../src/expression/plan.js'

/** A cell as its bytes or text; null for one that its record does not have. */
export type GivenCell = Uint8Array | string | null

/** Reads the cells of one column with a reader; what stands between the cells is rubbish, so that a reader that looks beyond its cell shows. */
export function fillColumn(field: Field, readerOf: (text: CellText, column: InputColumn) => ColumnReader, cells: readonly GivenCell[]): InputColumn {
  const column = new Plan(Math.max(1, cells.length), {} as PlanContext).input(field)
  const offsets = new CellOffsets(Math.max(1, cells.length), 1)
  const parts: number[] = [0x39, 0x39]
  cells.forEach((cell, row) => {
    const bytes = cell === null ? null : typeof cell === 'string' ? new TextEncoder().encode(cell) : cell
    offsets.starts[row] = bytes ? parts.length : missingCell
    if (bytes) parts.push(...bytes)
    offsets.ends[row] = bytes ? parts.length : 0
    parts.push(0x39, 0x2c)
  })
  offsets.count = cells.length
  const text = new CellText(new TextDecoder())
  const buffer = Uint8Array.from(parts)
  column.text = (row) => text.read(buffer, offsets, 0, row)
  readerOf(text, column)(buffer, offsets, 0, column)
  return column
}

/** The same as pairs of value and status; null for a value where there is none. */
export function readCells(field: Field, readerOf: (text: CellText, column: InputColumn) => ColumnReader, cells: readonly GivenCell[]): [number | null, Status][] {
  const column = fillColumn(field, readerOf, cells)
  return cells.map((_, row) => [column.status[row]! < noValue ? column.values[row]! : null, column.status[row] as Status])
}
