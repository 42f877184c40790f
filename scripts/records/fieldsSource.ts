import type { FieldSchema, RecordSchema } from './recordSchema.js'
import { constantName } from './recordSchema.js'
import { literal, objectSource, sourceFile } from './source.js'

/** fields.ts: the fields as objects with which rules are written. */
export function fieldsSource(schemas: readonly RecordSchema[]): string {
  const map = schemas.map((schema) => [schema['x-subject'], constantName(schema['x-subject'])] as const)
  return sourceFile(
    "import type { Field } from '../../expression/field.js'\nimport type { RecordType } from './recordTypes.js'",
    ...schemas.map(constantSource),
    `/** The fields of each record type. */\nexport const recordFields: Readonly<Record<RecordType, Readonly<Record<string, Field>>>> = ${objectSource(map)}`,
  )
}

function constantSource(schema: RecordSchema): string {
  const subject = schema['x-subject']
  const members = Object.entries(schema.properties).map(([name, field]) => [name, literal(fieldObject(subject, name, field))] as const)
  return [
    `/** The fields of ${schema.title}. */`,
    `export const ${constantName(subject)} = ${objectSource(members)} as const satisfies Record<string, Field<'${subject}'>>`,
  ].join('\n')
}

function fieldObject(subject: string, name: string, field: FieldSchema): object {
  return {
    node: 'field',
    subject,
    name,
    kind: field['x-kind'],
    label: field['x-label'],
    absent: field['x-absent'],
    ...(field.enum && { values: field.enum.filter((value) => value !== null) }),
    ...(field['x-unit'] && { unit: field['x-unit'] }),
    ...(field['x-personal'] && { personal: field['x-personal'] }),
  }
}
