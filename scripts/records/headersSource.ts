import { normaliseHeader } from '../../src/records/normaliseHeader.js'
import { normaliseValue } from '../../src/records/normaliseValue.js'
import type { FieldSchema, RecordSchema } from './recordSchema.js'
import { literal, objectSource, sourceFile } from './source.js'

/** Names by what they stand for; inserted once, a second meaning is an error. */
type Names = Map<string, string>

/** headers.ts: how exports call the fields and their values. Read by ingest; no part of the core. */
export function headersSource(schemas: readonly RecordSchema[]): string {
  return sourceFile(
    "import type { RecordType } from './recordTypes.js'",
    `/** The field of each known header, normalised; where two headers of one field stand in a file, the earlier here is preferred. */
export const headerNames: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = ${byType(schemas, (schema) => namesSource(headerNames(schema)))}`,
    `/** Headers, normalised, that are known and have no field: they may be printed, and nothing reads them. */
export const otherHeaderNames: Readonly<Record<RecordType, readonly string[]>> = ${byType(schemas, (schema) => literal(otherHeaders(schema)))}`,
    `/** The canonical value of each known value, normalised; truths are \`true\` and \`false\`. */
export const valueNames: Readonly<Record<RecordType, Readonly<Record<string, Readonly<Record<string, string>>>>>> = ${byType(schemas, valuesSource)}`,
    `/** Headers, normalised, under which the values of their field mean something else; asked before valueNames. */
export const headerValueNames: Readonly<Record<RecordType, Readonly<Record<string, Readonly<Record<string, string>>>>>> = ${byType(schemas, headerValuesSource)}`,
  )
}

function byType(schemas: readonly RecordSchema[], source: (schema: RecordSchema) => string): string {
  return objectSource(schemas.map((schema) => [schema['x-subject'], source(schema)] as const))
}

/**
 * Every header of a record type with its field, in order of preference within the field.
 *
 * @throws Error where one header stands for two fields, or for a field and for none.
 */
export function headerNames(schema: RecordSchema): Names {
  const names: Names = new Map()
  for (const [field, declared] of Object.entries(schema.properties)) {
    const headers = [field, ...(declared['x-headers'] ?? []), declared['x-label'].zh, declared['x-label'].en]
    for (const header of headers) claim(names, normaliseHeader(header), field, `${schema['x-subject']}: header ${header}`)
  }
  const taken = otherHeaders(schema).filter((header) => names.has(header))
  if (taken.length > 0) throw new Error(`${schema['x-subject']}: headers with and without a field: ${taken.join(', ')}`)
  return names
}

/** The values of a category or truth, with what each means. */
export function valueNames(field: string, declared: FieldSchema): Names {
  const names: Names = new Map()
  for (const [canonical, { label, synonyms }] of Object.entries(declared['x-values'] ?? {})) {
    for (const value of [canonical, label.zh, label.en, ...synonyms]) claim(names, normaliseValue(value), canonical, `${field}: value ${value}`)
  }
  return names
}

function otherHeaders(schema: RecordSchema): string[] {
  return (schema['x-other-headers'] ?? []).map(normaliseHeader)
}

function claim(names: Names, name: string, meaning: string, what: string): void {
  const known = names.get(name)
  if (known !== undefined && known !== meaning) throw new Error(`${what} stands for ${known} and for ${meaning}`)
  names.set(name, meaning)
}

function valuesSource(schema: RecordSchema): string {
  const members = Object.entries(schema.properties)
    .filter(([, declared]) => declared['x-values'] !== undefined)
    .map(([field, declared]) => [field, namesSource(valueNames(field, declared), '    ')] as const)
  return members.length === 0 ? '{}' : objectSource(members, '  ')
}

function headerValuesSource(schema: RecordSchema): string {
  const members = Object.values(schema.properties)
    .flatMap((declared) => declared['x-header-values'] ?? [])
    .flatMap(({ headers, values }) => headers.map((header) => [normaliseHeader(header), namesSource(meanings(values, header), '    ')] as const))
  return members.length === 0 ? '{}' : objectSource(members, '  ')
}

function meanings(values: Readonly<Record<string, readonly string[]>>, header: string): Names {
  const names: Names = new Map()
  for (const [canonical, words] of Object.entries(values)) {
    for (const word of words) claim(names, normaliseValue(word), canonical, `${header}: value ${word}`)
  }
  return names
}

function namesSource(names: Names, indent = '  '): string {
  return objectSource([...names].map(([name, meaning]) => [name, literal(meaning)] as const), indent)
}
