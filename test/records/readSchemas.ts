import { fileURLToPath } from 'node:url'
import { readRecordSchemas, type RecordSchema } from '../../scripts/records/recordSchema.js'

/** The record schemas of the project, read afresh for a test. */
export function readSchemas(): RecordSchema[] {
  return readRecordSchemas(fileURLToPath(new URL('../../schemas', import.meta.url)))
}

/** The schema of one record type. */
export function readSchema(subject: string): RecordSchema {
  const schema = readSchemas().find((candidate) => candidate['x-subject'] === subject)
  if (schema === undefined) throw new Error(`schemas/ has no record type ${subject}`)
  return schema
}
