import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/ingest/byteSource.js'
import { IngestError } from '../../src/ingest/ingestError.js'
import { openTable } from '../../src/ingest/openTable.js'
import type { RecordType } from '../../src/records/generated/recordTypes.js'
import { chunkedSource } from './chunkedSource.js'
import { encoded, joined, utf8 } from './encoded.js'

async function refusal(bytes: Uint8Array, options: Parameters<typeof openTable>[1] = {}): Promise<IngestError> {
  const error: unknown = await openTable(bytesInMemory('export.csv', bytes), options).then(() => undefined, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(IngestError)
  return error as IngestError
}

describe('files that are no text are refused with what they are', () => {
  it.each<[string, readonly number[], string]>([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04], 'This is an Excel workbook (.xlsx) or another ZIP archive, not a text file. The command line and the offline page read .xlsx as it is'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'This is an old Excel workbook (.xls)'],
    ['a PDF', [...utf8('%PDF-1.7\n')], 'This is a PDF document'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'This is a PNG picture'],
    ['a gzip archive', [0x1f, 0x8b, 0x08], 'This is a gzip archive, not a text file. Unpack it'],
    ['anything else with NUL bytes', [1, 0, 2, 0, 0, 7, 0, 0], 'This is not a text file.'],
  ])('%s', async (_what, start, message) => {
    const bytes = joined(start, new Uint8Array(5000).map((_, at) => (at * 7919) % 256))
    const error = await refusal(bytes)
    expect(error.code).toBe('FILE_BINARY')
    expect(error.message).toContain(message)
    await expect(openTable(chunkedSource(bytes, [1]))).rejects.toThrow(message)
  })

  it('a workbook that is stated to be UTF-8 is a workbook', async () => {
    expect((await refusal(joined([0x50, 0x4b, 0x03, 0x04], 'x'), { encoding: 'utf-8' })).code).toBe('FILE_BINARY')
  })

  it('a CSV file with one NUL in a cell is a CSV file', async () => {
    const table = await openTable(bytesInMemory('export.csv', utf8('工单编号,标题\nA1,路\0灯\n')))
    expect(table.encoding).toBe('utf-8')
  })
})

describe('files without a header', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', utf8('')],
    ['a byte-order mark alone', utf8('\ufeff')],
    ['a byte-order mark of UTF-16 alone', encoded('', 'utf-16be', true)],
    ['blank lines and delimiters', utf8('\n\r\n ,,\n"",""\n\t\n')],
  ])('%s: the file is empty', async (_what, bytes) => {
    const error = await refusal(bytes)
    expect([error.code, error.message]).toEqual(['FILE_EMPTY', 'export.csv: The file is empty. Export it again and check its size.'])
    expect(error.text.zh).toBe('export.csv：文件是空的。请重新导出，并核对文件大小。')
  })

  it('a file that begins with data is refused without a word of the data', async () => {
    const error = await refusal(utf8('王小明,13900001234,某街道12号,路灯坏了\n李小红,13900005678,某街道13号,噪声\n'))
    expect(error.code).toBe('HEADER_UNKNOWN')
    expect(error.message).toBe(
      'export.csv: None of the first 15 rows names columns that are known. Give the file a header row, or name its columns in a mapping (--map FILE); `hotline-spec template TYPE` shows the names.',
    )
    expect(`${error.message}${error.text.zh}${error.stack}`).not.toMatch(/王小明|139|街道|路灯/u)
  })

  it('headers that nobody knows are not shown either', async () => {
    expect((await refusal(utf8('秘密一,秘密二\na,b\n'))).message).not.toContain('秘密')
  })

  it('one known name among data is no header', async () => {
    expect((await refusal(utf8('标题,13900001234\n路灯,x\n'))).code).toBe('HEADER_UNKNOWN')
  })

  it('a first line of 300,000 characters without a delimiter is no header', async () => {
    expect((await refusal(utf8(`${'x'.repeat(300_000)}\n工单编号,标题\n`))).code).toBe('HEADER_UNKNOWN')
  })
})

describe('the record type', () => {
  it.each<[string, RecordType]>([
    ['工单编号,登记时间,办结时间', 'work-order'],
    ['呼叫编号,进线时间,接通时间', 'call'],
    ['来件编号,来件渠道,收到时间,响应时间', 'message'],
    ['call_id,offered at,answered at', 'call'],
  ])('%s: %s', async (header, record) => {
    expect((await openTable(bytesInMemory('export.csv', utf8(`${header}\n`)))).layout.record).toBe(record)
  })

  it('of a header that fits two types equally is asked for', async () => {
    const error = await refusal(utf8('标题,渠道\nx,y\n'))
    expect(error.code).toBe('RECORD_TYPE_UNCLEAR')
    expect(error.message).toMatch(/^export\.csv: The header fits [a-z-]+ and [a-z-]+ equally well\. Say which it is: --record [a-z-]+ or --record [a-z-]+\.$/u)
  })

  it('that is stated is taken, even where another fits better', async () => {
    expect((await openTable(bytesInMemory('export.csv', utf8('工单编号,登记时间,标题,渠道\n')), { record: 'message' })).layout.record).toBe('message')
  })

  it.each(['orders', 'constructor', '__proto__'])('%s is none and is refused with those that are', async (record) => {
    for (const options of [{ record: record as RecordType }, { mapping: { record: record as RecordType } }]) {
      const error = await refusal(utf8('工单编号,标题\n'), options)
      expect(error.code).toBe('RECORD_TYPE_UNKNOWN')
      expect(error.message).toContain('Give one of: activity, call,')
    }
  })
})
