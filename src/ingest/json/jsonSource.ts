import type { Bilingual } from '../../expression/kinds.js'
import type { ByteSource } from '../byteSource.js'
import { longestRecord } from '../limits.js'
import { IngestError } from '../ingestError.js'
import { type JsonRecord, parsedRecord } from './parsedRecord.js'
import { isBlankBetween, type JsonForm, LineSplitter, ListSplitter } from './recordSplitter.js'

/** With this mark nobody has to guess the encoding. */
const byteOrderMark = '\ufeff'
/** A byte that UTF-8 never has: the row is rejected as undecodable. */
const noRecord = /* @__PURE__ */ Uint8Array.of(0xff, 0x0a)
const needsQuotes = /[",\r\n]/
/** Rows are handed on when so many characters have come together. */
const blockLength = 1 << 16

/**
 * A file of JSON records as the bytes of a CSV file, in one pass after one that gathers the names: every name that a record of it uses is
 * a column, in the order in which they first appear. Texts are cells as they stand; numbers, truths, lists and objects are cells of their
 * JSON; null and what a record does not have are blank. A line or an element that is no object is a row that is rejected.
 *
 * Its row numbers are those of lines, or of elements, from 1. Memory does not grow with the records.
 *
 * @param source UTF-8, with or without a byte-order mark.
 * @param form Whether each line is a record (NDJSON), or the file is one array of them.
 * @throws IngestError (`JSON_INVALID`) for a file that is no array, has no end, or holds no record.
 * @example
 * const source = bytesInMemory('orders.ndjson', new TextEncoder().encode('{"orderId":"1","createdAt":"2026-03-02"}\n'))
 * await audit([{ source: await jsonSource(source, 'lines') }], { asOf: '2026-03-31' })
 */
export async function jsonSource(source: ByteSource, form: JsonForm): Promise<ByteSource> {
  const names = await namesIn(source, form)
  return {
    name: source.name,
    original: source,
    async *chunks() {
      const encoder = new TextEncoder()
      let block = `${byteOrderMark}${csvLine(names)}`
      for await (const records of recordsIn(source, form)) {
        for (const record of records) {
          if (record !== invalid) block += record === null ? '\n' : csvLine(names.map((name) => cellOf(record, name)))
          if (record !== invalid && block.length < blockLength) continue
          yield encoder.encode(block)
          block = ''
          if (record === invalid) yield noRecord
        }
      }
      yield encoder.encode(block)
    },
  }
}

/** Stands for what is no record. */
const invalid = Symbol('invalid')
/** A record, nothing (a blank line), or what should have been one. */
type Read = JsonRecord | null | typeof invalid

async function namesIn(source: ByteSource, form: JsonForm): Promise<string[]> {
  const names = new Set<string>()
  for await (const records of recordsIn(source, form)) {
    for (const record of records) if (record !== null && record !== invalid) for (const name of Object.keys(record)) names.add(name)
  }
  if (names.size === 0) throw invalidJson(source.name, { zh: '没有一条 JSON 记录。', en: 'It holds no JSON record.' })
  return [...names]
}

/** The records of a file, some at a time. */
async function* recordsIn(source: ByteSource, form: JsonForm): AsyncGenerator<Read[]> {
  const splitter = form === 'lines' ? new LineSplitter() : new ListSplitter()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const read = (bytes: Uint8Array): Read => {
    if (form === 'lines' && isBlankBetween(bytes, 0, bytes.length)) return null
    return parsedRecord(bytes, decoder) ?? invalid
  }
  let rest = new Uint8Array(0)
  for await (const chunk of withoutMark(source)) {
    const buffer = new Uint8Array(rest.length + chunk.length)
    buffer.set(rest)
    buffer.set(chunk, rest.length)
    const records: Read[] = []
    const start = splitter.split(buffer, 0, rest.length, (from, end) => records.push(read(buffer.subarray(from, end))))
    rest = buffer.slice(start)
    if (rest.length > longestRecord) throw invalidJson(source.name, { zh: '有一条记录超过 16 MiB 仍未结束。', en: 'A record has no end within 16 MiB.' })
    yield records
  }
  const problem = splitter.problemAtEnd()
  if (problem) throw invalidJson(source.name, problem)
  if (!isBlankBetween(rest, 0, rest.length)) yield [read(rest)]
}

async function* withoutMark(source: ByteSource): AsyncGenerator<Uint8Array> {
  let passed = 0
  const mark = [0xef, 0xbb, 0xbf]
  for await (const chunk of source.chunks()) {
    let from = 0
    while (passed < mark.length && from < chunk.length && chunk[from] === mark[passed]) {
      passed++
      from++
    }
    if (from < chunk.length) passed = mark.length
    yield chunk.subarray(from)
  }
}

function cellOf(record: JsonRecord, name: string): string {
  const value = Object.hasOwn(record, name) ? record[name] : null
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}

function invalidJson(file: string, what: Bilingual): IngestError {
  return new IngestError('JSON_INVALID', file, what, {
    zh: '请提供每行一个对象的 .ndjson 文件，或由对象组成的 JSON 数组，编码为 UTF-8。',
    en: 'Give one object a line (.ndjson) or one array of objects (.json), in UTF-8.',
  })
}
