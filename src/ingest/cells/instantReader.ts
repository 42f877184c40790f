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

/** The number that two bytes name as digits, at the bytes as a number; -1 for bytes that are no digits. */
const numberOfPair = /* @__PURE__ */ pairsOfDigits()

/** Days that are kept once they were worked out: a power of two, and dates of three years have places of their own. */
const keptDays = 4096

/**
 * Reads instants straight from bytes where they are written `YYYY-MM-DD HH:MM:SS` (or with `/` and `T`), as nearly all exports do:
 * no text is made, and each day, of which there are few beside the rows, is worked out once. Every other form takes the way over text.
 */
export function instantReader(zone: TimeZone, text: CellText, readText: (text: string) => WrittenInstant | undefined): ColumnReader {
  /** By the last digits of a date, as YYYYMMDD: which date was worked out last, and when it starts. */
  const civilAt = new Int32Array(keptDays).fill(-1)
  const startAt = new Float64Array(keptDays)

  /** When a day starts; NaN for no date, and for a day on which the clocks change, whose times of day are not the time since its start. */
  function startOfCivil(civil: number): number {
    const place = civil & (keptDays - 1)
    if (civilAt[place] !== civil) {
      startAt[place] = wholeDayStart(civil, zone)
      civilAt[place] = civil
    }
    return startAt[place]!
  }

  /** The instant of a cell in the common form, NaN for any other. */
  function fastInstant(view: DataView, at: number): number {
    const separator = view.getUint8(at + 4)
    const between = view.getUint8(at + 10)
    if (separator !== view.getUint8(at + 7) || (separator !== hyphen && separator !== slash)) return NaN
    if ((between !== space && between !== capitalT) || view.getUint8(at + 13) !== colon || view.getUint8(at + 16) !== colon) return NaN
    const century = numberOfPair[view.getUint16(at)]!
    const year = numberOfPair[view.getUint16(at + 2)]!
    const month = numberOfPair[view.getUint16(at + 5)]!
    const day = numberOfPair[view.getUint16(at + 8)]!
    const hour = numberOfPair[view.getUint16(at + 11)]!
    const minute = numberOfPair[view.getUint16(at + 14)]!
    const second = numberOfPair[view.getUint16(at + 17)]!
    // One sign tells whether any pair is none.
    if ((century | year | month | day | hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) return NaN
    return startOfCivil((century * 100 + year) * 10_000 + month * 100 + day) + ((hour * 60 + minute) * 60 + second) * 1000
  }

  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { values, status } = column
    const base = slot * capacity
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    for (let row = 0; row < count; row++) {
      const start = starts[base + row]!
      const end = ends[base + row]!
      if (end - start === lengthToTheSecond) {
        const instant = fastInstant(view, start)
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

function wholeDayStart(civil: number, zone: TimeZone): number {
  const year = Math.floor(civil / 10_000)
  const month = Math.floor(civil / 100) % 100
  const day = tryToDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(civil % 100).padStart(2, '0')}`)
  if (day === undefined || year < firstYear || year > lastYear) return NaN
  const start = zone.startOfDay(day)
  return zone.startOfDay(day + 1) - start === millisecondsOfDay ? start : NaN
}

function pairsOfDigits(): Int8Array {
  const pairs = new Int8Array(1 << 16).fill(-1)
  for (let number = 0; number < 100; number++) pairs[((zero + Math.floor(number / 10)) << 8) | (zero + (number % 10))] = number
  return pairs
}
