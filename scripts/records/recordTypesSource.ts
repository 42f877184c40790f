import type { RecordSchema } from './recordSchema.js'
import { literal, objectSource, sourceFile } from './source.js'

/** recordTypes.ts: what must be known of a record type besides its fields. */
export function recordTypesSource(schemas: readonly RecordSchema[]): string {
  const union = schemas.map((schema) => `  | '${schema['x-subject']}'`)
  const members = schemas.map((schema) => [schema['x-subject'], literal(describe(schema))] as const)
  return sourceFile(
    "import type { Bilingual } from '../../expression/kinds.js'",
    `/** The types of record that can be audited. */\nexport type RecordType =\n${union.join('\n')}`,
    `/** What a record type is called, what identifies a record and from when it counts as begun. */
export interface RecordTypeDescription {
  readonly subject: RecordType
  readonly label: Bilingual
  /** The field that identifies a record. */
  readonly key: string
  /** The instants from which a record counts as begun, the preferred one first. */
  readonly began: readonly string[]
  readonly fields: readonly string[]
}`,
    `/** All record types by name: what each is called, its key, when it begins and its fields. */\nexport const recordTypes: Readonly<Record<RecordType, RecordTypeDescription>> = ${objectSource(members)}`,
  )
}

function describe(schema: RecordSchema): object {
  return {
    subject: schema['x-subject'],
    label: schema['x-label'],
    key: schema['x-key'],
    began: schema['x-began'],
    fields: Object.keys(schema.properties),
  }
}
