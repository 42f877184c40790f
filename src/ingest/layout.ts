import { headerNames, otherHeaderNames } from '../records/generated/headers.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { normaliseHeader } from '../records/normaliseHeader.js'
import type { HeadRecord } from './headRecords.js'
import { IngestError } from './ingestError.js'
import { ownEntry } from './ownEntry.js'
import { type ColumnMapping, columnMapping, type Mapping } from './mapping.js'

/** A column of a file that is read, and what it fills. */
export interface MappedColumn {
  readonly column: number
  /** Its header, which is a known name or stands in the mapping, so it may be shown. */
  readonly header: string
  readonly mapping: ColumnMapping
}

/** What the header of a file says: the record type, and which column fills which field. */
export interface Layout {
  readonly record: RecordType
  /** Number of columns of the header. */
  readonly width: number
  readonly columns: readonly MappedColumn[]
  /** Columns nobody reads: known headers by name, others as `column 7`, since a cell nobody knows may hold personal data. */
  readonly unmapped: readonly string[]
  readonly exclusions: readonly { readonly column: number; readonly equals: string }[]
  /** The first byte after the header. */
  readonly dataStart: number
  /** Records before the data: titles, headers and blank ones. */
  readonly recordsBefore: number
}

/** Fewer known names than this are no header. */
const leastKnownNames = 2
/** A header stands among the first so many records. */
const deepestHeader = 15

/**
 * Finds the header of a file and what its columns stand for: by the mapping, then by the known names of the record types.
 *
 * @throws IngestError where no record looks like a header, the record type is unclear, or the mapping names what is not there.
 */
export function findLayout(file: string, records: readonly HeadRecord[], mapping: Mapping, record: RecordType | undefined): Layout {
  const found = record ?? mapping.record
  const types = found ? [found] : (Object.keys(recordTypes) as RecordType[])
  const candidates = types.map((type) => bestHeader(type, records, mapping)).sort((left, right) => right.score - left.score)
  const best = candidates[0]!
  if (best.index < 0) throw noHeader(file, mapping)
  const rival = candidates[1]
  if (rival && rival.score === best.score) throw unclearType(file, best.type, rival.type)
  return layoutOf(file, records, best.index, best.type, mapping)
}

interface HeaderCandidate {
  readonly type: RecordType
  readonly index: number
  readonly score: number
}

function bestHeader(type: RecordType, records: readonly HeadRecord[], mapping: Mapping): HeaderCandidate {
  let best: HeaderCandidate = { type, index: -1, score: 0 }
  const stated = mapping.headerRow
  records.slice(0, deepestHeader).forEach((record, index) => {
    if (stated !== undefined && record.rowNumber !== stated) return
    const score = headerScore(type, record, mapping)
    if (score > best.score && (score >= leastKnownNames || stated !== undefined || mapping.columns)) best = { type, index, score }
  })
  return best
}

/** How many fields the record names; the key and the beginning of the record count once more, since they tell the types apart. */
function headerScore(type: RecordType, record: HeadRecord, mapping: Mapping): number {
  const { key, began } = recordTypes[type]
  const fields = new Set(record.cells.flatMap((cell) => mappedTo(cell, type, mapping)?.field ?? []))
  const telling = (fields.has(key) ? 1 : 0) + (began.some((field) => fields.has(field)) ? 1 : 0)
  return fields.size === 0 ? 0 : fields.size + telling
}

function mappedTo(header: string, type: RecordType, mapping: Mapping): ColumnMapping | null {
  const stated = mappedByName(header, mapping)
  if (stated !== undefined) return stated === null ? null : columnMapping(stated)
  const field = ownEntry(headerNames[type], normaliseHeader(header))
  return field === undefined ? null : { field }
}

function mappedByName(header: string, mapping: Mapping): string | ColumnMapping | null | undefined {
  const columns = mapping.columns ?? {}
  const exact = ownEntry(columns, header)
  if (exact !== undefined) return exact
  const wanted = normaliseHeader(header)
  const name = wanted === '' ? undefined : Object.keys(columns).find((column) => normaliseHeader(column) === wanted)
  return name === undefined ? undefined : columns[name]
}

function layoutOf(file: string, records: readonly HeadRecord[], index: number, type: RecordType, mapping: Mapping): Layout {
  const header = records[index]!
  const taken = new Set(statedFields(header, mapping))
  const columns: MappedColumn[] = []
  const unmapped: string[] = []
  header.cells.forEach((cell, column) => {
    const isStated = mappedByName(cell, mapping) !== undefined
    const mapped = mappedTo(cell, type, mapping)
    // Of two columns for one field the mapping's counts, then the first: both cannot.
    if (!mapped || (!isStated && taken.has(mapped.field))) {
      if (cell !== '') unmapped.push(shownHeader(cell, column, type, mapping))
      return
    }
    taken.add(mapped.field)
    columns.push({ column, header: shownHeader(cell, column, type, mapping), mapping: mapped })
  })
  const last = lastHeaderRecord(records, index, type, mapping)
  return {
    record: type,
    width: widthOf(header),
    columns,
    unmapped,
    exclusions: exclusionsOf(file, header, mapping),
    dataStart: last.end,
    recordsBefore: last.rowNumber,
  }
}

/** Blank cells at the end of a header belong to no column. */
function widthOf(header: HeadRecord): number {
  return header.cells.findLastIndex((cell) => cell !== '') + 1
}

function statedFields(header: HeadRecord, mapping: Mapping): string[] {
  return header.cells.flatMap((cell) => {
    const stated = mappedByName(cell, mapping)
    return stated ? [columnMapping(stated).field] : []
  })
}

/** A second header row, in another language or with codes, names fields too; it is no data. */
function lastHeaderRecord(records: readonly HeadRecord[], index: number, type: RecordType, mapping: Mapping): HeadRecord {
  let last = index
  while (last + 1 < records.length && isAlsoHeader(records[last + 1]!, type, mapping)) last++
  return records[last]!
}

function isAlsoHeader(record: HeadRecord, type: RecordType, mapping: Mapping): boolean {
  const named = record.cells.filter((cell) => mappedTo(cell, type, mapping) !== null).length
  const filled = record.cells.filter((cell) => cell !== '').length
  return named >= leastKnownNames && named * 2 >= filled
}

function exclusionsOf(file: string, header: HeadRecord, mapping: Mapping): Layout['exclusions'] {
  assertColumnsExist(file, header, mapping)
  return (mapping.exclude ?? []).map(({ column, equals }) => ({ column: columnNamed(header, column), equals }))
}

function assertColumnsExist(file: string, header: HeadRecord, mapping: Mapping): void {
  const named = [...Object.keys(mapping.columns ?? {}), ...(mapping.exclude ?? []).map(({ column }) => column)]
  const missing = named.filter((name) => columnNamed(header, name) < 0)
  if (missing.length === 0) return
  throw new IngestError(
    'MAPPING_COLUMN_UNKNOWN',
    file,
    `The mapping names columns that the header (row ${header.rowNumber}) does not have: ${[...new Set(missing)].join(', ')}.`,
    'Write each as it stands in the header, or take it out of the mapping.',
  )
}

function columnNamed(header: HeadRecord, name: string): number {
  const exact = header.cells.indexOf(name)
  return exact >= 0 ? exact : header.cells.findIndex((cell) => cell !== '' && normaliseHeader(cell) === normaliseHeader(name))
}

function shownHeader(cell: string, column: number, type: RecordType, mapping: Mapping): string {
  const name = normaliseHeader(cell)
  const isKnown =
    mappedByName(cell, mapping) !== undefined ||
    (Object.keys(recordTypes) as RecordType[]).some((other) => ownEntry(headerNames[other], name) !== undefined) ||
    otherHeaderNames[type].includes(name)
  return isKnown ? cell : `column ${column + 1}`
}

function noHeader(file: string, mapping: Mapping): IngestError {
  const where = mapping.headerRow ? `Row ${mapping.headerRow}` : `None of the first ${deepestHeader} rows`
  return new IngestError(
    'HEADER_UNKNOWN',
    file,
    `${where} names no columns that are known.`,
    'Give the file a header row, or name its columns in a mapping (--map FILE); `hotline-spec template TYPE` shows the names.',
  )
}

function unclearType(file: string, one: RecordType, other: RecordType): IngestError {
  return new IngestError(
    'RECORD_TYPE_UNCLEAR',
    file,
    `The header fits ${one} and ${other} equally well.`,
    `Say which it is: --record ${one} or --record ${other}.`,
  )
}
