import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../../src/audit.js'
import { jsonSource } from '../../../src/ingest/json/jsonSource.js'
import type { JsonForm } from '../../../src/ingest/json/recordSplitter.js'
import { auditOf } from '../../audit/auditOf.js'
import { chunkedSource } from '../chunkedSource.js'
import { utf8 } from '../encoded.js'
import { readAll } from '../readAll.js'

const read = async (text: string | Uint8Array, form: JsonForm) => readAll(await jsonSource(bytesInMemory('orders', typeof text === 'string' ? utf8(text) : text), form))
const first = '{"orderId":"A1","createdAt":"2026-03-02 09:00:00","content":"一行\\n\\"两\\"行, 完"}'
const second = '{"createdAt":"2026-03-03","assistingUnits":["城管局","住建局"],"工单编号":null,"orderId":250912101108115409,"confidential":true}'

describe('jsonSource', () => {
  it('reads a record a line; the numbers of rows are those of lines, blank ones included', async () => {
    const { rows, counts } = await read(`\ufeff${first}\r\n\n${second}`, 'lines')
    expect(counts).toEqual({ audited: 2, excluded: 0, rejected: 0 })
    expect(rows.map(({ row, orderId, content }) => [row, orderId, content])).toEqual([[1, 'A1', '一行\n"两"行, 完'], [3, '250912101108115409', null]])
    expect(rows[1]).toMatchObject({ confidential: true, assistingUnits: ['城管局', '住建局'] })
  })

  it('reads the elements of an array, on however many lines each stands, and counts them from 1', async () => {
    const { rows } = await read(` [\n${first} ,\n${second.replaceAll(',', ',\n')}\n]\n`, 'list')
    expect(rows.map(({ row, orderId }) => [row, orderId])).toEqual([[1, 'A1'], [2, '250912101108115409']])
  })

  it('rejects a line that is no object or no text, with its number, and reads the others', async () => {
    const damaged = new Uint8Array([...utf8(`${first}\n{"orderId":`), 0xff, ...utf8(`"}\n[1]\n{"orderId":1,}\n${second}\n`)])
    const { rows, rejects, counts } = await read(damaged, 'lines')
    expect(rejects).toEqual([[2, 'undecodable'], [3, 'undecodable'], [4, 'undecodable']])
    expect([rows.map(({ row }) => row), counts.rejected]).toEqual([[1, 5], 3])
  })

  it.each<[string, string, JsonForm, string]>([
    ['an array without an end', `[${first}`, 'list', 'has no end'],
    ['an object that is no array', first, 'list', 'not one JSON array'],
    ['text after the array', `[${first}] []`, 'list', 'not one JSON array'],
    ['an empty array', '[]', 'list', 'no JSON record'],
    ['lines without a record', '\n1\n', 'lines', 'no JSON record'],
  ])('refuses %s', async (_what, text, form, why) => {
    await expect(read(text, form)).rejects.toMatchObject({ code: 'JSON_INVALID', text: { en: expect.stringContaining(why) as string } })
  })

  it.each<JsonForm>(['lines', 'list'])('reads the same in chunks of 1 byte and of 7 (%s)', async (form) => {
    const text = form === 'lines' ? `${first}\n${second}\n` : `[${first},${second}]`
    const whole = (await read(text, form)).rows
    for (const length of [1, 7]) expect((await readAll(await jsonSource(chunkedSource(utf8(text), [length]), form))).rows).toEqual(whole)
  })

  it('leaves the hash and the size of the file itself in the receipt', async () => {
    const bytes = utf8(`${first}\n${second}\n`)
    const { report } = await auditOf([await jsonSource(bytesInMemory('orders.ndjson', bytes), 'lines')])
    expect(report.receipt.inputs[0]).toMatchObject({ name: 'orders.ndjson', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), rowsRead: 2 })
  })
})
