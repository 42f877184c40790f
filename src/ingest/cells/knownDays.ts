import { tryToDay } from '../../calendar/civilDay.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import type { InputColumn } from '../../expression/column.js'
import type { CellOffsets } from '../cellOffsets.js'
import { type CellKernel, Told } from '../kernel/cellKernel.js'
import { firstYear, lastYear, millisecondsOfDay } from './civilTime.js'

/** Days that are kept: a power of two, and dates of three years have places of their own. */
const keptDays = 4096

/** The days whose start is known, in the memory of a kernel, whose loop reads the instants of these days from their bytes. */
export class KnownDays {
  private readonly instants: Float64Array
  private readonly told: Uint8Array
  /** By the last bits of a date, as YYYYMMDD: which date was learnt last, and when it starts. */
  private readonly days: Int32Array
  private readonly starts: Float64Array

  private constructor(
    private readonly kernel: CellKernel,
    capacity: number,
  ) {
    this.instants = kernel.numbers(capacity)
    this.told = kernel.bytes(capacity)
    this.days = kernel.integers(keptDays).fill(-1)
    this.starts = kernel.numbers(keptDays)
  }

  /** Null where the cells lie in no kernel, or it has no room left. */
  static in({ kernel, capacity }: CellOffsets): KnownDays | null {
    return kernel && kernel.place(() => new KnownDays(kernel, capacity))
  }

  /** Fills a column with its instants, and says how many cells are left to others; those have the status `Told.unread`. */
  read({ starts, ends, capacity, count }: CellOffsets, slot: number, column: InputColumn): number {
    const { loops, text } = this.kernel
    const at = slot * capacity * starts.BYTES_PER_ELEMENT
    const { days, starts: dayStarts, instants, told } = this
    const unread = loops.readInstants(
      text.byteOffset, starts.byteOffset + at, ends.byteOffset + at, count, days.byteOffset, dayStarts.byteOffset, keptDays - 1, instants.byteOffset, told.byteOffset,
    )
    column.values.set(instants.subarray(0, count))
    column.status.set(told.subarray(0, count))
    return unread
  }

  /** Reads a cell that was left, since its day may have been learnt from one before it; says whether that was so. */
  readAgain(start: number, row: number, { values, status }: InputColumn): boolean {
    const { loops, text } = this.kernel
    const { days, starts, instants } = this
    if (loops.readInstant(text.byteOffset + start, days.byteOffset, starts.byteOffset, keptDays - 1, instants.byteOffset) !== Told.read) return false
    values[row] = instants[0]!
    status[row] = Told.read
    return true
  }

  /**
   * Learns the day of an instant, if it begins with one: not a day on which the clocks change, whose times of day are not the time
   * since its start.
   */
  learn(written: string, zone: TimeZone): void {
    const [, year, month, date] = leadingDate.exec(written) ?? []
    const day = tryToDay(`${year}-${month}-${date}`)
    if (day === undefined || Number(year) < firstYear || Number(year) > lastYear) return
    const start = zone.startOfDay(day)
    if (zone.startOfDay(day + 1) - start !== millisecondsOfDay) return
    const civil = Number(`${year}${month}${date}`)
    this.days[civil & (keptDays - 1)] = civil
    this.starts[civil & (keptDays - 1)] = start
  }
}

const leadingDate = /^(\d{4})[-/](\d{2})[-/](\d{2})/
