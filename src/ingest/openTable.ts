import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { assertMapping } from './assertMapping.js'
import { assertText, noText } from './assertText.js'
import type { ByteSource } from './byteSource.js'
import type { TextEncoding } from './decodable.js'
import { type Encoding, type EncodingCandidate, encodingCandidates, encodings, statedEncoding } from './encoding.js'
import { firstBytes } from './firstBytes.js'
import { deepestHeader, findHeader, type FoundHeader } from './headerMatch.js'
import { type HeadRecord, headRecords } from './headRecords.js'
import { IngestError } from './ingestError.js'
import { type Layout, layoutOf, unknownHeader } from './layout.js'
import { endsLinesInReturns, lineFeedsForReturns } from './lineFeedsForReturns.js'
import type { Mapping } from './mapping.js'
import { presetFor } from './presets.js'
import { transcodedToUtf8 } from './transcodedToUtf8.js'

/** A file of which it is known how to read it. */
export interface OpenTable {
  readonly source: ByteSource
  /** What the file is written in; UTF-16 is transcoded to UTF-8 on the way in. */
  readonly encoding: Encoding
  readonly layout: Layout
  /** Its bytes, from a source that gives them as they lie, as UTF-8 or GB18030 with line feeds. */
  readonly textOf: (source: ByteSource) => ByteSource
  readonly textEncoding: TextEncoding
  /** Whether the bytes of the file are those of the text, so that a place in one is a place in the other. */
  readonly isPlain: boolean
  /** Bytes of the byte-order mark at the start of the text. */
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
const quote = 0x22
/** `|` is none of them: it can be the second byte of a character in GB18030. */
const delimiters = [comma, tab, semicolon] as const
/** A header beyond so many bytes is not looked for. */
const headLength = 1 << 18

/**
 * Finds out how a file is to be read: in the likeliest encoding in which some delimiter shows a header, with the delimiter that
 * shows most of it.
 *
 * @throws IngestError for a file that is no text, has no header, or does not fit its mapping.
 */
export async function openTable(source: ByteSource, options: OpenOptions = {}): Promise<OpenTable> {
  assertRecordTypes(source.name, options)
  const { encoding: stated = 'auto' } = options
  const start = await firstBytes(source, 1024)
  assertText(start, source.name)
  const candidates = stated === 'auto' ? await encodingCandidates(source) : [await statedEncoding(source, stated)]
  let isBlank = true
  for (const candidate of candidates) {
    const reading = await readingIn(candidate, source, options)
    if (reading.found) return opened(reading.found, source, options)
    isBlank &&= reading.isBlank
  }
  if (isBlank) throw emptyFile(source.name)
  if (stated !== 'auto') await assertNoOtherEncoding(source, stated, options)
  throw stated === 'auto' && start.includes(0) ? noText(source.name) : unknownHeader(source.name, options.mapping ?? {})
}

/** One way to read a file in which a header shows. */
interface Reading {
  readonly encoding: Encoding
  readonly textOf: (source: ByteSource) => ByteSource
  readonly textEncoding: TextEncoding
  readonly isPlain: boolean
  readonly markLength: number
  readonly delimiter: number
  readonly records: readonly HeadRecord[]
  readonly mapping: Mapping
  readonly header: FoundHeader
}

async function readingIn(candidate: EncodingCandidate, source: ByteSource, options: OpenOptions): Promise<{ found: Reading | null; isBlank: boolean }> {
  const { encoding } = candidate
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be'
  const textEncoding = encoding === 'gb18030' ? 'gb18030' : 'utf-8'
  const markLength = isUtf16 ? 0 : candidate.markLength
  const unfolded = (given: ByteSource): ByteSource => (isUtf16 ? transcodedToUtf8(given, encoding) : given)
  const raw = (await firstBytes(unfolded(source), headLength + markLength)).subarray(markLength)
  const hasReturns = endsLinesInReturns(raw)
  const head = hasReturns ? raw.map((byte) => (byte === 0x0d ? 0x0a : byte)) : raw
  const isWhole = raw.length < headLength
  const textOf = hasReturns ? (given: ByteSource) => lineFeedsForReturns(unfolded(given)) : unfolded
  const decoder = new TextDecoder(textEncoding)
  let found: Reading | null = null
  for (const delimiter of byFrequency(head)) {
    const records = headRecords(head, isWhole, delimiter, decoder, Math.max(2 * deepestHeader, options.mapping?.headerRow ?? 0))
    const mapping = options.mapping ?? presetFor(records, options.record)?.mapping ?? {}
    const header = findHeader(records, mapping, options.record ?? mapping.record)
    if (header && header.score > (found?.header.score ?? 0)) found = { encoding, textOf, textEncoding, isPlain: !isUtf16 && !hasReturns, markLength, delimiter, records, mapping, header }
  }
  return { found, isBlank: isWhole && head.every(isBlankByte) }
}

/** Whether a byte can stand in a file that holds nothing: white space, delimiters, the quotes of empty cells. */
function isBlankByte(byte: number): boolean {
  return byte <= 0x20 || byte === quote || delimiters.some((delimiter) => byte === delimiter)
}

function opened(reading: Reading, source: ByteSource, { mapping: given }: OpenOptions): OpenTable {
  const { encoding, textOf, textEncoding, isPlain, markLength, delimiter, records, mapping, header } = reading
  const found = layoutOf(source.name, records, header, mapping)
  const layout = source.original ? { ...found, recordsBefore: found.recordsBefore - 1 } : found
  if (given) assertMapping(source.name, given, layout.record)
  return { source, encoding, layout, textOf, textEncoding, isPlain, markLength, delimiter, mapping }
}

/** The delimiters by how often they occur in the first lines, the most frequent first. */
function byFrequency(head: Uint8Array): readonly number[] {
  const firstLines = head.subarray(0, 1 << 13)
  const countOf = (delimiter: number): number => firstLines.reduce((count, byte) => count + (byte === delimiter ? 1 : 0), 0)
  return delimiters.map((delimiter) => ({ delimiter, count: countOf(delimiter) })).sort((left, right) => right.count - left.count).map(({ delimiter }) => delimiter)
}

function assertRecordTypes(file: string, { record, mapping }: OpenOptions): void {
  for (const type of [record, mapping?.record]) {
    if (type === undefined || Object.hasOwn(recordTypes, type)) continue
    const known = Object.keys(recordTypes)
    throw new IngestError(
      'RECORD_TYPE_UNKNOWN',
      file,
      { zh: `没有记录类型 ${JSON.stringify(type)}。`, en: `There is no record type ${JSON.stringify(type)}.` },
      { zh: `可用的类型有：${known.join('、')}。`, en: `Give one of: ${known.join(', ')}.` },
    )
  }
}

/** Where the stated encoding shows no header and another does, the encoding is what is wrong, not the file. */
async function assertNoOtherEncoding(source: ByteSource, stated: Encoding, options: OpenOptions): Promise<void> {
  for (const encoding of encodings) {
    if (encoding === stated) continue
    const { found } = await readingIn(await statedEncoding(source, encoding), source, options)
    if (!found) continue
    throw new IngestError(
      'ENCODING_WRONG',
      source.name,
      { zh: `按 ${stated} 编码找不到表头，按 ${encoding} 编码则可以。`, en: `Read as ${stated} the file shows no header; read as ${encoding} it does.` },
      { zh: `请改用 --encoding ${encoding}，或不写该选项。`, en: `Give --encoding ${encoding}, or leave the option out.` },
    )
  }
}

function emptyFile(file: string): IngestError {
  return new IngestError('FILE_EMPTY', file, { zh: '文件是空的。', en: 'The file is empty.' }, { zh: '请重新导出，并核对文件大小。', en: 'Export it again and check its size.' })
}
