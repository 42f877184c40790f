import { expect } from 'vitest'
import { CellOffsets, missingCell } from '../../../src/ingest/cellOffsets.js'
import { CellText } from '../../../src/ingest/cells/cellText.js'
import type { ColumnReader } from '../../../src/ingest/cells/instantReader.js'
import type { CellKernel } from '../../../src/ingest/kernel/cellKernel.js'
import { giveBack, takeKernel } from '../../../src/ingest/kernel/kernels.js'
import type { InputColumn } from '../../../src/expression/column.js'
import type { Field } from '../../../src/expression/field.js'
import { noValue, type Status } from '../../../src/expression/kinds.js'
import { Plan, type PlanContext } from '../../../src/expression/plan.js'

/** A cell as its bytes or text; null for one that its record does not have. */
export type GivenCell = Uint8Array | string | null

/**
 * Reads the cells of one column with a reader; what stands between the cells is rubbish, so that a reader that looks beyond its cell shows.
 *
 * @param kernel The loops to read with; null for none.
 */
export function fillColumn(field: Field, readerOf: (text: CellText, column: InputColumn) => ColumnReader, cells: readonly GivenCell[], kernel: CellKernel | null = takeKernel()): InputColumn {
  const column = new Plan(Math.max(1, cells.length), {} as PlanContext).input(field)
  const offsets = new CellOffsets(Math.max(1, cells.length), 1, kernel)
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
  const buffer = kernel ? kernel.text : new Uint8Array(parts.length)
  buffer.set(parts)
  column.text = (row) => text.read(buffer, offsets, 0, row)
  const read = readerOf(text, column)
  // Twice, as two batches: what the first has taught is used by the second.
  read(buffer, offsets, 0, column)
  read(buffer, offsets, 0, column)
  giveBack(kernel)
  return column
}

/** The same as pairs of value and status; null for a value where there is none. With the loops and without they have to be the same. */
export function readCells(field: Field, readerOf: (text: CellText, column: InputColumn) => ColumnReader, cells: readonly GivenCell[]): [number | null, Status][] {
  const [read, without] = [fillColumn(field, readerOf, cells), fillColumn(field, readerOf, cells, null)].map((column) =>
    cells.map((_, row): [number | null, Status] => [column.status[row]! < noValue ? column.values[row]! : null, column.status[row] as Status]),
  )
  expect(read).toEqual(without)
  return read!
}
