import type { TimeZone } from '../../calendar/timeZone.js'
import type { InputColumn } from '../../expression/column.js'
import { Status } from '../../expression/kinds.js'
import { type CellOffsets, missingCell } from '../cellOffsets.js'
import { Told } from '../kernel/cellKernel.js'
import { KnownDays } from './knownDays.js'
import { type CellText, isBlankMark } from './cellText.js'
import type { WrittenInstant } from './civilTime.js'

/** Fills the rows of a column from the cells of a batch. */
export type ColumnReader = (buffer: Uint8Array, offsets: CellOffsets, slot: number, column: InputColumn) => void

const lengthToTheSecond = 19

/**
 * Reads instants straight from bytes where they are written `YYYY-MM-DD HH:MM:SS` (or with `/` and `T`), as nearly all exports do:
 * no text is made, and each day, of which there are few beside the rows, is worked out once. Every other form takes the way over text,
 * and so do all of them where there is no kernel.
 */
export function instantReader(zone: TimeZone, text: CellText, readText: (text: string) => WrittenInstant | undefined): ColumnReader {
  let known: KnownDays | null = null

  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { values, status } = column
    known ??= KnownDays.in(offsets)
    if (known?.read(offsets, slot, column) === 0) return
    for (let row = 0; row < count; row++) {
      if (known && status[row] !== Told.unread) continue
      const start = starts[slot * capacity + row]!
      if (start === missingCell) {
        status[row] = Status.invalid
        continue
      }
      const isLong = ends[slot * capacity + row]! - start === lengthToTheSecond
      if (isLong && known?.readAgain(start, row, column)) continue
      const written = text.read(buffer, offsets, slot, row)
      if (isBlankMark(written)) {
        status[row] = Status.absent
        continue
      }
      const instant = readText(written)
      status[row] = instant ? instant.status : Status.invalid
      if (instant) values[row] = instant.instant
      if (isLong) known?.learn(written, zone)
    }
  }
}
