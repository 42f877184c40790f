import fastCheck from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInstant } from '../../src/calendar/instant.js'
import { zone } from '../../src/calendar/timeZone.js'
import { RecordTypeError, validate } from '../../src/records/index.js'

const order = {
  orderId: '250912101108115409',
  category: 'complaint',
  createdAt: '2026-02-13T16:20:00+08:00',
  closedAt: null,
  confidential: true,
  limitValue: 0.5,
  limitUnit: 'workday',
  assistingUnits: ['水务局', '城管局'],
  extensions: [{ kind: 'added', value: 5, unit: 'workday', grantedAt: '2026-02-14' }],
  suspensions: [{ from: '2026-02-15 09:00', to: null, reason: '等待补充材料' }],
}

function errorsOf(value: unknown) {
  const result = validate('work-order', value)
  return result.valid ? [] : result.errors
}

function problem(value: unknown) {
  const [error, ...more] = errorsOf(value)
  expect(more).toEqual([])
  return error && { path: error.path, keyword: error.keyword, en: error.message.en }
}

test('a good order is valid and comes back as the same object, unchanged', () => {
  const before = structuredClone(order)
  const result = validate('work-order', order)
  expect(result.valid && result.value).toBe(order)
  expect(order).toEqual(before)
})

test('an order with its number alone is valid, because missing data is for rules to judge', () => {
  expect(validate('work-order', { orderId: '1' }).valid).toBe(true)
})

test('a field that is undefined counts as missing', () => {
  expect(validate('work-order', { orderId: '1', closedAt: undefined }).valid).toBe(true)
})

test.each([
  ['no number', {}, { path: '/orderId', keyword: 'required', en: 'Order id (orderId) is missing and must be given.' }],
  ['a blank number', { orderId: ' ' }, { path: '/orderId', keyword: 'pattern', en: 'Order id (orderId) must not be blank.' }],
  ['a number for a text', { orderId: '1', title: 3 }, { path: '/title', keyword: 'type', en: 'Title (title) must be a text or null.' }],
  ['a negative count', { orderId: '1', returnCount: -1 }, { path: '/returnCount', keyword: 'minimum', en: 'Returns (returnCount) must not be less than 0.' }],
  ['half a return', { orderId: '1', returnCount: 0.5 }, { path: '/returnCount', keyword: 'type', en: 'Returns (returnCount) must be a whole number or null.' }],
  [
    'a count beyond what JSON numbers keep exactly',
    { orderId: '1', returnCount: 2 ** 53 },
    { path: '/returnCount', keyword: 'maximum', en: 'Returns (returnCount) must not be greater than 9007199254740991.' },
  ],
  [
    'a value outside a closed list',
    { orderId: '1', handlingMode: 'forwarded' },
    { path: '/handlingMode', keyword: 'enum', en: 'Handling mode (handlingMode) must be one of: direct, transfer, null.' },
  ],
  [
    'an extension by nothing',
    { orderId: '1', extensions: [{ kind: 'added', value: 0, unit: 'day' }] },
    { path: '/extensions/0/value', keyword: 'exclusiveMinimum', en: 'Extensions (extensions/0/value) must be greater than 0.' },
  ],
  [
    'a suspension without its start',
    { orderId: '1', suspensions: [{ to: '2026-02-15' }] },
    { path: '/suspensions/0/from', keyword: 'required', en: 'Suspensions (suspensions/0/from) is missing and must be given.' },
  ],
  [
    'a date in a form nobody can read',
    { orderId: '1', dueAt: '13/02/2026' },
    { path: '/dueAt', keyword: 'pattern', en: 'Due at (dueAt) is not an instant: write it like 2026-02-13T16:20:00+08:00, 2026-02-13 16:20 or 2026-02-13.' },
  ],
  [
    'a field written with an underscore',
    { orderId: '1', closed_at: null },
    { path: '/closed_at', keyword: 'additionalProperties', en: 'The record has a field that is not defined (see path): write closedAt.' },
  ],
  [
    'a field nobody defined',
    { orderId: '1', 'a/b': 1 },
    { path: '/a~1b', keyword: 'additionalProperties', en: 'The record has a field that is not defined (see path): remove it or use a defined name.' },
  ],
  ['a text instead of a record', 'x', { path: '', keyword: 'type', en: 'The record must be an object.' }],
])('an order with %s is invalid, and the error says where and how to mend it', (_, value, expected) => {
  expect(problem(value)).toEqual(expected)
})

test('every error is found at once', () => {
  expect(errorsOf({ title: 3, dueAt: 'x' }).map(({ path }) => path).sort()).toEqual(['/dueAt', '/orderId', '/title'])
})

test('messages exist in Chinese and never repeat a value, which may be personal', () => {
  const secret = '13800138000'
  const errors = errorsOf({ orderId: '1', dueAt: secret, handlingMode: secret, [secret]: secret, confidential: secret })
  expect(errors).toHaveLength(4)
  for (const { message } of errors) {
    expect(message.zh).toMatch(/\p{Script=Han}.*。$/u)
    expect(message.zh + message.en).not.toContain(secret)
  }
})

test('a record type that does not exist throws with its code, what was received and the fix', () => {
  const act = () => validate('workorder' as 'work-order', {})
  expect(act).toThrow(RecordTypeError)
  expect(act).toThrow(expect.objectContaining({ code: 'unknown-record-type', received: 'workorder', fix: expect.stringContaining('work-order') }))
})

test('names that every object inherits are no record types', () => {
  expect(() => validate('toString' as 'call', {})).toThrow(RecordTypeError)
})

describe('an instant', () => {
  const accepts = (closedAt: string) => validate('work-order', { orderId: '1', closedAt }).valid

  test.each([
    '2026-02-13',
    '2026-02-13 16:20',
    '2026-02-13T16:20',
    '2026-02-13 16:20:05',
    '2026-02-13T16:20:05.123+08:00',
    '2026-02-13T16:20:05Z',
    '2026-02-13T16:20-03:30',
    '2026-02-13T16:20:05+0800',
    '2024-02-29',
    '2000-02-29',
  ])('is accepted as %s', (text) => {
    expect(accepts(text)).toBe(true)
    expect(parseInstant(text, zone('Asia/Shanghai')), 'what the schema accepts, deadlines can read').toBeDefined()
  })

  test.each([
    '',
    '2026-2-13',
    '2026/02/13',
    '20260213',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-02-13T24:00',
    '2026-02-13T16:60',
    '2026-02-13T16:20:60',
    '2026-02-13+08:00',
    '2026-02-13T16',
    '16:20:05',
    '2026-02-13\n',
  ])('is refused as %j', (text) => {
    expect(accepts(text)).toBe(false)
  })

  test('is accepted on exactly the days that exist, over all years of four digits', () => {
    const day = fastCheck.tuple(fastCheck.integer({ min: 0, max: 9999 }), fastCheck.integer({ min: 1, max: 12 }), fastCheck.integer({ min: 1, max: 31 }))
    fastCheck.assert(
      fastCheck.property(day, ([year, month, date]) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
        const parsed = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
        expect(accepts(text)).toBe(exists)
      }),
      { numRuns: 2000 },
    )
  })
})
