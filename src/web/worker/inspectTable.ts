import type { ByteSource } from '../../ingest/byteSource.js'
import { encodingCandidates, statedEncoding } from '../../ingest/encoding.js'
import { firstBytes } from '../../ingest/firstBytes.js'
import { deepestHeader, findHeader, mappedTo } from '../../ingest/headerMatch.js'
import { type HeadRecord, headRecords } from '../../ingest/headRecords.js'
import { endsLinesInReturns, lineFeedsForReturns } from '../../ingest/lineFeedsForReturns.js'
import type { Mapping } from '../../ingest/mapping.js'
import { type OpenTable, openTable } from '../../ingest/openTable.js'
import { transcodedToUtf8 } from '../../ingest/transcodedToUtf8.js'
import type { ColumnView, TableRequest, TableView, Told } from '../messages.js'
import { toldError } from '../toldError.js'

/** Rows shown below the header. */
const shownRows = 3
const headLength = 1 << 18
const delimiters = [0x2c, 0x09, 0x3b]

/** A table that can be mapped although it cannot be audited as it stands: its text is one, only its columns are not clear. */
const canBeMapped = (code: string): boolean => /^(?:HEADER_UNKNOWN|RECORD_TYPE_|MAPPING_)/.test(code)

/** How the text of a table is split. */
type Splitting = Pick<OpenTable, 'textOf' | 'textEncoding' | 'markLength' | 'delimiter'>

/** What the first rows of a table show, whether it can be audited, and if not, why. */
export async function inspectTable(request: TableRequest, source: ByteSource): Promise<TableView> {
  const { table, problem } = await attempt(request, source)
  if (problem && !canBeMapped(problem.code)) return { ...nothing(request), problem }
  const records = await firstRecords(table ?? (await likelySplitting(request, source)), source, request.mapping?.headerRow ?? 0)
  return table ? viewOf(table, records) : guessedView(request, records, problem)
}

async function attempt({ encoding, record, mapping }: TableRequest, source: ByteSource): Promise<{ table: OpenTable | null; problem: Told | null }> {
  try {
    return { table: await openTable(source, { encoding, ...(record && { record }), ...(mapping && { mapping }) }), problem: null }
  } catch (error) {
    return { table: null, problem: toldError(error) }
  }
}

function viewOf({ layout, mapping }: OpenTable, records: readonly HeadRecord[]): TableView {
  const index = findHeader(records, mapping, layout.record)?.index ?? 0
  const fields = new Map(layout.columns.map(({ column, mapping: { field } }) => [column, field]))
  const header = records[index]!
  const rows = records.filter(({ rowNumber }) => rowNumber > layout.recordsBefore)
  return {
    record: layout.record,
    headerRow: header.rowNumber,
    isHeaderGuessed: false,
    columns: columnsOf(header, (_, column) => fields.get(column) ?? null),
    rows: cellsOf(rows),
    mapping,
    problem: null,
  }
}

/** What is known of a table whose header is not: the row that the mapping names, or the one that is filled most. */
function guessedView(request: TableRequest, records: readonly HeadRecord[], problem: Told | null): TableView {
  const mapping = request.mapping ?? {}
  const record = request.record ?? mapping.record ?? null
  const stated = records.find(({ rowNumber }) => rowNumber === mapping.headerRow)
  const header = stated ?? findHeader(records, mapping, record ?? undefined)?.index
  const found = typeof header === 'number' ? records[header] : header
  const chosen = found ?? fullest(records.slice(0, deepestHeader))
  if (!chosen) return { ...nothing(request), problem }
  return {
    record,
    headerRow: chosen.rowNumber,
    isHeaderGuessed: found === undefined,
    columns: columnsOf(chosen, (cell) => (record === null ? null : (mappedTo(cell, record, mapping)?.field ?? null))),
    rows: cellsOf(records.filter(({ rowNumber }) => rowNumber > chosen.rowNumber)),
    mapping,
    problem,
  }
}

function nothing({ record, mapping }: TableRequest): Omit<TableView, 'problem'> {
  return { record: record ?? mapping?.record ?? null, headerRow: null, isHeaderGuessed: false, columns: [], rows: [], mapping: mapping ?? ({} satisfies Mapping) }
}

function columnsOf({ cells }: HeadRecord, fieldOf: (cell: string, column: number) => string | null): ColumnView[] {
  const width = cells.findLastIndex((cell) => cell !== '') + 1
  return cells.slice(0, width).map((header, column) => ({ header, field: fieldOf(header, column) }))
}

const cellsOf = (records: readonly HeadRecord[]): (readonly string[])[] => records.slice(0, shownRows).map(({ cells }) => cells)

/** The first of the records with the most cells that are filled. */
function fullest(records: readonly HeadRecord[]): HeadRecord | undefined {
  const filled = ({ cells }: HeadRecord): number => cells.filter((cell) => cell !== '').length
  const most = Math.max(0, ...records.map(filled))
  return records.find((record) => filled(record) === most)
}

async function firstRecords({ textOf, textEncoding, markLength, delimiter }: Splitting, source: ByteSource, headerRow: number): Promise<HeadRecord[]> {
  const head = (await firstBytes(textOf(source), headLength + markLength)).subarray(markLength)
  return headRecords(head, head.length < headLength, delimiter, new TextDecoder(textEncoding), Math.max(2 * deepestHeader, headerRow) + shownRows)
}

/** The likeliest way to split a file in which no header shows. */
async function likelySplitting({ encoding: stated }: TableRequest, source: ByteSource): Promise<Splitting> {
  const candidate = stated === 'auto' ? (await encodingCandidates(source))[0]! : await statedEncoding(source, stated)
  const { encoding } = candidate
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be'
  const unfolded = (given: ByteSource): ByteSource => (isUtf16 ? transcodedToUtf8(given, encoding) : given)
  const head = await firstBytes(unfolded(source), 1 << 13)
  const countOf = (delimiter: number): number => head.reduce((count, byte) => count + (byte === delimiter ? 1 : 0), 0)
  return {
    textOf: endsLinesInReturns(head) ? (given) => lineFeedsForReturns(unfolded(given)) : unfolded,
    textEncoding: encoding === 'gb18030' ? 'gb18030' : 'utf-8',
    markLength: isUtf16 ? 0 : candidate.markLength,
    delimiter: delimiters.reduce((best, each) => (countOf(each) > countOf(best) ? each : best)),
  }
}

