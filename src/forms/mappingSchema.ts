import * as z from 'zod'
import type { Mapping } from '../ingest/mapping.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { checkedContent } from './checkedContent.js'
import { civilDateSchema } from './civilDateSchema.js'
import { parsedJson, type WrittenFile } from './parsedJson.js'

const columnSchema = z.strictObject({
  field: z.string(),
  values: z.record(z.string(), z.string().nullable()).optional(),
  format: z.string().optional(),
})

/** The form of a mapping file; which fields and columns exist is checked where the export is read. */
export const mappingSchema = z.strictObject({
  record: z.enum(Object.keys(recordTypes) as [RecordType, ...RecordType[]]).optional(),
  timeZone: z.string().optional(),
  date: civilDateSchema.optional(),
  columns: z.record(z.string(), z.union([z.string(), columnSchema, z.null()])).optional(),
  constants: z.record(z.string(), z.string()).optional(),
  exclude: z.array(z.strictObject({ column: z.string(), equals: z.string() })).optional(),
  headerRow: z.int().min(1).optional(),
})

/**
 * The mapping that a file holds.
 *
 * @throws FormError where it is no JSON or has another form.
 */
export function readMapping(file: WrittenFile): Mapping {
  // JSON has no undefined, so what zod calls possibly undefined is absent.
  return checkedContent(mappingSchema, parsedJson(file), file.name, { zh: '映射文件', en: 'mapping' }) as Mapping
}
