import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../src/ingest/byteSource.js'
import { longestQuotedCell, longestRecord } from '../../src/ingest/limits.js'
import { chunkedSource } from './chunkedSource.js'
import { joined, utf8 } from './encoded.js'
import { readAll } from './readAll.js'

const header = '工单编号,标题\n'
const filled = (length: number): Uint8Array => new Uint8Array(length).fill(0x61)
const wayToRead: readonly (readonly [string, readonly number[]])[] = [
  ['in one chunk', [1 << 26]],
  ['in chunks of 64 KiB', [1 << 16]],
  ['in chunks of 1,000,003 bytes', [1_000_003]],
]

describe.each(wayToRead)('read %s', (_way, sizes) => {
  it('a quoted cell of 1 MiB is a cell', async () => {
    const { rows, rejects } = await readAll(chunkedSource(joined(header, 'A1,"', filled(longestQuotedCell), '"\nA2,x\n'), sizes), {}, ['orderId'])
    expect([rows, rejects]).toEqual([[{ row: 2, orderId: 'A1' }, { row: 3, orderId: 'A2' }], []])
  })

  it('a quoted cell of 1 MiB and a byte is an unclosed quote; the rows after it are read', async () => {
    const { rows, rejects } = await readAll(chunkedSource(joined(header, 'A1,"', filled(longestQuotedCell + 1), '"\nA2,x\n'), sizes), {}, ['orderId'])
    expect([rows, rejects]).toEqual([[{ row: 3, orderId: 'A2' }], [[2, 'unclosed-quote']]])
  })

  it('a record of 16 MiB is a record', async () => {
    const { rows } = await readAll(chunkedSource(joined(header, 'A1,', filled(longestRecord - 4), '\nA2,x\n'), sizes), {}, ['orderId'])
    expect(rows).toEqual([{ row: 2, orderId: 'A1' }, { row: 3, orderId: 'A2' }])
  })

  it('a record of 16 MiB and a byte ends the reading, with its row number', async () => {
    const refused = readAll(chunkedSource(joined(header, 'A1,x\nA2,', filled(longestRecord - 3), '\nA3,x\n'), sizes), {}, ['orderId'])
    await expect(refused).rejects.toMatchObject({ code: 'RECORD_TOO_LONG' })
    await expect(refused).rejects.toThrow('export.csv: The record at row 3 has no end within 16 MiB. Check that the file is a CSV export and that its lines end.')
  })

  it('a record of many quoted cells that turns out unclosed beyond 16 MiB ends the reading too', async () => {
    const cells = Array.from({ length: 18 }, () => joined(',"\n', filled(1_000_000), '"'))
    const refused = readAll(chunkedSource(joined(header, 'A1', ...cells, ',"x"y\n'), sizes), {}, ['orderId'])
    await expect(refused).rejects.toMatchObject({ code: 'RECORD_TOO_LONG' })
  })
})

it('a line without an end is given up before 32 MiB of it were read, however much would still come', async () => {
  let given = 0
  const endless: ByteSource = {
    name: 'endless.csv',
    async *chunks() {
      yield utf8(header)
      const chunk = filled(1 << 16)
      for (;;) {
        given += chunk.length
        yield chunk
      }
    },
  }
  await expect(readAll(endless, { encoding: 'utf-8' })).rejects.toMatchObject({ code: 'RECORD_TOO_LONG', file: 'endless.csv' })
  expect(given).toBeLessThan(32 << 20)
})
