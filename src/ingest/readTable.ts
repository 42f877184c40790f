import type { TimeZone } from '../calendar/timeZone.js'
import type { InputColumn } from '../expression/column.js'
import { Status } from '../expression/kinds.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import type { ByteSource } from './byteSource.js'
import { CellOffsets, missingCell } from './cellOffsets.js'
import { CellText } from './cells/cellText.js'
import { type CellContext, columnReader, constantChoice } from './cells/columnReaders.js'
import type { ColumnReader } from './cells/instantReader.js'
import { CsvScanner, type RejectReason } from './csvScanner.js'
import { isDecodable } from './decodable.js'
import { byteOrderMark, detectEncoding, type Encoding } from './encoding.js'
import { headRecords } from './headRecords.js'
import { IngestError } from './ingestError.js'
import { findLayout, type Layout } from './layout.js'
import type { Mapping } from './mapping.js'
import { presetFor } from './presets.js'
import { transcodedToUtf8 } from './transcodedToUtf8.js'

/** A file of which it is known how to read it. */
export interface OpenTable {
  readonly source: ByteSource
  /** What the file is written in; UTF-16 is transcoded to UTF-8 on the way in. */
  readonly encoding: Encoding
  readonly layout: Layout
  /** Its bytes as UTF-8 or GB18030, without byte-order mark. */
  readonly text: ByteSource
  readonly textEncoding: 'utf-8' | 'gb18030'
  readonly markLength: number
  readonly delimiter: number
  readonly mapping: Mapping
}

export interface OpenOptions {
  readonly encoding?: Encoding | 'auto'
  readonly record?: RecordType
  readonly mapping?: Mapping
}

const comma = 0x2c
const tab = 0x09
const semicolon = 0x3b
/** A header beyond so many bytes is not looked for. */
const headLength = 1 << 18

/** Finds out how a file is to be read: its encoding, its delimiter, its header. */
export async function openTable(source: ByteSource, options: OpenOptions = {}): Promise<OpenTable> {
  const { encoding, markLength } = await encodingOf(source, options.encoding ?? 'auto')
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be'
  const text = isUtf16 ? transcodedToUtf8(source, encoding) : source
  const textEncoding = encoding === 'gb18030' ? 'gb18030' : 'utf-8'
  const skipped = isUtf16 ? 0 : markLength
  const { head, isWhole } = await readHead(text, skipped)
  const decoder = new TextDecoder(textEncoding)
  const delimiter = delimiterOf(head)
  const records = headRecords(head, isWhole, delimiter, decoder)
  const preset = options.mapping ? undefined : presetFor(records)
  const mapping = options.mapping ?? preset?.mapping ?? {}
  const layout = findLayout(source.name, records, mapping, options.record)
  assertFieldsExist(source.name, layout, mapping)
  return { source, encoding, layout, text, textEncoding, markLength: skipped, delimiter, mapping }
}

async function encodingOf(source: ByteSource, stated: Encoding | 'auto'): Promise<{ encoding: Encoding; markLength: number }> {
  if (stated === 'auto') return detectEncoding(source)
  for await (const chunk of source.chunks()) {
    if (chunk.length === 0) continue
    const mark = byteOrderMark(chunk)
    return { encoding: stated, markLength: mark?.encoding === stated ? mark.markLength : 0 }
  }
  throw new IngestError('FILE_EMPTY', source.name, 'The file is empty.', 'Export it again and check its size.')
}

async function readHead(text: ByteSource, skipped: number): Promise<{ head: Uint8Array; isWhole: boolean }> {
  const head = new Uint8Array(headLength + skipped)
  let length = 0
  let isWhole = true
  for await (const chunk of text.chunks()) {
    const part = chunk.subarray(0, head.length - length)
    head.set(part, length)
    length += part.length
    if (length < head.length) continue
    isWhole = false
    break
  }
  return { head: head.subarray(skipped, length), isWhole }
}

/** The delimiter that occurs most often in the first lines; `|` is none, since it can be the second byte of a character in GB18030. */
function delimiterOf(head: Uint8Array): number {
  const counts = new Map([comma, tab, semicolon].map((delimiter) => [delimiter, 0]))
  const firstLines = head.subarray(0, 1 << 13)
  for (const byte of firstLines) {
    const count = counts.get(byte)
    if (count !== undefined) counts.set(byte, count + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function assertFieldsExist(file: string, layout: Layout, mapping: Mapping): void {
  const { fields } = recordTypes[layout.record]
  const named = [...layout.columns.map(({ mapping: column }) => column.field), ...Object.keys(mapping.constants ?? {})]
  const unknown = named.filter((field) => !fields.includes(field))
  if (unknown.length === 0) return
  throw new IngestError(
    'MAPPING_FIELD_UNKNOWN',
    file,
    `The mapping names fields that a ${layout.record} does not have: ${unknown.join(', ')}.`,
    `Its fields are: ${fields.join(', ')}.`,
  )
}

/** What is counted while a table is read; rows read = audited + excluded + rejected. */
export interface TableCounts {
  audited: number
  excluded: number
  rejected: number
}

export interface ReadTableOptions {
  readonly zone: TimeZone
  /** The columns to fill, by field name; others are not decoded. */
  readonly inputs: ReadonlyMap<string, InputColumn>
  readonly capacity: number
  /** Called with each batch: the number of its records and their row numbers. The columns hold them until it returns. */
  readonly onBatch: (count: number, rowNumbers: Int32Array) => void
  readonly onReject: (rowNumber: number, reason: RejectReason) => void
  /** Called with the raw bytes of each chunk: for the hash and for progress. */
  readonly onBytes?: (chunk: Uint8Array) => void
  readonly isUtf8?: (bytes: Uint8Array) => boolean
}

/** A record longer than this is no record. */
const longestRecord = 1 << 24

/** Reads a table batch by batch, in one pass and in memory that does not grow with its rows. */
export async function readTable(table: OpenTable, options: ReadTableOptions): Promise<TableCounts> {
  const counts: TableCounts = { audited: 0, excluded: 0, rejected: 0 }
  const { layout, delimiter } = table
  const text = new CellText(new TextDecoder(table.textEncoding))
  const columns = wantedColumns(table, options, text)
  const excluding = layout.exclusions.map(({ column, equals }) => ({ slot: columns.slotOf(column), equals }))
  const offsets = new CellOffsets(options.capacity, columns.slots)
  const filter = {
    isExcluded: excluding.length === 0 ? null : (buffer: Uint8Array, cells: CellOffsets, row: number) =>
      excluding.some(({ slot, equals }) => text.read(buffer, cells, slot, row) === equals),
    isDecodable: null as ((buffer: Uint8Array, start: number, end: number) => boolean) | null,
  }
  const scanner = new CsvScanner(delimiter, columns.slotByColumn, filter, counts, options.onReject)
  scanner.recordsPassed = layout.recordsBefore

  let buffer = new Uint8Array(1 << 16)
  let position = 0
  let limit = 0
  let toSkip = table.markLength + layout.dataStart

  const drain = (isLast: boolean): void => {
    filter.isDecodable = isDecodable(table.textEncoding, buffer, position, limit, options.isUtf8)
      ? null
      : (bytes, start, end) => isDecodable(table.textEncoding, bytes, start, end, options.isUtf8)
    for (;;) {
      offsets.count = 0
      position = scanner.scan(buffer, position, limit, isLast, offsets)
      if (offsets.count === 0) break
      columns.fill(buffer, offsets)
      counts.audited += offsets.count
      options.onBatch(offsets.count, offsets.rowNumbers)
    }
    if (limit - position > longestRecord) {
      throw new IngestError('RECORD_TOO_LONG', table.source.name, `The record after row ${scanner.recordsPassed} has no end within 16 MiB.`, 'Check that the file is a CSV export and that its lines end.')
    }
  }

  // UTF-16 is hashed in its own bytes, before it is transcoded.
  const { onBytes } = options
  const source = table.text === table.source ? watched(table.source, onBytes) : transcodedToUtf8(watched(table.source, onBytes), table.encoding)
  for await (const chunk of source.chunks()) {
    const skipped = Math.min(toSkip, chunk.length)
    toSkip -= skipped
    const fresh = chunk.subarray(skipped)
    if (fresh.length === 0) continue
    if (limit + fresh.length > buffer.length) {
      const rest = buffer.subarray(position, limit)
      const needed = rest.length + fresh.length
      const larger = needed > buffer.length ? new Uint8Array(Math.max(needed, buffer.length * 2)) : buffer
      larger.set(rest, 0)
      buffer = larger
      limit = rest.length
      position = 0
    }
    buffer.set(fresh, limit)
    limit += fresh.length
    drain(false)
  }
  drain(true)
  return counts
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

interface WantedColumns {
  readonly slots: number
  readonly slotByColumn: Int16Array
  readonly slotOf: (column: number) => number
  readonly fill: (buffer: Uint8Array, offsets: CellOffsets) => void
}

/** Gives a slot to every column that a rule or an exclusion reads, and tells the input columns what they will get. */
function wantedColumns(table: OpenTable, options: ReadTableOptions, text: CellText): WantedColumns {
  const { layout, mapping } = table
  const context: CellContext = { file: table.source.name, record: layout.record, zone: options.zone, text, date: mapping.date ?? null }
  const slotByColumn = new Int16Array(layout.width).fill(-1)
  let slots = 0
  const slotFor = (column: number): number => {
    if (slotByColumn[column] === -1) slotByColumn[column] = slots++
    return slotByColumn[column]!
  }
  const readers: { slot: number; column: InputColumn; read: ColumnReader }[] = []
  for (const input of options.inputs.values()) {
    input.isMapped = false
    input.status.fill(Status.unmapped)
  }
  for (const mapped of layout.columns) {
    const column = options.inputs.get(mapped.mapping.field)
    if (!column) continue
    column.isMapped = true
    readers.push({ slot: slotFor(mapped.column), column, read: columnReader(mapped, column, context) })
  }
  for (const [name, value] of Object.entries(mapping.constants ?? {})) {
    const column = options.inputs.get(name)
    if (column) fillConstant(column, value, context)
  }
  for (const { column } of layout.exclusions) slotFor(column)
  return {
    slots,
    slotByColumn,
    slotOf: (column) => slotByColumn[column]!,
    fill(buffer, offsets) {
      for (const { slot, column, read } of readers) {
        column.text = (row) => (offsets.starts[slot * offsets.capacity + row] === missingCell ? '' : text.read(buffer, offsets, slot, row))
        read(buffer, offsets, slot, column)
      }
    },
  }
}

function fillConstant(column: InputColumn, value: string, context: CellContext): void {
  const choice = constantChoice(value, column, context)
  column.isMapped = true
  column.values.fill(choice.value)
  column.status.fill(choice.status)
  column.text = () => value
}
