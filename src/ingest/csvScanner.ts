import { type CellOffsets, missingCell } from './cellOffsets.js'

const lineFeed = 0x0a
const carriageReturn = 0x0d
const quote = 0x22
const space = 0x20
const tab = 0x09

/** Why a record is not audited. `too-many-cells` and `unclosed-quote` cannot be split, `undecodable` cannot be decoded. */
export type RejectReason = 'too-many-cells' | 'unclosed-quote' | 'undecodable'

/** What becomes of a record that could be split. */
export interface RecordFilter {
  /** Whether the mapping leaves the record out; asked with its place in the offsets. */
  isExcluded: ((buffer: Uint8Array, offsets: CellOffsets, row: number) => boolean) | null
  /** Whether the bytes of a record are valid in the encoding; null where all of the scanned bytes are known to be. */
  isDecodable: ((buffer: Uint8Array, start: number, end: number) => boolean) | null
}

export interface ScanCounts {
  excluded: number
  rejected: number
}

/** A quoted cell longer than this is taken for an unclosed quote, whatever the sizes of the chunks it came in. */
export const longestQuotedCell = 1 << 20

/**
 * Splits CSV or TSV into cells by bytes. It works on UTF-8 and GB18030 alike: no trail byte of either can be a comma, a tab,
 * a quote or a line feed. A call reads whole records only and says where it stopped; the caller brings the rest again with more bytes.
 */
export class CsvScanner {
  /** Records passed so far, header and blank ones included: the row number of the next one, less one. */
  recordsPassed = 0

  constructor(
    private readonly delimiter: number,
    /** The slot of each column of the header; -1 for columns nobody reads. */
    private readonly slotOf: Int16Array,
    private readonly filter: RecordFilter,
    private readonly counts: ScanCounts,
    private readonly onReject: (rowNumber: number, reason: RejectReason) => void,
  ) {}

  /**
   * Reads records from `position` until the offsets are full or no whole record is left.
   *
   * @returns The position of the first byte that was not read.
   */
  scan(buffer: Uint8Array, position: number, limit: number, isLast: boolean, offsets: CellOffsets): number {
    const { delimiter, slotOf } = this
    const { starts, ends, capacity } = offsets
    const width = slotOf.length
    while (position < limit && offsets.count < capacity) {
      const row = offsets.count
      const recordStart = position
      let column = 0
      let cursor = position
      let isWhole = false
      let isUnclosed = false

      for (;;) {
        let start = cursor
        let end: number
        if (cursor < limit && buffer[cursor] === quote) {
          start = cursor + 1
          cursor = start
          let isDoubled = false
          for (;;) {
            while (cursor < limit && buffer[cursor] !== quote) cursor++
            if (cursor + 1 < limit && buffer[cursor + 1] === quote) {
              isDoubled = true
              cursor += 2
              continue
            }
            break
          }
          if (cursor - start > longestQuotedCell || (cursor >= limit && isLast)) {
            isUnclosed = true
            break
          }
          // A quote at the very end of the bytes may be the first half of a doubled one.
          if (cursor >= limit || (cursor + 1 >= limit && !isLast)) break
          end = isDoubled ? ~cursor : cursor
          cursor++
          while (cursor < limit && (buffer[cursor] === space || buffer[cursor] === carriageReturn)) cursor++
          // Text after a closing quote means that some quote before it was never closed.
          if (cursor < limit && buffer[cursor] !== delimiter && buffer[cursor] !== lineFeed) {
            isUnclosed = true
            break
          }
        } else {
          while (cursor < limit) {
            const byte = buffer[cursor]!
            if (byte === delimiter || byte === lineFeed) break
            cursor++
          }
          end = cursor
          if (end > start && buffer[end - 1] === carriageReturn && (cursor >= limit || buffer[cursor] === lineFeed)) end--
        }
        if (column < width) {
          const slot = slotOf[column]!
          if (slot >= 0) {
            starts[slot * capacity + row] = start
            ends[slot * capacity + row] = end
          }
        }
        column++
        if (cursor >= limit) {
          isWhole = isLast
          break
        }
        const stopped = buffer[cursor]!
        cursor++
        if (stopped === lineFeed) {
          isWhole = true
          break
        }
      }

      if (isUnclosed) {
        const next = this.afterLine(buffer, recordStart, limit)
        if (next < 0 && !isLast) return recordStart
        this.reject('unclosed-quote')
        position = next < 0 ? limit : next
        continue
      }
      if (!isWhole) return recordStart
      position = cursor
      this.recordsPassed++
      if (buffer[recordStart] === delimiter || buffer[recordStart]! <= space) {
        if (this.isBlank(buffer, recordStart, cursor)) continue
      }
      if (column !== width && !this.settleWidth(buffer, recordStart, cursor, column, offsets)) continue
      if (this.filter.isDecodable && !this.filter.isDecodable(buffer, recordStart, cursor)) {
        this.recordsPassed--
        this.reject('undecodable')
        continue
      }
      if (this.filter.isExcluded?.(buffer, offsets, row)) {
        this.counts.excluded++
        continue
      }
      offsets.rowNumbers[row] = this.recordsPassed
      offsets.count++
    }
    return position
  }

  /** A record shorter than the header keeps what it has; one that is longer is kept only if the surplus is blank. */
  private settleWidth(buffer: Uint8Array, start: number, end: number, columns: number, offsets: CellOffsets): boolean {
    const { slotOf } = this
    for (let column = columns; column < slotOf.length; column++) {
      const slot = slotOf[column]!
      if (slot >= 0) offsets.starts[slot * offsets.capacity + offsets.count] = missingCell
    }
    if (columns <= slotOf.length || this.isSurplusBlank(buffer, start, end, columns - slotOf.length)) return true
    this.recordsPassed--
    this.reject('too-many-cells')
    return false
  }

  private isSurplusBlank(buffer: Uint8Array, start: number, end: number, surplus: number): boolean {
    let delimiters = 0
    for (let at = end - 1; at >= start && delimiters < surplus; at--) {
      const byte = buffer[at]!
      if (byte === this.delimiter) delimiters++
      else if (byte > space) return false
    }
    return delimiters === surplus
  }

  private isBlank(buffer: Uint8Array, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const byte = buffer[at]!
      if (byte !== this.delimiter && byte !== space && byte !== tab && byte !== lineFeed && byte !== carriageReturn) return false
    }
    return true
  }

  private afterLine(buffer: Uint8Array, start: number, limit: number): number {
    for (let at = start; at < limit; at++) if (buffer[at] === lineFeed) return at + 1
    return -1
  }

  private reject(reason: RejectReason): void {
    this.recordsPassed++
    this.counts.rejected++
    this.onReject(this.recordsPassed, reason)
  }
}
