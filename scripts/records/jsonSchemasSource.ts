import type { RecordSchema } from './recordSchema.js'
import { constantName } from './recordSchema.js'
import { objectSource, sourceFile } from './source.js'

/** jsonSchemas.ts: the schemas themselves, for whoever wants them at run time. */
export function jsonSchemasSource(schemas: readonly RecordSchema[]): string {
  const imports = schemas.map(
    ({ 'x-subject': subject }) => `import ${constantName(subject)} from '../../../schemas/${subject}.schema.json' with { type: 'json' }`,
  )
  const map = schemas.map(({ 'x-subject': subject }) => [subject, constantName(subject)] as const)
  return sourceFile(
    [...imports, "import type { RecordType } from './recordTypes.js'"].join('\n'),
    `/** The JSON Schema (2020-12) of each record type. */\nexport const jsonSchemas: Readonly<Record<RecordType, Readonly<Record<string, unknown>>>> = ${objectSource(map)}`,
  )
}
