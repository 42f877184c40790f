import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/ingest/byteSource.js'
import type { Mapping } from '../../src/ingest/mapping.js'
import { openTable } from '../../src/ingest/openTable.js'
import { utf8 } from './encoded.js'

const file = utf8('call_id,q_start,q_time,outcome,王小明\n1,9:05:00,12,AGENT,13900001234\n')
const opened = (mapping: unknown): Promise<unknown> => openTable(bytesInMemory('calls.csv', file), { mapping: mapping as Mapping })

describe('a mapping that cannot be meant is refused before any record is read', () => {
  it.each<[string, unknown, string, string]>([
    ['a field that the record does not have', { record: 'call', columns: { q_time: 'waitTime' } }, 'MAPPING_FIELD_UNKNOWN', 'The mapping names fields that a call does not have: waitTime. Its fields are: callId, lineNumber,'],
    ['a constant for such a field', { record: 'call', columns: { q_time: 'waitSeconds' }, constants: { constructor: 'x' } }, 'MAPPING_FIELD_UNKNOWN', 'does not have: constructor.'],
    ['__proto__ as a field', { record: 'call', columns: { q_time: '__proto__', call_id: 'callId' } }, 'MAPPING_FIELD_UNKNOWN', 'does not have: __proto__.'],
    ['a column that the header does not have', { record: 'call', columns: { call_id: 'callId', qtimes: 'waitSeconds' } }, 'MAPPING_COLUMN_UNKNOWN', 'columns that the header (row 1) does not have: qtimes. Write each as it stands in the header'],
    ['a column __proto__ that the header does not have', JSON.parse('{"record":"call","columns":{"call_id":"callId","__proto__":"waitSeconds"}}'), 'MAPPING_COLUMN_UNKNOWN', 'does not have: __proto__.'],
    ['an exclusion by a column that it does not have', { record: 'call', columns: { call_id: 'callId' }, exclude: [{ column: 'kind', equals: 'x' }] }, 'MAPPING_COLUMN_UNKNOWN', 'does not have: kind.'],
    ['two columns for one field', { record: 'call', columns: { q_time: 'waitSeconds', q_start: 'waitSeconds' } }, 'MAPPING_FIELD_TWICE', 'The mapping fills a field from two places: waitSeconds. Keep one column or one constant for each; write null'],
    ['a column and a constant for one field', { record: 'call', columns: { q_time: 'waitSeconds' }, constants: { waitSeconds: '1' } }, 'MAPPING_FIELD_TWICE', 'from two places: waitSeconds.'],
    ['a date that is none', { record: 'call', date: '2026-02-30', columns: { call_id: 'callId' } }, 'MAPPING_DATE_UNKNOWN', 'The date "2026-02-30" of the mapping is no date. Write it as YYYY-MM-DD.'],
    ['a time zone that is none', { record: 'call', timeZone: 'Asia/Peking', columns: { call_id: 'callId' } }, 'MAPPING_TIME_ZONE_UNKNOWN', 'The time zone "Asia/Peking" of the mapping is not known.'],
    ['a format that names no instant', { record: 'call', columns: { q_start: { field: 'offeredAt', format: 'hours' } } }, 'MAPPING_FORMAT_UNKNOWN', 'The format "hours" of offeredAt in the mapping names no instant.'],
    ['a format of times alone without a date', { record: 'call', columns: { q_start: { field: 'offeredAt', format: 'H:mm:ss' } } }, 'MAPPING_FORMAT_UNKNOWN', 'a time alone needs "date" in the mapping.'],
    ['a format for a field that is no instant', { record: 'call', columns: { q_time: { field: 'waitSeconds', format: 'H:mm:ss' } } }, 'MAPPING_FORMAT_UNKNOWN', 'gives a format for waitSeconds, which is no instant.'],
    ['a meaning that a closed list does not have', { record: 'call', columns: { outcome: { field: 'status', values: { AGENT: 'answred' } } } }, 'MAPPING_VALUE_UNKNOWN', 'The value "answred" of the mapping cannot stand in status. Give one of: answered, abandoned,'],
    ['a constant that a closed list does not have', { record: 'call', columns: { call_id: 'callId' }, constants: { status: 'toString' } }, 'MAPPING_VALUE_UNKNOWN', 'The value "toString" of the mapping cannot stand in status.'],
    ['a constant that is no instant', { record: 'call', columns: { call_id: 'callId' }, constants: { offeredAt: 'noon' } }, 'MAPPING_VALUE_UNKNOWN', 'The field is a instant'],
    ['a constant that is no duration', { record: 'call', columns: { call_id: 'callId' }, constants: { waitSeconds: '-1' } }, 'MAPPING_VALUE_UNKNOWN', 'The value "-1" of the mapping cannot stand in waitSeconds.'],
  ])('%s', async (_what, mapping, code, message) => {
    const refused = opened(mapping)
    await expect(refused).rejects.toMatchObject({ name: 'IngestError', code, file: 'calls.csv' })
    await expect(refused).rejects.toThrow(message)
    const { text } = (await refused.catch((error: unknown) => error)) as { text: { zh: string; en: string } }
    expect(`${text.zh}${text.en}`).not.toMatch(/王小明|139|AGENT/u)
    expect(text.zh).toMatch(/^calls\.csv：.*。$/u)
  })
})

it('a mapping with every member is taken', async () => {
  const mapping: Mapping = {
    record: 'call',
    timeZone: 'Asia/Shanghai',
    date: '2026-03-02',
    columns: { call_id: 'callId', q_start: { field: 'offeredAt', format: 'H:mm:ss' }, q_time: null, outcome: { field: 'status', values: { AGENT: 'answered', X: null } } },
    constants: { lineNumber: '12345' },
    exclude: [{ column: 'outcome', equals: 'PHANTOM' }],
    headerRow: 1,
  }
  await expect(opened(mapping)).resolves.toBeDefined()
})
