import type { TimeZone } from '../calendar/timeZone.js'
import type { InputColumn } from '../expression/column.js'
import type { ByteSource } from './byteSource.js'
import { CellOffsets } from './cellOffsets.js'
import { CellText, tidy } from './cells/cellText.js'
import { CsvScanner, type RecordFilter, type RejectReason } from './csvScanner.js'
import { isDecodable, isDecodableSoFar, type Utf8Check } from './decodable.js'
import { IngestError } from './ingestError.js'
import type { CellKernel } from './kernel/cellKernel.js'
import { giveBack, takeKernel } from './kernel/kernels.js'
import type { OpenTable } from './openTable.js'
import { type WantedColumns, wantedColumns } from './wantedColumns.js'

/** What is counted while a table is read; rows read = audited + excluded + rejected. */
export interface TableCounts {
  audited: number
  excluded: number
  rejected: number
}

/** What was read of a table, and where. */
export interface TableRead extends TableCounts {
  /** Records passed, blank ones and the header included: by so many the rows of what follows are numbered higher. */
  readonly recordsPassed: number
  /** The first byte of the first record. */
  readonly begin: number
  /** The byte after the last record. */
  readonly end: number
}

/** A run of bytes of a table: the records that begin in it. */
export interface ByteRange {
  readonly from: number
  /** The byte after it; the last record may end beyond. */
  readonly to: number
  /** Whether a record is known to begin at `from`; where it is not, the first one is looked for, and may be missed in a cell of many lines. */
  readonly isRecordStart: boolean
  /** Records of the table before it, as far as its row numbers are to count them. */
  readonly recordsBefore: number
}

export interface ReadTableOptions {
  /** The part of the table to read; all of it where it is left out. Only of plain tables whose source can begin anywhere. */
  readonly range?: ByteRange
  readonly zone: TimeZone
  /** The columns to fill, by field name; others are not decoded. */
  readonly inputs: ReadonlyMap<string, InputColumn>
  readonly capacity: number
  /** Called with each batch: the number of its records and their row numbers. The columns hold them until it returns. */
  readonly onBatch: (count: number, rowNumbers: Int32Array) => void
  readonly onReject: (rowNumber: number, reason: RejectReason) => void
  /** Called with the raw bytes of each chunk: for the hash and for progress. */
  readonly onBytes?: (chunk: Uint8Array) => void
  readonly isUtf8?: Utf8Check
  /** The loops to read with, where the caller brings its own; null reads every cell without. */
  readonly kernel?: CellKernel | null
}

/** A chunk is taken in slices of this length, so that a file that lies in memory whole is not copied whole. */
const sliceLength = 1 << 18
/** Within so many bytes the first record of a range is looked for. */
const beginLength = 1 << 16
const mostLineStarts = 1000
const lineFeed = 0x0a

/**
 * Reads a table batch by batch, in one pass and in memory that does not grow with its rows.
 *
 * @throws IngestError (`RECORD_TOO_LONG`) for a record without an end; rows that cannot be read are told to `onReject`.
 */
export async function readTable(table: OpenTable, options: ReadTableOptions): Promise<TableRead> {
  const range = options.range ?? wholeOf(table)
  if (options.kernel !== undefined) return readWith(options.kernel, table, range, options)
  const kernel = takeKernel()
  try {
    return await readWith(kernel, table, range, options)
  } finally {
    giveBack(kernel)
  }
}

async function readWith(kernel: CellKernel | null, table: OpenTable, range: ByteRange, options: ReadTableOptions): Promise<TableRead> {
  const reader = new TableReader(table, options, range, kernel)
  if (options.range) await readRange(table, range, reader)
  else await readWhole(table, range, reader, options.onBytes)
  reader.finish()
  return reader.result()
}

/** The records of a table, which lie below its header. */
export function wholeOf({ layout, markLength }: OpenTable): ByteRange {
  return { from: markLength + layout.dataStart, to: Infinity, isRecordStart: true, recordsBefore: layout.recordsBefore }
}

async function readWhole(table: OpenTable, range: ByteRange, reader: TableReader, onBytes: ReadTableOptions['onBytes']): Promise<void> {
  let toSkip = range.from
  // The hash is of the bytes as they lie, before they are transcoded.
  for await (const chunk of table.textOf(watched(table.source, onBytes)).chunks()) {
    const skipped = Math.min(toSkip, chunk.length)
    toSkip -= skipped
    takeSlices(chunk.subarray(skipped), reader)
  }
}

async function readRange({ source }: OpenTable, { from, isRecordStart }: ByteRange, reader: TableReader): Promise<void> {
  // The byte before shows whether a record begins with the range.
  for await (const chunk of source.chunksFrom!(isRecordStart ? from : from - 1)) {
    takeSlices(chunk, reader)
    if (reader.isDone) return
  }
}

function takeSlices(chunk: Uint8Array, reader: TableReader): void {
  for (let from = 0; from < chunk.length && !reader.isDone; from += sliceLength) reader.take(chunk.subarray(from, from + sliceLength))
}

function watched(source: ByteSource, onBytes: ((chunk: Uint8Array) => void) | undefined): ByteSource {
  if (!onBytes) return source
  return {
    name: source.name,
    async *chunks() {
      for await (const chunk of source.chunks()) {
        onBytes(chunk)
        yield chunk
      }
    },
  }
}

/** Takes the bytes of a table as they come and hands on its records as they are whole. */
class TableReader {
  /** Whether all records that begin in the range were read. */
  isDone = false
  private readonly counts: TableCounts = { audited: 0, excluded: 0, rejected: 0 }
  private readonly columns: WantedColumns
  private readonly offsets: CellOffsets
  private readonly filter: RecordFilter
  private readonly scanner: CsvScanner
  private buffer: Uint8Array
  /** The bytes between are still to be read. */
  private position = 0
  private limit = 0
  /** The place in the file of the first byte of the buffer. */
  private origin: number
  private begin: number
  private hasBegun: boolean
  /** As many bytes must be there before it is worth reading on: a record that grows chunk by chunk is not scanned anew for each. */
  private enough = 0

  constructor(
    private readonly table: OpenTable,
    private readonly options: ReadTableOptions,
    private readonly range: ByteRange,
    kernel: CellKernel | null,
  ) {
    const { delimiter, textEncoding } = table
    this.hasBegun = range.isRecordStart
    this.origin = range.isRecordStart ? range.from : range.from - 1
    this.begin = range.from
    const text = new CellText(new TextDecoder(textEncoding))
    this.columns = wantedColumns(table, options.inputs, options.zone, text)
    const { slots, slotByColumn } = this.columns
    this.offsets = kernel?.place(() => new CellOffsets(options.capacity, slots, kernel)) ?? new CellOffsets(options.capacity, slots)
    this.buffer = this.roomFor(2 * sliceLength)
    this.filter = { isExcluded: this.exclusion(text), isDecodable: null }
    this.scanner = new CsvScanner(delimiter, slotByColumn, this.filter, {
      onExclude: () => {
        this.counts.excluded++
      },
      onReject: (rowNumber, reason) => {
        this.counts.rejected++
        options.onReject(rowNumber, reason)
      },
      onTooLong: (rowNumber) => {
        throw recordTooLong(table.source.name, rowNumber)
      },
    })
    this.scanner.recordsPassed = range.recordsBefore
  }

  take(bytes: Uint8Array): void {
    this.makeRoom(bytes.length)
    this.buffer.set(bytes, this.limit)
    this.limit += bytes.length
    if (this.limit - this.position >= this.enough) this.read(false)
  }

  finish(): void {
    if (!this.isDone) this.read(true)
  }

  result(): TableRead {
    return { ...this.counts, recordsPassed: this.scanner.recordsPassed - this.range.recordsBefore, begin: this.begin, end: this.origin + this.position }
  }

  private makeRoom(length: number): void {
    if (this.limit + length <= this.buffer.length) return
    const rest = this.buffer.subarray(this.position, this.limit)
    const needed = rest.length + length
    const next = needed > this.buffer.length ? this.roomFor(Math.max(needed, this.buffer.length * 2)) : this.buffer
    next.set(rest, 0)
    this.buffer = next
    this.origin += this.position
    this.limit = rest.length
    this.position = 0
  }

  private roomFor(length: number): Uint8Array {
    return this.offsets.kernel?.text.subarray(0, length) ?? new Uint8Array(length)
  }

  private read(isLast: boolean): void {
    const { buffer, limit, offsets, counts } = this
    if (!this.hasBegun && !this.findBegin(isLast)) return
    this.checkDecodable(isLast)
    const stop = Math.min(limit, this.range.to - this.origin)
    for (;;) {
      offsets.count = 0
      this.position = this.scanner.scan(buffer, this.position, limit, isLast, offsets, stop)
      if (offsets.count === 0) break
      this.columns.fill(buffer, offsets)
      counts.audited += offsets.count
      this.options.onBatch(offsets.count, offsets.rowNumbers)
    }
    this.isDone = this.origin + this.position >= this.range.to
    this.enough = (limit - this.position) * 1.5
  }

  /** Looks for the first record of the range: after a line feed, and as wide as the header, which a line within a cell hardly is. */
  private findBegin(isLast: boolean): boolean {
    const { buffer, position, limit, offsets, scanner, table } = this
    if (!isLast && limit - position < beginLength) {
      this.enough = beginLength
      return false
    }
    const starts = lineStarts(buffer, position, limit)
    if (starts.length === 0 && !isLast) {
      this.enough = (limit - position) * 2
      return false
    }
    this.position = starts.find((start) => scanner.widthAt(buffer, start, limit, offsets) >= table.layout.width) ?? starts[0] ?? limit
    this.begin = this.origin + this.position
    this.hasBegun = true
    return true
  }

  /** Bytes that are valid as a whole need no check of each record. */
  private checkDecodable(isLast: boolean): void {
    const { textEncoding } = this.table
    const { isUtf8 } = this.options
    const fresh = this.buffer.subarray(this.position, this.limit)
    const isValid = isLast ? isDecodable(textEncoding, fresh, isUtf8) : isDecodableSoFar(textEncoding, fresh, isUtf8)
    this.filter.isDecodable = isValid ? null : (bytes, start, end) => isDecodable(textEncoding, bytes.subarray(start, end), isUtf8)
  }

  private exclusion(text: CellText): RecordFilter['isExcluded'] {
    const excluding = this.table.layout.exclusions.map(({ column, equals }) => ({ slot: this.columns.slotOf(column), equals: tidy(equals) }))
    if (excluding.length === 0) return null
    return (buffer, cells, row) => excluding.some(({ slot, equals }) => text.read(buffer, cells, slot, row) === equals)
  }
}

/** The places after the first line feeds. */
function lineStarts(buffer: Uint8Array, position: number, limit: number): number[] {
  const starts: number[] = []
  for (let at = position; starts.length < mostLineStarts; ) {
    const feed = buffer.subarray(at, limit).indexOf(lineFeed)
    if (feed < 0) break
    at += feed + 1
    starts.push(at)
  }
  return starts
}

function recordTooLong(file: string, rowNumber: number): IngestError {
  return new IngestError(
    'RECORD_TOO_LONG',
    file,
    { zh: `第 ${rowNumber} 行起的记录超过 16 MiB 仍未结束。`, en: `The record at row ${rowNumber} has no end within 16 MiB.` },
    { zh: '请确认文件是 CSV 导出，且每行有换行符。', en: 'Check that the file is a CSV export and that its lines end.' },
  )
}
