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
  function fastInstant(buffer: Uint8Array, at: number): number {
    const separator = buffer[at + 4]!
    const between = buffer[at + 10]!
    if (separator !== buffer[at + 7] || (separator !== hyphen && separator !== slash)) return NaN
    if ((between !== space && between !== capitalT) || buffer[at + 13] !== colon || buffer[at + 16] !== colon) return NaN
    const year1 = buffer[at]! - zero
    const year2 = buffer[at + 1]! - zero
    const year3 = buffer[at + 2]! - zero
    const year4 = buffer[at + 3]! - zero
    const month1 = buffer[at + 5]! - zero
    const month2 = buffer[at + 6]! - zero
    const day1 = buffer[at + 8]! - zero
    const day2 = buffer[at + 9]! - zero
    const hour1 = buffer[at + 11]! - zero
    const hour2 = buffer[at + 12]! - zero
    const minute1 = buffer[at + 14]! - zero
    const minute2 = buffer[at + 15]! - zero
    const second1 = buffer[at + 17]! - zero
    const second2 = buffer[at + 18]! - zero
    // A byte below 0 makes its own number negative, one above 9 the difference: one sign tells of all fourteen.
    const outside =
      year1 | (9 - year1) | year2 | (9 - year2) | year3 | (9 - year3) | year4 | (9 - year4) | month1 | (9 - month1) | month2 | (9 - month2) |
      day1 | (9 - day1) | day2 | (9 - day2) | hour1 | (9 - hour1) | hour2 | (9 - hour2) | minute1 | (9 - minute1) | minute2 | (9 - minute2) |
      second1 | (9 - second1) | second2 | (9 - second2)
    const hour = hour1 * 10 + hour2
    // Minutes and seconds end at 59, so their first digit at 5.
    if (outside < 0 || hour > 23 || minute1 > 5 || second1 > 5) return NaN
    const civil = (year1 * 1000 + year2 * 100 + year3 * 10 + year4) * 10_000 + (month1 * 10 + month2) * 100 + day1 * 10 + day2
    return startOfCivil(civil) + ((hour * 60 + minute1 * 10 + minute2) * 60 + second1 * 10 + second2) * 1000
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

function wholeDayStart(civil: number, zone: TimeZone): number {
  const year = Math.floor(civil / 10_000)
  const month = Math.floor(civil / 100) % 100
  const day = tryToDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(civil % 100).padStart(2, '0')}`)
  if (day === undefined || year < firstYear || year > lastYear) return NaN
  const start = zone.startOfDay(day)
  return zone.startOfDay(day + 1) - start === millisecondsOfDay ? start : NaN
}
