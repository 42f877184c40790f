import { type CellOffsets, missingCell } from './cellOffsets.js'
import type { CellKernel } from './kernel/cellKernel.js'
import { longestQuotedCell, longestRecord } from './limits.js'

const lineFeed = 0x0a
const carriageReturn = 0x0d
const space = 0x20
const quote = 0x22

/** Why a record is not audited. `too-many-cells` and `unclosed-quote` cannot be split, `undecodable` cannot be decoded. */
export type RejectReason = 'too-many-cells' | 'unclosed-quote' | 'undecodable'

/** What becomes of a record that could be split. */
export interface RecordFilter {
  /** Whether the mapping leaves the record out; asked with its place in the offsets. */
  isExcluded: ((buffer: Uint8Array, offsets: CellOffsets, row: number) => boolean) | null
  /** Whether the bytes of a record are valid in the encoding; null where all of the scanned bytes are known to be. */
  isDecodable: ((buffer: Uint8Array, start: number, end: number) => boolean) | null
}

/** Whom the scanner tells of records that are none. */
export interface ScanEvents {
  readonly onExclude: () => void
  readonly onReject: (rowNumber: number, reason: RejectReason) => void
  /** A record longer than any record is; throws, since nothing after it can be placed. */
  readonly onTooLong: (rowNumber: number) => never
}

/** What the reading of a record came to, where it did not come to its end. */
const unfinished = -1
const unclosed = -2

/**
 * Splits CSV or TSV into cells by bytes. It works on UTF-8 and GB18030 alike: no trail byte of either can be a comma, a tab,
 * a quote or a line feed. A call reads whole records only and says where it stopped; the caller brings the rest again with more bytes.
 */
export class CsvScanner {
  /** Records passed so far, header and blank ones included: the row number of the next one, less one. */
  recordsPassed = 0
  /** Cells of the record that was read last. */
  private cells = 0
  /** Whether one of its cells beyond the header has something in it. */
  private hasSurplus = false
  /** Whether the quoted cell that was read last has doubled quotes in it. */
  private isDoubled = false
  /** The place at which a record turned out to have an unclosed quote: the same, however its bytes came in. */
  private stopped = 0
  /** The slots in the memory of the kernel that the offsets lie in. */
  private slotsInKernel: Uint8Array | null = null

  constructor(
    private readonly delimiter: number,
    /** The slot of each column of the header; -1 for columns nobody reads. */
    private readonly slotOf: Int16Array,
    private readonly filter: RecordFilter,
    private readonly events: ScanEvents,
  ) {}

  /**
   * Reads records from `position` until the offsets are full or no whole record is left.
   *
   * @param stop Records that begin here or beyond are not read.
   * @returns The position of the first byte that was not read.
   */
  scan(buffer: Uint8Array, position: number, limit: number, isLast: boolean, offsets: CellOffsets, stop = limit): number {
    while (position < stop && offsets.count < offsets.capacity) {
      position = this.scanPlain(position, limit, offsets, stop)
      if (position >= stop || offsets.count === offsets.capacity) break
      const end = this.readRecord(buffer, position, limit, isLast, offsets)
      if (end === unfinished) {
        this.assertLength(limit - position)
        return position
      }
      if (end === unclosed) {
        const next = this.afterLine(buffer, position, limit)
        const lineEnd = next < 0 ? limit : next
        this.assertLength(Math.max(this.stopped, lineEnd) - position)
        if (next < 0 && !isLast) return position
        this.recordsPassed++
        this.events.onReject(this.recordsPassed, 'unclosed-quote')
        position = lineEnd
        continue
      }
      this.assertLength(end - position)
      this.recordsPassed++
      this.settle(buffer, position, end, offsets)
      position = end
    }
    return position
  }

  /**
   * Reads the records that the loop of the kernel knows how to split, and says where it stopped: most of a file where the offsets lie
   * in a kernel, none where they do not, where bytes are not known to be decodable, or where the mapping leaves records out.
   */
  private scanPlain(position: number, limit: number, offsets: CellOffsets, stop: number): number {
    const { kernel, starts, ends, capacity, count, rowNumbers } = offsets
    const { isDecodable, isExcluded } = this.filter
    if (!kernel || isDecodable !== null || isExcluded !== null || limit - position > longestRecord) return position
    this.slotsInKernel ??= kernel.place(() => slotsIn(kernel, this.slotOf))
    if (!this.slotsInKernel) return position
    const { loops, text } = kernel
    const next = loops.split(text.byteOffset, position, limit, stop, this.delimiter, this.slotsInKernel.byteOffset, this.slotOf.length, starts.byteOffset, ends.byteOffset, capacity, count)
    offsets.count = loops.rows.value
    for (let row = count; row < offsets.count; row++) rowNumbers[row] = ++this.recordsPassed
    return next
  }

  /** How many cells the record at a place has; 0 where it does not end before `limit` or cannot be split. Uses the offsets as room. */
  widthAt(buffer: Uint8Array, position: number, limit: number, offsets: CellOffsets): number {
    return this.readRecord(buffer, position, limit, false, offsets) < 0 ? 0 : this.cells
  }

  /** Reads the cells of one record and says where the next one begins. */
  private readRecord(buffer: Uint8Array, position: number, limit: number, isLast: boolean, offsets: CellOffsets): number {
    const { delimiter, slotOf } = this
    const { starts, ends, capacity, count } = offsets
    const width = slotOf.length
    let cursor = position
    let column = 0
    this.hasSurplus = false
    for (;;) {
      let start = cursor
      let end: number
      if (cursor < limit && buffer[cursor] === quote) {
        start = cursor + 1
        cursor = this.closingQuote(buffer, start, limit, isLast)
        if (cursor < 0) return cursor
        end = this.isDoubled ? ~cursor : cursor
        cursor++
        while (cursor < limit && (buffer[cursor] === space || buffer[cursor] === carriageReturn)) cursor++
        // Text after a closing quote means that some quote before it was never closed.
        if (cursor < limit && buffer[cursor] !== delimiter && buffer[cursor] !== lineFeed) {
          this.stopped = cursor
          return unclosed
        }
      } else {
        // A quote within a cell that does not begin with one is text.
        while (cursor < limit && buffer[cursor] !== delimiter && buffer[cursor] !== lineFeed) cursor++
        end = cursor
        if (end > start && buffer[end - 1] === carriageReturn && (cursor >= limit || buffer[cursor] === lineFeed)) end--
      }
      if (column < width) {
        const slot = slotOf[column]!
        if (slot >= 0) {
          starts[slot * capacity + count] = start
          ends[slot * capacity + count] = end
        }
      } else if (!isWhite(buffer, start, end)) {
        this.hasSurplus = true
      }
      column++
      if (cursor >= limit) {
        this.cells = column
        return isLast ? cursor : unfinished
      }
      if (buffer[cursor++] === lineFeed) {
        this.cells = column
        return cursor
      }
    }
  }

  /** The place of the quote that closes a cell begun at `start`. */
  private closingQuote(buffer: Uint8Array, start: number, limit: number, isLast: boolean): number {
    let cursor = start
    this.isDoubled = false
    for (;;) {
      while (cursor < limit && buffer[cursor] !== quote) cursor++
      if (cursor + 1 >= limit || buffer[cursor + 1] !== quote) break
      this.isDoubled = true
      cursor += 2
    }
    if (cursor - start > longestQuotedCell || (cursor >= limit && isLast)) {
      this.stopped = Math.min(cursor, start + longestQuotedCell + 1)
      return unclosed
    }
    // A quote that ends the bytes may be the first half of a doubled one; its record is unfinished either way.
    return cursor < limit ? cursor : unfinished
  }

  /** Passes over, rejects, excludes or keeps a record that was read whole. */
  private settle(buffer: Uint8Array, start: number, end: number, offsets: CellOffsets): void {
    const { filter, events } = this
    const first = buffer[start]!
    if ((first === this.delimiter || first <= space || first === quote) && this.isBlank(buffer, start, end)) return
    if (this.hasSurplus) return events.onReject(this.recordsPassed, 'too-many-cells')
    if (this.cells < this.slotOf.length) this.markMissing(offsets)
    if (filter.isDecodable !== null && !filter.isDecodable(buffer, start, end)) return events.onReject(this.recordsPassed, 'undecodable')
    if (filter.isExcluded !== null && filter.isExcluded(buffer, offsets, offsets.count)) return events.onExclude()
    offsets.rowNumbers[offsets.count] = this.recordsPassed
    offsets.count++
  }

  /** A record shorter than the header keeps what it has; the rest is missing, which is not the same as blank. */
  private markMissing({ starts, ends, capacity, count }: CellOffsets): void {
    for (let column = this.cells; column < this.slotOf.length; column++) {
      const slot = this.slotOf[column]!
      if (slot < 0) continue
      starts[slot * capacity + count] = missingCell
      ends[slot * capacity + count] = 0
    }
  }

  /** Whether all cells of a record are empty, quoted or not. */
  private isBlank(buffer: Uint8Array, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const byte = buffer[at]!
      if (byte === this.delimiter || byte <= space) continue
      if (!this.isEmptyQuotes(buffer, at, end)) return false
      at++
    }
    return true
  }

  /** Whether two quotes at a place, with nothing but white space before them, are a whole cell. */
  private isEmptyQuotes(buffer: Uint8Array, at: number, end: number): boolean {
    if (buffer[at] !== quote || at + 1 >= end || buffer[at + 1] !== quote) return false
    return at + 2 >= end || buffer[at + 2] === this.delimiter || buffer[at + 2]! <= space
  }

  private afterLine(buffer: Uint8Array, start: number, limit: number): number {
    const at = buffer.subarray(start, limit).indexOf(lineFeed)
    return at < 0 ? -1 : start + at + 1
  }

  private assertLength(length: number): void {
    if (length > longestRecord) this.events.onTooLong(this.recordsPassed + 1)
  }
}

function isWhite(buffer: Uint8Array, start: number, end: number): boolean {
  const stop = end < 0 ? ~end : end
  for (let at = start; at < stop; at++) if (buffer[at]! > space) return false
  return true
}

function slotsIn(kernel: CellKernel, slotOf: Int16Array): Uint8Array {
  const slots = kernel.bytes(slotOf.byteLength)
  new Int16Array(slots.buffer, slots.byteOffset, slotOf.length).set(slotOf)
  return slots
}
