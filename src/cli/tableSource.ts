import type { ByteSource } from '../ingest/byteSource.js'
import { jsonSource } from '../ingest/json/jsonSource.js'
import { fileSource } from './fileSource.js'

/** By its name alone: a header of a CSV file may begin with a bracket, too. */
const lines = /\.(?:ndjson|jsonl)$/i
const list = /\.json$/i

/**
 * A file on disk as a source of bytes; one of JSON as a table.
 *
 * @throws CliError where it cannot be read; IngestError for JSON that holds no records.
 */
export async function tableSource(path: string, name: string): Promise<ByteSource> {
  const source = await fileSource(path, name)
  if (lines.test(path)) return jsonSource(source, 'lines')
  return list.test(path) ? jsonSource(source, 'list') : source
}
