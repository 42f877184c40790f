import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/ingest/byteSource.js'
import type { Layout } from '../../src/ingest/layout.js'
import { type OpenOptions, openTable } from '../../src/ingest/openTable.js'
import { utf8 } from './encoded.js'
import { readAll } from './readAll.js'

async function layoutOf(header: string, options: OpenOptions = {}): Promise<Layout> {
  return (await openTable(bytesInMemory('export.csv', utf8(`${header}\n`)), options)).layout
}

const fields = (layout: Layout): unknown => Object.fromEntries(layout.columns.map(({ header, mapping }) => [header, mapping.field]))

describe('of several columns for one field one is read', () => {
  it('the one whose name is nearest its meaning, wherever it stands', async () => {
    const layout = await layoutOf('任务号,热线12345工单编号,首次满意度,最终满意度,承办单位')
    expect(fields(layout)).toEqual({ 热线12345工单编号: 'orderId', 最终满意度: 'satisfactionResult', 承办单位: 'handlingUnit' })
    expect(layout.unmapped).toEqual(['任务号', '首次满意度'])
  })

  it('the first of two with the same name', async () => {
    const { rows, table } = await readAll('工单编号,标题,办结时间,办结时间\nA1,x,2026-03-02,2026-03-03\n', {}, ['closedAt'])
    expect([rows, table.layout.unmapped]).toEqual([[{ row: 2, closedAt: '2026-03-02' }], ['办结时间']])
  })

  it('the first of two with the name that the mapping names', async () => {
    const { rows } = await readAll('工单编号,甲,甲\nA1,2026-03-02,2026-03-03\n', { record: 'work-order', mapping: { columns: { 甲: 'closedAt' } } }, ['closedAt'])
    expect(rows).toEqual([{ row: 2, closedAt: '2026-03-02' }])
  })

  it('the one that the mapping names, before one of a known name', async () => {
    expect(fields(await layoutOf('工单编号,办结时间,甲', { mapping: { columns: { 甲: 'closedAt' } } }))).toEqual({ 工单编号: 'orderId', 甲: 'closedAt' })
  })

  it('none where the mapping gives a constant', async () => {
    const { rows, table } = await readAll('工单编号,标题,受理渠道\nA1,x,微信\n', { mapping: { constants: { channel: 'phone' } } }, ['channel'])
    expect([rows, table.layout.unmapped]).toEqual([[{ row: 2, channel: 'phone' }], ['受理渠道']])
  })
})

it('columns nobody reads are named only where their header is known; an unknown one may be data', async () => {
  const layout = await layoutOf('工单编号,标题,性别,办结意见王小明,,序号')
  expect(layout.unmapped).toEqual(['性别', 'column 4', '序号'])
})

it('a column that the mapping sets to null is not read', async () => {
  const layout = await layoutOf('工单编号,标题,办结时间', { mapping: { columns: { 办结时间: null } } })
  expect([fields(layout), layout.unmapped]).toEqual([{ 工单编号: 'orderId', 标题: 'title' }, ['办结时间']])
})

it('a mapping without a record type is of the type that has its fields', async () => {
  const layout = await layoutOf('a,b,c', { mapping: { columns: { a: 'callId', b: 'offeredAt', c: 'answeredAt' } } })
  expect(layout.record).toBe('call')
})

it('the columns of a mapping are found whatever their case, spaces and width', async () => {
  expect(fields(await layoutOf('Ｑ_Time,call-id', { mapping: { record: 'call', columns: { q_time: 'waitSeconds', 'CALL ID': 'callId' } } }))).toEqual({ 'Ｑ_Time': 'waitSeconds', 'call-id': 'callId' })
})
