import { headerNames, otherHeaderNames } from '../records/generated/headers.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { normaliseHeader } from '../records/normaliseHeader.js'
import { deepestHeader, type FoundHeader, leastKnownNames, mappedByName, mappedTo } from './headerMatch.js'
import type { HeadRecord } from './headRecords.js'
import { IngestError } from './ingestError.js'
import type { ColumnMapping, Mapping } from './mapping.js'
import { ownEntry } from './ownEntry.js'

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

/**
 * What the columns of a file stand for, by its header.
 *
 * @throws IngestError where the header fits two record types (`RECORD_TYPE_UNCLEAR`), or the mapping names columns that it does not have.
 */
export function layoutOf(file: string, records: readonly HeadRecord[], found: FoundHeader, mapping: Mapping): Layout {
  const { type, rival } = found
  if (rival) throw unclearType(file, type, rival)
  const header = records[found.index]!
  assertColumnsExist(file, header, mapping)
  const chosen = chosenColumns(header, type, mapping)
  const columns: MappedColumn[] = []
  const unmapped: string[] = []
  header.cells.forEach((cell, column) => {
    const mapped = mappedTo(cell, type, mapping)
    if (mapped && chosen.get(mapped.field) === column) columns.push({ column, header: shownHeader(cell, column, type, mapping), mapping: mapped })
    else if (cell !== '') unmapped.push(shownHeader(cell, column, type, mapping))
  })
  const last = lastHeaderRecord(records, found.index, type, mapping)
  return {
    record: type,
    width: header.cells.findLastIndex((cell) => cell !== '') + 1,
    columns,
    unmapped,
    exclusions: (mapping.exclude ?? []).map(({ column, equals }) => ({ column: columnNamed(header, column), equals })),
    dataStart: last.end,
    recordsBefore: last.rowNumber,
  }
}

/**
 * The column that fills each field. Of several for one field the mapping's counts, then the one whose header is nearest the
 * field's meaning (the order of its known names), then the first. A constant of the mapping leaves none.
 */
function chosenColumns(header: HeadRecord, type: RecordType, mapping: Mapping): ReadonlyMap<string, number> {
  const names = Object.keys(headerNames[type])
  const best = new Map<string, { column: number; rank: number }>()
  header.cells.forEach((cell, column) => {
    const mapped = mappedTo(cell, type, mapping)
    if (!mapped || ownEntry(mapping.constants, mapped.field) !== undefined) return
    const rank = mappedByName(cell, mapping) === undefined ? names.indexOf(normaliseHeader(cell)) : -1
    const known = best.get(mapped.field)
    if (!known || rank < known.rank) best.set(mapped.field, { column, rank })
  })
  return new Map([...best].map(([field, { column }]) => [field, column]))
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

function assertColumnsExist(file: string, header: HeadRecord, mapping: Mapping): void {
  const named = [...Object.keys(mapping.columns ?? {}), ...(mapping.exclude ?? []).map(({ column }) => column)]
  const missing = named.filter((name) => columnNamed(header, name) < 0)
  if (missing.length === 0) return
  throw new IngestError(
    'MAPPING_COLUMN_UNKNOWN',
    file,
    {
      zh: `映射中的列在表头（第 ${header.rowNumber} 行）中不存在：${[...new Set(missing)].join('、')}。`,
      en: `The mapping names columns that the header (row ${header.rowNumber}) does not have: ${[...new Set(missing)].join(', ')}.`,
    },
    { zh: '请按表头原文书写，或从映射中删去。', en: 'Write each as it stands in the header, or take it out of the mapping.' },
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

/** The error for a file none of whose first records names columns that are known. It shows no cell: they may be data. */
export function unknownHeader(file: string, mapping: Mapping): IngestError {
  const row = mapping.headerRow
  return new IngestError(
    'HEADER_UNKNOWN',
    file,
    row === undefined
      ? { zh: `前 ${deepestHeader} 行中没有可识别的表头。`, en: `None of the first ${deepestHeader} rows names columns that are known.` }
      : { zh: `第 ${row} 行不是可识别的表头。`, en: `Row ${row} names no columns that are known.` },
    {
      zh: '请为文件补上表头，或用映射文件（--map FILE）指明各列；字段名称可用 `hotline-spec template TYPE` 查看。',
      en: 'Give the file a header row, or name its columns in a mapping (--map FILE); `hotline-spec template TYPE` shows the names.',
    },
  )
}

function unclearType(file: string, one: RecordType, other: RecordType): IngestError {
  return new IngestError(
    'RECORD_TYPE_UNCLEAR',
    file,
    { zh: `表头与 ${one} 和 ${other} 两种记录同样相符。`, en: `The header fits ${one} and ${other} equally well.` },
    { zh: `请指明记录类型：--record ${one} 或 --record ${other}。`, en: `Say which it is: --record ${one} or --record ${other}.` },
  )
}
