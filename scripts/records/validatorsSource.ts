import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { constantName, ourKeywords, type RecordSchema } from './recordSchema.js'
import { generatedLine, sourceFile } from './source.js'

/** Ajv as the generator and the tests use it: an unknown keyword is an error, ours are known. */
export function schemaCompiler(schemas: readonly object[]): Ajv2020 {
  const ajv = new Ajv2020({
    schemas: [...schemas],
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addVocabulary([...ourKeywords])
  return ajv
}

/** validators.js: what ajv compiles from the schemas, so that nothing is compiled at run time. */
export function validatorsSource(schemas: readonly RecordSchema[]): string {
  const names = schemas.map((schema) => [constantName(schema['x-subject']), schema.$id])
  const code = standalone(schemaCompiler(schemas.map(withoutOurKeywords)), Object.fromEntries(names))
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('the validators would load ajv at run time: use keywords that need no helper')
  return `${generatedLine}\n${code.trimEnd()}\n`
}

/** validators.d.ts: the surface that src/records/validate.ts sees. */
export function validatorTypesSource(schemas: readonly RecordSchema[]): string {
  return sourceFile(
    `/** What a keyword of the schema found wrong. */
export interface Finding {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Whether a value is such a record; its findings stay on the function until the next call. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly Finding[] | null
}`,
    schemas.map((schema) => `export declare const ${constantName(schema['x-subject'])}: Validator`).join('\n'),
  )
}

/** Keywords of JSON Schema that only tell; a field may have such a name, and then its value is no string. */
const annotations: ReadonlySet<string> = new Set(['title', 'description'])

/** Titles, labels and synonyms are of no use to a validator, and would be compiled into it. */
function withoutOurKeywords(schema: RecordSchema): object {
  return JSON.parse(
    JSON.stringify(schema, (key: string, value: unknown) =>
      key.startsWith('x-') || (typeof value === 'string' && annotations.has(key)) ? undefined : value,
    ),
  ) as object
}
