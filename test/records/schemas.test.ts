import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { schemaCompiler } from '../../scripts/records/validatorsSource.js'
import { jsonSchemas, recordTypes } from '../../src/records/index.js'
import { recordFields } from '../../src/records/generated/fields.js'
import { readSchema, readSchemas } from './readSchemas.js'

/** The fields that users and tests rely on; public from the first release. */
const promisedFields = {
  call: `callId, lineNumber, callerPhone, offeredAt, ringAt, answeredAt, abandonedAt, endedAt, waitSeconds, ivrSeconds, status, agentId, language, callbackAt`,
  message: `messageId, channel, receivedAt, respondedAt, repliedAt, title, content, place, senderName, senderPhone`,
  'work-order': `orderId, channel, category, urgency, topic, tier137, title, content, place, district, requesterName, requesterPhone, requesterKind, confidential, createdAt, acceptedAt, handlingMode, transferredAt, signedAt, firstContactAt, handlingUnit, unitLevel, leadUnit, assistingUnits, limitValue, limitUnit, dueAt, extensions, suspensions, returnedAt, returnReason, returnCount, repliedAt, closedAt, status, resolved, satisfactionProcess, satisfactionResult, satisfactionService, returnVisitAt, emergency, conductComplaint, supervisedAt, supervisionReason, rehandledAt, rehandleCount, repeatOf, repeatCount, onTime, archivedAt`,
}

/** Blank here means that the event has not happened; a blank elsewhere means that nobody knows. */
const notYet = {
  call: ['answeredAt', 'abandonedAt', 'endedAt', 'callbackAt'],
  message: ['respondedAt', 'repliedAt'],
  'work-order': [
    'transferredAt',
    'signedAt',
    'firstContactAt',
    'extensions',
    'suspensions',
    'returnedAt',
    'repliedAt',
    'closedAt',
    'returnVisitAt',
    'supervisedAt',
    'rehandledAt',
    'archivedAt',
  ],
}

const promisedValues: readonly (readonly [string, string, readonly string[]])[] = [
  ['message', 'channel', ['sms', 'wechat', 'weibo', 'app', 'website', 'mailbox', 'email', 'fax', 'qq', 'other']],
  ['work-order', 'category', ['consult', 'help', 'suggestion', 'complaint', 'report', 'praise', 'other']],
  ['work-order', 'handlingMode', ['direct', 'transfer']],
  ['work-order', 'resolved', ['yes', 'no', 'partly', 'explained']],
  ['work-order', 'conductComplaint', ['attitude', 'efficiency']],
  ['work-order', 'limitUnit', ['second', 'minute', 'hour', 'day', 'workday']],
]

describe.each(readSchemas().map((schema) => [schema['x-subject'], schema] as const))('the schema of %s', (subject, schema) => {
  test('is a valid JSON Schema of 2020-12, and compiles without an unknown keyword', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true)
    expect(() => schemaCompiler([schema]).getSchema(schema.$id)).not.toThrow()
  })

  test('names itself by its record type, in both languages', () => {
    expect(schema.$id).toBe(`urn:hotline-spec:${subject}`)
    expect(schema.title).toBe(`${schema['x-label'].zh} / ${schema['x-label'].en}`)
    expect(schema.description.split('\n')).toHaveLength(2)
  })

  test('has a key that is a required text and a beginning made of instants', () => {
    expect(schema.required).toEqual([schema['x-key']])
    expect(schema.properties[schema['x-key']]?.type).toBe('string')
    expect(schema['x-began'].map((field) => schema.properties[field]?.['x-kind'])).toEqual(schema['x-began'].map(() => 'instant'))
  })

  test.each(Object.entries(schema.properties))('gives %s a title, a description and a label in Chinese and English', (_, field) => {
    const [chinese, english, ...rest] = field.description.split('\n')
    expect(field.title).toBe(`${field['x-label'].zh} / ${field['x-label'].en}`)
    expect(field['x-label'].zh).toMatch(/\p{Script=Han}/u)
    expect(field['x-label'].en).toMatch(/^[A-Z0-9]/)
    expect(chinese).toMatch(/\p{Script=Han}.*。$/u)
    expect(english).toMatch(/^[A-Z].*\.$/)
    expect(rest).toEqual([])
  })

  test('lets every field but the key be null, which is how JSON writes a blank cell', () => {
    const others = Object.entries(schema.properties).filter(([name]) => name !== schema['x-key'])
    for (const [name, field] of others) expect(field.type, name).toContain('null')
  })

  test('explains exactly the values it allows, and both answers of a truth', () => {
    for (const [name, field] of Object.entries(schema.properties)) {
      const explained = field['x-values'] && Object.keys(field['x-values'])
      if (field.enum) expect([...(explained ?? []), null].sort(), name).toEqual([...field.enum].sort())
      if (field['x-kind'] === 'truth') expect(explained, name).toEqual(['true', 'false'])
    }
  })

  test('gives a unit to every duration and a kind that agrees with its JSON type', () => {
    const jsonTypes = { instant: 'string', duration: 'number', category: 'string', text: 'string', count: /^(integer|number)$/, truth: 'boolean', list: 'array' }
    for (const [name, field] of Object.entries(schema.properties)) {
      const [type] = [field.type].flat()
      expect(type, name).toMatch(jsonTypes[field['x-kind']])
      expect(field['x-unit'] !== undefined, name).toBe(field['x-kind'] === 'duration')
    }
  })
})

test.each(Object.entries(promisedFields))('%s has exactly the promised fields, in the promised order', (subject, promised) => {
  expect(Object.keys(readSchema(subject).properties)).toEqual(promised.split(', '))
})

test.each(Object.entries(notYet))('%s has blanks that mean "not yet" exactly at the events that can still come', (subject, expected) => {
  const fields = Object.entries(readSchema(subject).properties).filter(([, field]) => field['x-absent'] === 'notYet')
  expect(fields.map(([name]) => name)).toEqual(expected)
})

test.each(promisedValues)('%s.%s allows at least the promised values', (subject, field, values) => {
  expect(readSchema(subject).properties[field]?.enum).toEqual(expect.arrayContaining([...values]))
})

test('names, phones, places and free text of people are marked as personal', () => {
  const personal = (subject: string) =>
    Object.fromEntries(Object.entries(readSchema(subject).properties).flatMap(([name, field]) => (field['x-personal'] ? [[name, field['x-personal']]] : [])))
  expect(personal('call')).toEqual({ callerPhone: 'phone', agentId: 'name' })
  expect(personal('message')).toEqual({ title: 'freeText', content: 'freeText', place: 'address', senderName: 'name', senderPhone: 'phone' })
  expect(personal('work-order')).toEqual({
    title: 'freeText',
    content: 'freeText',
    place: 'address',
    requesterName: 'name',
    requesterPhone: 'phone',
    suspensions: 'freeText',
    returnReason: 'freeText',
  })
})

test('the library publishes every schema, and its record types and field objects say the same', () => {
  const schemas = readSchemas()
  expect(Object.keys(jsonSchemas)).toEqual(schemas.map((schema) => schema['x-subject']))
  for (const schema of schemas) {
    const { key, began, fields } = recordTypes[schema['x-subject'] as keyof typeof recordTypes]
    expect({ key, began, fields }).toEqual({ key: schema['x-key'], began: schema['x-began'], fields: Object.keys(schema.properties) })
    for (const [name, field] of Object.entries(recordFields[schema['x-subject'] as keyof typeof recordFields])) {
      expect(field).toMatchObject({ node: 'field', subject: schema['x-subject'], name, kind: schema.properties[name]?.['x-kind'] })
    }
  }
})
