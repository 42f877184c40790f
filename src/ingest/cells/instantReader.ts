import type { TimeZone } from '../../calendar/timeZone.js'
import { tryToDay } from '../../calendar/civilDay.js'
import type { InputColumn } from '../../expression/column.js'
import { Status } from '../../expression/kinds.js'
import { type CellOffsets, missingCell } from '../cellOffsets.js'
import { type CellText, isBlankMark } from './cellText.js'
import { firstYear, lastYear, millisecondsOfDay, type WrittenInstant } from './civilTime.js'

/** Fills the rows of a column from the cells of a batch. */
export type ColumnReader = (buffer: Uint8Array, offsets: CellOffsets, slot: number, column: InputColumn) => void

const zero = 0x30
const colon = 0x3a
const hyphen = 0x2d
const slash = 0x2f
const space = 0x20
const capitalT = 0x54
const lengthToTheSecond = 19

/**
 * Reads instants straight from bytes where they are written `YYYY-MM-DD HH:MM:SS` (or with `/` and `T`), as nearly all exports do:
 * no text is made, and the day, which repeats from row to row, is worked out once. Every other form takes the way over text.
 */
export function instantReader(zone: TimeZone, text: CellText, readText: (text: string) => WrittenInstant | undefined): ColumnReader {
  let lastCivil = -1
  let lastStart = 0
  let isLastWhole = false

  /** The instant of a cell in the common form, NaN for any other. */
  function fastInstant(buffer: Uint8Array, at: number): number {
    const separator = buffer[at + 4]!
    if (separator !== buffer[at + 7] || (separator !== hyphen && separator !== slash)) return NaN
    const between = buffer[at + 10]!
    if ((between !== space && between !== capitalT) || buffer[at + 13] !== colon || buffer[at + 16] !== colon) return NaN
    const civil = (two(buffer, at) * 100 + two(buffer, at + 2)) * 10_000 + two(buffer, at + 5) * 100 + two(buffer, at + 8)
    const hour = two(buffer, at + 11)
    const minute = two(buffer, at + 14)
    const second = two(buffer, at + 17)
    // Bytes that are no digits give NaN, which fails the comparison.
    if (!(hour <= 23 && minute <= 59 && second <= 59 && civil >= 0)) return NaN
    if (civil !== lastCivil) {
      const found = startOf(civil, zone)
      lastCivil = civil
      lastStart = found.start
      isLastWhole = found.isWhole
    }
    // On a day on which the clocks change, the time of day is not the time since its start.
    return isLastWhole ? lastStart + ((hour * 60 + minute) * 60 + second) * 1000 : NaN
  }

  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { values, status } = column
    const base = slot * capacity
    for (let row = 0; row < count; row++) {
      const start = starts[base + row]!
      const end = ends[base + row]!
      if (end - start === lengthToTheSecond) {
        const instant = fastInstant(buffer, start)
        if (!Number.isNaN(instant)) {
          values[row] = instant
          status[row] = Status.value
          continue
        }
      }
      if (start === end) {
        status[row] = Status.absent
        continue
      }
      if (start === missingCell) {
        status[row] = Status.invalid
        continue
      }
      const written = text.read(buffer, offsets, slot, row)
      if (isBlankMark(written)) {
        status[row] = Status.absent
        continue
      }
      const instant = readText(written)
      status[row] = instant ? instant.status : Status.invalid
      if (instant) values[row] = instant.instant
    }
  }
}

/** Two digits as a number, NaN where either is no digit. */
function two(buffer: Uint8Array, at: number): number {
  const tens = buffer[at]! - zero
  const ones = buffer[at + 1]! - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

function startOf(civil: number, zone: TimeZone): { start: number; isWhole: boolean } {
  const year = Math.floor(civil / 10_000)
  const month = Math.floor(civil / 100) % 100
  const day = tryToDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(civil % 100).padStart(2, '0')}`)
  if (day === undefined || year < firstYear || year > lastYear) return { start: NaN, isWhole: false }
  const start = zone.startOfDay(day)
  return { start, isWhole: zone.startOfDay(day + 1) - start === millisecondsOfDay }
}
