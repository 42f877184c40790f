import { describe, expect, it } from 'vitest'
import type { Encoding } from '../../src/ingest/encoding.js'
import { chunkedSource } from './chunkedSource.js'
import { encoded, joined } from './encoded.js'
import { readAll } from './readAll.js'

const text = '工单编号,登记时间,标题,承办单位\nA1,2026-03-02 09:00:00,"路灯,坏了\n很久",城管局\nA2,2026/3/2 9:05,噪声,住建局\n'
const rows = [
  { row: 2, orderId: 'A1', createdAt: '2026-03-02T09:00:00+08:00', title: '路灯,坏了\n很久', handlingUnit: '城管局' },
  { row: 3, orderId: 'A2', createdAt: '2026-03-02T09:05', title: '噪声', handlingUnit: '住建局' },
]

describe('a file is read alike in every encoding', () => {
  it.each<[Encoding, boolean]>([
    ['utf-8', false],
    ['utf-8', true],
    ['gb18030', false],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ])('%s, byte-order mark: %s', async (encoding, hasMark) => {
    const bytes = encoded(text, encoding, hasMark)
    const found = await readAll(bytes)
    expect(found.table.encoding).toBe(encoding)
    expect(found.rows).toEqual(rows)
    expect((await readAll(bytes, { encoding })).rows).toEqual(rows)
  })

  it.each<Encoding>(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'])('%s in chunks of one byte, mark and characters cut', async (encoding) => {
    const found = await readAll(chunkedSource(encoded(text, encoding, true), [1]))
    expect(found.table.encoding).toBe(encoding)
    expect(found.rows).toEqual(rows)
  })

  it.each<Encoding>(['utf-8', 'gb18030', 'utf-16le'])('%s that is ASCII for its first 100 rows', async (encoding) => {
    const ascii = Array.from({ length: 100 }, (_, at) => `B${at},2026-03-02 09:00:00,x,y\n`).join('')
    const found = await readAll(encoded(`orderId,createdAt,title,unit\n${ascii}A1,2026-03-02 09:00:00,路灯,城管局\n`, encoding, true))
    expect([found.table.encoding, found.rows.length, found.rows.at(-1)]).toEqual([encoding, 101, { row: 102, orderId: 'A1', createdAt: '2026-03-02T09:00:00+08:00', title: '路灯', handlingUnit: '城管局' }])
  })
})

describe('GB18030', () => {
  it('characters whose second byte is | \\ ^ [ ] { } ~ @ or ` are read whole', async () => {
    const pairs = [...'|\\^[]{}~@`'].map((sign) => Uint8Array.of(0x81, sign.charCodeAt(0)))
    const bytes = joined('orderId,title\n', ...pairs.map((pair, at) => joined(`A${at},`, pair, '\n')))
    const found = await readAll(bytes, {}, ['title'])
    expect(found.table.encoding).toBe('gb18030')
    expect(found.rows.map(({ title }) => title)).toEqual(pairs.map((pair) => new TextDecoder('gb18030').decode(pair)))
    expect(found.rejects).toEqual([])
  })

  it('four-byte characters, digits among their bytes, are read whole', async () => {
    const bytes = joined(encoded('工单编号,标题\n', 'gb18030'), 'A1,', [0x81, 0x30, 0x81, 0x30, 0x90, 0x30, 0x81, 0x30], ',\nA2,', [0x95, 0x32, 0x82, 0x36], '\n')
    const found = await readAll(bytes, {}, ['title'])
    expect(found.rows.map(({ title }) => title)).toEqual(['\u0080\u{10000}', '\u{20000}'])
    expect(found.rejects).toEqual([])
  })
})

describe('rows that cannot be decoded are rejected one by one', () => {
  const good = (at: number): Uint8Array => encoded(`A${at},城管局的路灯\n`, 'utf-8')
  it.each<[string, readonly number[]]>([
    ['a byte that no character begins with', [0xff]],
    ['a lead byte without the rest', [0xe8, 0xb7]],
    ['a trail byte alone', [0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('UTF-8: %s', async (_what, damage) => {
    const found = await readAll(joined(encoded('工单编号,标题\n', 'utf-8'), good(1), 'A2,', damage, '\n', good(3)), {}, ['orderId'])
    expect(found.table.encoding).toBe('utf-8')
    expect(found.rows.map(({ row, orderId }) => [row, orderId])).toEqual([[2, 'A1'], [4, 'A3']])
    expect(found.rejects).toEqual([[3, 'undecodable']])
  })

  it.each<[string, readonly number[]]>([
    ['a byte that no character begins with', [0xff]],
    ['a lead byte before the line end', [0x81]],
    ['two of four bytes before the line end', [0x81, 0x30]],
    ['four bytes that Unicode has no character for', [0xfd, 0x30, 0x81, 0x30]],
    ['a second byte that is none', [0xb9, 0x7f]],
  ])('GB18030: %s', async (_what, damage) => {
    const row = (at: number): Uint8Array => encoded(`A${at},城管局的路灯\n`, 'gb18030')
    const found = await readAll(joined(encoded('工单编号,标题\n', 'gb18030'), row(1), 'A2,', damage, '\n', row(3)), {}, ['orderId'])
    expect(found.table.encoding).toBe('gb18030')
    expect(found.rows.map(({ orderId }) => orderId)).toEqual(['A1', 'A3'])
    expect(found.rejects).toEqual([[3, 'undecodable']])
  })

  it('UTF-16: half of a surrogate pair', async () => {
    const found = await readAll(encoded('工单编号,标题\nA1,路灯\nA2,\ud83d\nA3,😀\n', 'utf-16le', true), {}, ['orderId', 'title'])
    expect(found.rows).toEqual([{ row: 2, orderId: 'A1', title: '路灯' }, { row: 4, orderId: 'A3', title: '😀' }])
    expect(found.rejects).toEqual([[3, 'undecodable']])
  })

  it.each<Encoding>(['utf-8', 'gb18030', 'utf-16le'])('%s: a character that the end of the file cuts off', async (encoding) => {
    const whole = encoded('工单编号,标题\nA1,路灯\nA2,噪声', encoding)
    const found = await readAll(whole.subarray(0, whole.length - 1), { encoding }, ['orderId'])
    expect([found.rows.map(({ orderId }) => orderId), found.rejects]).toEqual([['A1'], [[3, 'undecodable']]])
  })

  it('the euro sign of the older Chinese code page, byte 80, is read', async () => {
    const found = await readAll(joined(encoded('工单编号,标题\nA1,', 'gb18030'), [0x80], '\n'), {}, ['title'])
    expect(found.rows).toEqual([{ row: 2, title: '€' }])
  })
})

describe('an encoding that the auditor states', () => {
  it.each<[Encoding, Encoding]>([
    ['gb18030', 'utf-8'],
    ['utf-8', 'gb18030'],
    ['utf-16le', 'utf-8'],
    ['utf-8', 'utf-16le'],
    ['utf-16be', 'utf-16le'],
  ])('a file in %s stated to be %s is refused with the name of the right one', async (actual, stated) => {
    const refusal = readAll(encoded(text, actual), { encoding: stated })
    await expect(refusal).rejects.toMatchObject({ name: 'IngestError', code: 'ENCODING_WRONG' })
    await expect(refusal).rejects.toThrow(`export.csv: Read as ${stated} the file shows no header; read as ${actual} it does. Give --encoding ${actual}, or leave the option out.`)
  })

  it('a name that is no encoding is refused with those that are', async () => {
    await expect(readAll(text, { encoding: 'big5' as Encoding })).rejects.toThrow('There is no encoding called "big5". Give one of: utf-8, gb18030, utf-16le, utf-16be, auto.')
  })
})

it('UTF-8 whose damaged rows happen to be valid GB18030 is still read as UTF-8, since its header shows there alone', async () => {
  // Six bytes of two UTF-8 characters are three characters of GB18030.
  const bytes = joined(encoded('工单编号,标题\nA1,路灯\n', 'utf-8'), 'A2,', [0xb9, 0xa4], '\nA3,路灯\n')
  const found = await readAll(bytes, {}, ['orderId'])
  expect([found.table.encoding, found.rows.length, found.rejects]).toEqual(['utf-8', 2, [[3, 'undecodable']]])
})

it('GB18030 with a damaged row under an English header is read as GB18030, which it damages less', async () => {
  const row = (at: number): Uint8Array => encoded(`A${at},城管局的路灯\n`, 'gb18030')
  const found = await readAll(joined('orderId,title\n', row(1), 'A2,', [0xff], '\n', row(3)), {}, ['orderId', 'title'])
  expect([found.table.encoding, found.rows.map(({ title }) => title), found.rejects]).toEqual(['gb18030', ['城管局的路灯', '城管局的路灯'], [[3, 'undecodable']]])
})
