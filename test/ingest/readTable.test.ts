import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/ingest/byteSource.js'
import { utf8 } from './encoded.js'
import { type ReadAllOptions, readAll } from './readAll.js'

/** Row numbers and two fields: enough to see what was split where. */
async function orders(text: string, options: ReadAllOptions = {}): Promise<unknown[]> {
  const { rows } = await readAll(text, options, ['orderId', 'title'])
  return rows.map(({ row, orderId, title }) => [row, orderId, title])
}

const header = '工单编号,标题\n'

describe('rows bear the number that a spreadsheet shows beside them', () => {
  it('1 after the header is row 2', async () => {
    expect(await orders(`${header}A1,路灯\nA2,噪声\n`)).toEqual([[2, 'A1', '路灯'], [3, 'A2', '噪声']])
  })

  it('a title row, blank lines and rows of delimiters alone count as rows and are no records', async () => {
    const { rows, counts } = await readAll(`诉求查询明细结果\n\n${header}\nA1,路灯\n,\n , \n"",""\nA2,噪声\n\n\n`, {}, ['orderId'])
    expect(rows).toEqual([{ row: 5, orderId: 'A1' }, { row: 9, orderId: 'A2' }])
    expect(counts).toEqual({ audited: 2, excluded: 0, rejected: 0 })
  })

  it('a row whose one cell is a quote is a record', async () => {
    expect(await orders(`${header}A1,路灯\n"",\n"""",\n`)).toEqual([[2, 'A1', '路灯'], [4, '"', null]])
  })

  it('line breaks inside cells do not count', async () => {
    expect(await orders(`${header}A1,"第一行\n第二行\r\n第三行"\nA2,噪声\n`)).toEqual([[2, 'A1', '第一行\n第二行\r\n第三行'], [3, 'A2', '噪声']])
  })

  it('a header cell with a line break in it is one row too', async () => {
    expect(await orders('"工单\n编号",标题\nA1,路灯\n')).toEqual([[2, 'A1', '路灯']])
  })

  it('two header rows, Chinese and English in either order, are both no records', async () => {
    expect(await orders(`${header}orderId,title\nA1,路灯\n`)).toEqual([[3, 'A1', '路灯']])
    expect(await orders(`orderId,title\n${header}A1,路灯\n`)).toEqual([[3, 'A1', '路灯']])
  })

  it('a header in row 20 is found where the mapping says so, and only there', async () => {
    const text = `${'说明\n'.repeat(19)}${header}A1,路灯\n`
    expect(await orders(text, { mapping: { headerRow: 20 } })).toEqual([[21, 'A1', '路灯']])
    await expect(orders(text)).rejects.toMatchObject({ code: 'HEADER_UNKNOWN' })
    await expect(orders(text, { mapping: { headerRow: 19 } })).rejects.toThrow('Row 19 names no columns that are known.')
  })
})

describe('cells are split as spreadsheets split them', () => {
  it.each([
    ['CRLF and LF mixed', `工单编号,标题\r\nA1,路灯\nA2,噪声\r\n`],
    ['carriage returns alone', `工单编号,标题\rA1,路灯\rA2,噪声\r`],
    ['carriage returns alone, and line feeds inside a quoted cell', `工单编号,标题,备注\rA1,路灯,"一\n二"\rA2,噪声,\r`],
    ['no line end at the end', `${header}A1,路灯\nA2,噪声`],
    ['tabs', '工单编号\t标题\nA1\t路灯\nA2\t噪声\n'],
    ['semicolons', '工单编号;标题\nA1;路灯\nA2;噪声\n'],
    ['quotes around every cell', '"工单编号","标题"\r\n"A1","路灯"\r\n"A2","噪声"\r\n'],
    ['spaces around cells and after closing quotes', '工单编号 , 标题\n A1 ,"路灯" \nA2, 噪声 \n'],
    ['a byte-order mark before the first header', `\ufeff${header}A1,路灯\nA2,噪声\n`],
    ['full-width letters and brackets around header names', '【工单编号】,（标题）\nA1,路灯\nA2,噪声\n'],
    ['="…" around numbers, as exports for Excel have it', `${header}="A1",路灯\n"=""A2""",噪声\n`],
  ])('%s', async (_what, text) => {
    expect(await orders(text)).toEqual([[2, 'A1', '路灯'], [3, 'A2', '噪声']])
  })

  it('a tab-separated file whose title row is full of commas is split at tabs', async () => {
    expect(await orders(`${'市,区,街道,'.repeat(50)}\n工单编号\t标题\nA1\t路灯,坏了\n`)).toEqual([[3, 'A1', '路灯,坏了']])
  })

  it('of two delimiters that both show a header the one that shows more of it counts', async () => {
    expect(await orders('工单编号;标题;状态\n工单编号,标题,登记时间,承办单位\nA1,路灯,2026-03-02,城管局\n')).toEqual([[3, 'A1', '路灯']])
  })

  it('doubled quotes are one quote, delimiters in quotes are text', async () => {
    expect(await orders(`${header}A1,"他说""好"", 谢谢"\nA2,""""\nA3,""\n`)).toEqual([[2, 'A1', '他说"好", 谢谢'], [3, 'A2', '"'], [4, 'A3', null]])
  })

  it('a quote in the middle of an unquoted cell is text', async () => {
    expect(await orders(`${header}A1,5"管道\n`)).toEqual([[2, 'A1', '5"管道']])
  })

  it('trailing delimiters on every line change nothing, quoted blanks beyond the header neither', async () => {
    expect(await orders('工单编号,标题,,,\nA1,路灯,,,\nA2,噪声,"", ,""\n')).toEqual([[2, 'A1', '路灯'], [3, 'A2', '噪声']])
  })

  it('a header with blank cells in the middle keeps its columns in place', async () => {
    expect(await orders('工单编号,,,标题\nA1,x,y,路灯\n')).toEqual([[2, 'A1', '路灯']])
  })

  it('constructor and __proto__ are texts like any other, in headers, cells, values and lists', async () => {
    const { rows, table } = await readAll('工单编号,constructor,__proto__,受理渠道,承办单位\n__proto__,a,b,constructor,toString\n')
    expect(rows).toEqual([{ row: 2, orderId: '__proto__', channel: '<invalid>', handlingUnit: 'toString' }])
    expect(table.layout.unmapped).toEqual(['column 2', 'column 3'])
  })
})

describe('rows that do not fit the header', () => {
  it('a short row keeps its cells; those it lacks are invalid, not blank', async () => {
    const { rows } = await readAll('工单编号,登记时间,办结时间,是否保密,退单次数,协办单位,标题\nA1\nA2,2026-03-02 09:00:00,,,,,\n')
    expect(rows).toEqual([
      { row: 2, orderId: 'A1', title: '<invalid>', confidential: '<invalid>', createdAt: '<invalid>', assistingUnits: '<invalid>', closedAt: '<invalid>', returnCount: '<invalid>' },
      { row: 3, orderId: 'A2', title: null, confidential: null, createdAt: '2026-03-02T09:00:00+08:00', assistingUnits: null, closedAt: null, returnCount: null },
    ])
  })

  it('a cell that a short row lacks stays invalid after a row whose cell looked like a date at the start of the bytes', async () => {
    const dates = '2026-03-02 09:00:00'
    const { rows } = await readAll(`登记时间,工单编号,办结时间\n${dates},A1,${dates}\n${dates}\n`, { capacity: 1 }, ['closedAt'])
    expect(rows.map(({ closedAt }) => closedAt)).toEqual(['2026-03-02T09:00:00+08:00', '<invalid>'])
  })

  it('a row with more cells than the header is rejected, with its number', async () => {
    const { rows, rejects, counts } = await readAll(`${header}A1,路灯,坏了\nA2,噪声\nA3,占道,,x\n`, {}, ['orderId'])
    expect(rows).toEqual([{ row: 3, orderId: 'A2' }])
    expect(rejects).toEqual([[2, 'too-many-cells'], [4, 'too-many-cells']])
    expect(counts).toEqual({ audited: 1, excluded: 0, rejected: 2 })
  })

  it.each([
    ['at the end of the file', `A2,"噪声\n`],
    ['of the last cell without a line end', `A2,"噪声`],
    ['in the middle of a line', `A2,"噪声,很大\n`],
    ['that a later cell seems to close', `A2,"噪声\nA3,"占道"\n`],
    ['after text of a quoted cell', `A2,"噪声"很大\n`],
  ])('an unclosed quote %s costs its line alone', async (_where, line) => {
    const { rows, rejects } = await readAll(`${header}A1,路灯\n${line}`, {}, ['orderId'])
    expect(rejects).toEqual([[3, 'unclosed-quote']])
    expect(rows.map(({ orderId }) => orderId)).toEqual(line.includes('A3') ? ['A1', 'A3'] : ['A1'])
  })

  it('after a quote that is never closed the rows that follow are read and keep their numbers', async () => {
    const rest = Array.from({ length: 500 }, (_, at) => `B${at},路灯\n`).join('')
    const { rows, rejects } = await readAll(`${header}A1,"路灯\n${rest}`, {}, ['orderId'])
    expect(rejects).toEqual([[2, 'unclosed-quote']])
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([500, { row: 3, orderId: 'B0' }, { row: 502, orderId: 'B499' }])
  })

  it('rows that the mapping excludes are counted and not read', async () => {
    const { rows, counts } = await readAll('工单编号,类型\nA1,测试\nA2,诉求\nA3," 测试 "\n', { record: 'work-order', mapping: { columns: { 工单编号: 'orderId' }, exclude: [{ column: '类型', equals: ' 测试 ' }] } })
    expect(rows).toEqual([{ row: 3, orderId: 'A2' }])
    expect(counts).toEqual({ audited: 1, excluded: 2, rejected: 0 })
  })
})

describe('how wide a file may be', () => {
  const wide = (columns: number): string => {
    const blank = ','.repeat(columns - 2)
    return `工单编号${blank},标题\nA1${blank},路灯\n`
  }

  it('16,384 columns, as many as a sheet of Excel has, are read', async () => {
    expect(await orders(wide(16_384))).toEqual([[2, 'A1', '路灯']])
  })

  it('of 16,385 columns no header is found', async () => {
    await expect(orders(wide(16_385))).rejects.toMatchObject({ code: 'HEADER_UNKNOWN' })
  })
})

describe('of a part of a table', () => {
  const file = bytesInMemory('export.csv', utf8(`${header}A1,路灯\nA2,噪声\nA3,占道\n`))
  const second = utf8(`${header}A1,路灯\n`).length
  const third = utf8(`${header}A1,路灯\nA2,噪声\n`).length

  it.each([
    [second, third, ['A2']],
    [second, third + 1, ['A2', 'A3']],
    [second, third - 1, ['A2']],
    [second + 1, third + 1, ['A3']],
  ])('from byte %d to byte %d the records are read that begin in it: %j', async (from, to, expected) => {
    for (const hasKernel of [true, false]) {
      const { rows, read } = await readAll(file, { hasKernel, range: { from, to, isRecordStart: false, recordsBefore: 0 } }, ['orderId'])
      expect(rows.map(({ orderId }) => orderId)).toEqual(expected)
      expect(read.begin).toBe(expected[0] === 'A2' ? second : third)
      expect(read.end).toBe(expected.at(-1) === 'A2' ? third : file.size)
    }
  })
})
