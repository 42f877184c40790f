import { headerNames } from '../records/generated/headers.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { normaliseHeader } from '../records/normaliseHeader.js'
import type { HeadRecord } from './headRecords.js'
import { type ColumnMapping, columnMapping, type Mapping } from './mapping.js'
import { ownEntry } from './ownEntry.js'

/** What a header cell stands for: by the mapping, then by the known names of the record type; null where nobody reads its column. */
export function mappedTo(header: string, type: RecordType, mapping: Mapping): ColumnMapping | null {
  const stated = mappedByName(header, mapping)
  if (stated !== undefined) return stated === null ? null : columnMapping(stated)
  const field = ownEntry(headerNames[type], normaliseHeader(header))
  return field === undefined ? null : { field }
}

/** What the mapping says of a header cell; undefined where it says nothing. */
export function mappedByName(header: string, mapping: Mapping): string | ColumnMapping | null | undefined {
  const columns = mapping.columns ?? {}
  const exact = ownEntry(columns, header)
  if (exact !== undefined) return exact
  const wanted = normaliseHeader(header)
  const name = wanted === '' ? undefined : Object.keys(columns).find((column) => normaliseHeader(column) === wanted)
  return name === undefined ? undefined : ownEntry(columns, name)
}

/** The record that looks most like a header, and of which record type. */
export interface FoundHeader {
  readonly type: RecordType
  /** Its place among the head records. */
  readonly index: number
  readonly score: number
  /** Another type that it fits equally well. */
  readonly rival: RecordType | null
}

/** Fewer known fields than this are no header. */
export const leastKnownNames = 2
/** A header stands among the first so many records, unless the mapping says where it stands. */
export const deepestHeader = 15

/** Finds the header among the first records of a file, for one record type or for whichever fits best. */
export function findHeader(records: readonly HeadRecord[], mapping: Mapping, type: RecordType | undefined): FoundHeader | null {
  const types = type ? [type] : (Object.keys(recordTypes) as RecordType[])
  const [best, second] = types.map((each) => bestHeader(each, records, mapping)).sort((left, right) => right.score - left.score)
  if (!best || best.index < 0) return null
  return { ...best, rival: second?.score === best.score ? second.type : null }
}

type HeaderCandidate = Omit<FoundHeader, 'rival'>

function bestHeader(type: RecordType, records: readonly HeadRecord[], mapping: Mapping): HeaderCandidate {
  const stated = mapping.headerRow
  const least = stated !== undefined || mapping.columns ? 1 : leastKnownNames
  let best: HeaderCandidate = { type, index: -1, score: 0 }
  records.forEach((record, index) => {
    if (stated === undefined ? index >= deepestHeader : record.rowNumber !== stated) return
    const known = fieldsNamed(type, record, mapping)
    const score = headerScore(type, known)
    // Fields and not names are counted: a sheet that explains a key names it twice in one row.
    if (score > best.score && known.length >= least) best = { type, index, score }
  })
  return best
}

/** The fields that a record names as a header would. */
function fieldsNamed(type: RecordType, record: HeadRecord, mapping: Mapping): string[] {
  const named = new Set(record.cells.flatMap((cell) => mappedTo(cell, type, mapping)?.field ?? []))
  return recordTypes[type].fields.filter((field) => named.has(field))
}

/** How many fields there are; the key and the beginning of the record count once more, since they tell the types apart. */
function headerScore(type: RecordType, known: readonly string[]): number {
  const { key, began } = recordTypes[type]
  const telling = (known.includes(key) ? 1 : 0) + (began.some((field) => known.includes(field)) ? 1 : 0)
  return known.length === 0 ? 0 : known.length + telling
}
