import type { ByteSource } from '../byteSource.js'
import { jsonSource } from './jsonSource.js'

/** By its name alone: a header of a CSV file may begin with a bracket, too. */
const lines = /\.(?:ndjson|jsonl)$/i
const list = /\.json$/i

/** Whether a file of that name is one of JSON records. */
export function isJsonName(name: string): boolean {
  return lines.test(name) || list.test(name)
}

/**
 * A file as a table: one of JSON records, which its name tells, as the bytes of a CSV file, and any other as it is.
 *
 * @param fileName Its name on disk, which may be longer or shorter than what reports call it.
 * @throws IngestError for JSON that holds no records.
 */
export async function tableOf(source: ByteSource, fileName: string): Promise<ByteSource> {
  if (!isJsonName(fileName)) return source
  return jsonSource(source, lines.test(fileName) ? 'lines' : 'list')
}
