import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../src/ingest/mapping.js'
import { readAll } from './readAll.js'

describe('what a mapping can say', () => {
  it('names, constants, meanings, exclusions, a format, times with a given day, columns that are not read', async () => {
    const mapping: Mapping = {
      record: 'call',
      timeZone: 'Asia/Shanghai',
      date: '2026-03-02',
      columns: {
        id: 'callId',
        entry: { field: 'offeredAt', format: 'H:mm:ss' },
        wait: 'waitSeconds',
        result: { field: 'status', values: { AGENT: 'answered', HANG: 'abandoned', '?': null, '': 'missed' } },
        'answer time': null,
      },
      constants: { lineNumber: '12345', ivrSeconds: '0:00:30', language: 'zh' },
      exclude: [{ column: 'result', equals: 'PHANTOM' }],
    }
    const text = 'id,entry,wait,result,answer time\n1,9:05:00,12,AGENT,x\n2,23:59:59,0:00:15,hang,x\n3,24:00:00,,PHANTOM,x\n4,25:00:00,-,?,x\n5,,1分30秒,,x\n6,9:05,1,other,x\n'
    const same = { lineNumber: '12345', ivrSeconds: 30, language: 'zh' }
    const { rows, counts } = await readAll(text, { mapping })
    expect(rows).toEqual([
      { row: 2, callId: '1', offeredAt: '2026-03-02T09:05:00+08:00', waitSeconds: 12, status: 'answered', ...same },
      { row: 3, callId: '2', offeredAt: '2026-03-02T23:59:59+08:00', waitSeconds: 15, status: 'abandoned', ...same },
      { row: 5, callId: '4', offeredAt: '<invalid>', waitSeconds: null, status: null, ...same },
      { row: 6, callId: '5', offeredAt: null, waitSeconds: 90, status: 'missed', ...same },
      { row: 7, callId: '6', offeredAt: '<invalid>', waitSeconds: 1, status: '<invalid>', ...same },
    ])
    expect(counts).toEqual({ audited: 5, excluded: 1, rejected: 0 })
  })

  it('times without a format take the given day too', async () => {
    const { rows } = await readAll('call_id,offered at\n1,9:05:00\n2,9:05\n3,2026-03-05 09:05:00\n', { mapping: { record: 'call', date: '2026-03-02' } }, ['offeredAt'])
    expect(rows.map(({ offeredAt }) => offeredAt)).toEqual(['2026-03-02T09:05:00+08:00', '2026-03-02T09:05', '2026-03-05T09:05:00+08:00'])
  })

  it('a time zone, in which instants without an offset are read', async () => {
    const { rows } = await readAll('call_id,offered at\n1,2026-03-02 09:05:00\n', { mapping: { record: 'call', timeZone: 'UTC' } }, ['offeredAt'])
    expect(rows).toEqual([{ row: 2, offeredAt: '2026-03-02T09:05:00+00:00' }])
  })

  it('meanings of texts, lists and instants', async () => {
    const mapping: Mapping = {
      record: 'work-order',
      columns: {
        id: { field: 'orderId', values: { 无编号: null } },
        units: { field: 'assistingUnits', values: { 无: null, 全部: '城管局、住建局' } },
        end: { field: 'closedAt', values: { 未办结: null } },
      },
    }
    const { rows } = await readAll('id,units,end\nA1,无,未办结\n无编号,全部,2026-03-02 09:05:00\nA3,民政局,x\n', { mapping })
    expect(rows).toEqual([
      { row: 2, orderId: 'A1', assistingUnits: null, closedAt: null },
      { row: 3, orderId: null, assistingUnits: ['城管局', '住建局'], closedAt: '2026-03-02T09:05:00+08:00' },
      { row: 4, orderId: 'A3', assistingUnits: ['民政局'], closedAt: '<invalid>' },
    ])
  })

  it('constants of every kind hold in every batch', async () => {
    const constants = { confidential: '是', createdAt: '2026-03-02', assistingUnits: '城管局 住建局', limitValue: '5', limitUnit: '工作日', title: '-' }
    const { rows } = await readAll('工单编号,办结时间\nA1,\nA2,\nA3,\n', { capacity: 2, mapping: { constants } })
    const same = { confidential: true, createdAt: '2026-03-02', assistingUnits: ['城管局', '住建局'], limitValue: 5, limitUnit: 'workday', title: '-', closedAt: null }
    expect(rows).toEqual(['A1', 'A2', 'A3'].map((orderId, at) => ({ row: at + 2, orderId, ...same })))
  })
})

describe('a limit in one cell', () => {
  const limits = async (header: string, cells: readonly string[], mapping?: Mapping): Promise<unknown[]> => {
    const { rows } = await readAll(`工单编号,${header}\n${cells.map((cell) => `A1,${cell}\n`).join('')}`, mapping ? { mapping } : {}, ['limitValue', 'limitUnit'])
    return rows.map(({ limitValue, limitUnit }) => [limitValue, limitUnit])
  }

  it('gives value and unit where the unit has no column', async () => {
    expect(await limits('处理时限', ['5个工作日', '24小时', '7天', '5工作日', '0.5 工作日', '３０分钟', '5', '', '-', '尽快', '5个月'])).toEqual([
      [5, 'workday'], [24, 'hour'], [7, 'day'], [5, 'workday'], [0.5, 'workday'], [30, 'minute'], [5, null], [null, null], [null, null],
      ['<invalid>', '<invalid>'], ['<invalid>', '<invalid>'],
    ])
  })

  it('is a number alone where the unit has a column', async () => {
    expect(await limits('处理时限,处理时限单位', ['5,工作日', '5个工作日,工作日'])).toEqual([[5, 'workday'], ['<invalid>', 'workday']])
  })

  it('is a number alone where the unit is a constant', async () => {
    expect(await limits('处理时限', ['5', '5天'], { constants: { limitUnit: 'workday' } })).toEqual([[5, 'workday'], ['<invalid>', 'workday']])
  })

  it('can be named by the mapping', async () => {
    expect(await limits('级别', ['急件', '平件'], { record: 'work-order', columns: { 级别: { field: 'limitValue', values: { 急件: '24小时', 平件: '5个工作日' } } } })).toEqual([[24, 'hour'], [5, 'workday']])
  })
})
