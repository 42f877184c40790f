import { describe, expect, it } from 'vitest'
import type { Generated } from './generate.js'
import { toCsv } from './toCsv.js'

const messages: Generated = {
  columns: ['messageId', 'channel', 'content'],
  rows: [
    ['1', 'sms', '一行'],
    ['2', 'nonsense', 'a,"b"\nc'],
  ],
  expected: {},
}
const text = (bytes: Uint8Array, encoding = 'utf-8'): string => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

describe('an export', () => {
  it('has Chinese headers and values, and quotes what a delimiter, a quote or a line end stands in', () => {
    expect(text(toCsv('message', messages))).toBe('来件编号,来件渠道,内容\r\n1,短信,一行\r\n2,nonsense,"a,""b""\nc"\r\n')
  })
  it('has English ones on request, or the names of the fields', () => {
    expect(text(toCsv('message', messages, { headers: 'en' }))).toMatch(/^Message id,Channel,Content\r\n1,SMS,/)
    expect(text(toCsv('message', messages, { headers: 'field', lineEnd: '\n' }))).toMatch(/^messageId,channel,content\n1,sms,/)
  })
  it('quotes for its own delimiter alone: with tabs a comma needs none', () => {
    const rows = [['1', 'sms', 'a,b'], ['2', 'sms', 'a\tb']]
    expect(text(toCsv('message', { ...messages, rows }, { delimiter: '\t' }))).toMatch(/1\t短信\ta,b\r\n2\t短信\t"a\tb"\r\n$/)
  })
  it('begins with a mark where it shall have one', () => {
    expect([...toCsv('message', messages, { encoding: 'utf-8-bom' }).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
  it('has its title in the first cell of a row as wide as the others', () => {
    const bytes = toCsv('message', messages, { encoding: 'gb18030', title: '来件明细' })
    expect(text(bytes, 'gb18030')).toMatch(/^来件明细,,\r\n来件编号,来件渠道,内容\r\n/)
  })
})
