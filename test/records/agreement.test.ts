import fastCheck, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as schemas from '../../src/records/index.js'
import { validate, type RecordType } from '../../src/records/index.js'
import type { RecordSchema, SchemaNode } from '../../scripts/records/recordSchema.js'
import { typeName } from '../../scripts/records/recordSchema.js'
import { readSchemas } from './readSchemas.js'

interface ZodLike {
  safeParse(value: unknown): { success: boolean; data?: unknown }
}

function zodOf(schema: RecordSchema): ZodLike {
  return (schemas as unknown as Record<string, ZodLike>)[typeName(schema['x-subject'])]!
}

const digits = (value: number, length: number) => String(value).padStart(length, '0')

const instant = fastCheck
  .record({
    time: fastCheck.date({ min: new Date('2004-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true }),
    form: fastCheck.constantFrom(10, 16, 19, 23),
    joint: fastCheck.constantFrom('T', ' '),
    offset: fastCheck.constantFrom('', 'Z', '+08:00', '-03:30'),
  })
  .map(({ time, form, joint, offset }) => (form === 10 ? time.toISOString().slice(0, 10) : time.toISOString().slice(0, form).replace('T', joint) + offset))

function goodValue(node: SchemaNode): Arbitrary<unknown> {
  const [type] = [node.type].flat()
  if (node.enum) return fastCheck.constantFrom(...node.enum)
  if (type === 'boolean') return fastCheck.boolean()
  if (type === 'integer') return fastCheck.nat()
  if (type === 'number') return fastCheck.double({ min: 0.25, max: 1e6, noNaN: true })
  if (type === 'array') return fastCheck.array(node.items?.properties ? goodObject(node.items) : goodValue(node.items!), { maxLength: 3 })
  if (node.pattern === '\\S') return fastCheck.nat().map((value) => `编号 ${digits(value, 6)}`)
  return node.pattern === undefined ? fastCheck.string() : instant
}

function goodObject(node: SchemaNode): Arbitrary<Record<string, unknown>> {
  const members = Object.entries(node.properties ?? {}).map(([name, property]) => {
    const isNullable = [property.type].flat().includes('null')
    return [name, isNullable ? fastCheck.option(goodValue(property)) : goodValue(property)] as const
  })
  return fastCheck.record(Object.fromEntries(members), { requiredKeys: node.required ?? [], noNullPrototype: true })
}

/** Values that are wrong somewhere and right elsewhere, near the borders of what is allowed. */
const oddValue = fastCheck.oneof(
  fastCheck.constantFrom<unknown>(undefined, null, '', ' ', '是', 'other', 'yes', '1', '0', 0, -0, -1, 0.5, 1e300, NaN, Infinity, 2 ** 53, true, {}, [], [' '], [{}], [null]),
  fastCheck.constantFrom<unknown>('2026-02-30', '2026-02-28', '2026-02-28T24:00', '2026-02-28 09:00', '2026-02-28T09:00:00+15:00', '0000-02-29'),
  fastCheck.constantFrom<unknown>([{ kind: 'added', value: 1, unit: 'day' }], [{ kind: 'more', value: 1, unit: 'day' }], [{ from: '2026-01-01', to: null }], [{ from: null }]),
)

describe.each(readSchemas().map((schema) => [schema['x-subject'] as RecordType, schema] as const))('for %s, ajv and zod', (type, schema) => {
  const zod = zodOf(schema)

  test('both accept every good record, and zod gives it back unchanged', () => {
    fastCheck.assert(
      fastCheck.property(goodObject(schema), (record) => {
        expect(validate(type, record).valid).toBe(true)
        expect(zod.safeParse(record)).toMatchObject({ success: true, data: record })
      }),
    )
  })

  test('agree on every record in which one field was replaced, removed or added', () => {
    const names = [...Object.keys(schema.properties), 'nobodyDefinedThis']
    let refused = 0
    fastCheck.assert(
      fastCheck.property(goodObject(schema), fastCheck.constantFrom(...names), fastCheck.boolean(), oddValue, (record, name, isRemoved, value) => {
        const changed: Record<string, unknown> = { ...record, [name]: value }
        if (isRemoved) delete changed[name]
        const { valid } = validate(type, changed)
        if (!valid) refused++
        expect(zod.safeParse(changed).success).toBe(valid)
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(20)
  })
})
