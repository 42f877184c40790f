import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/audit.js'
import { sampleCsv } from '../../src/sampling/sampleCsv.js'
import { sampleOrders, type SampleOptions } from '../../src/sampling/sampleOrders.js'
import { utf8 } from '../ingest/encoded.js'

const header = '工单编号,工单状态,办结时间,承办单位,诉求人,联系电话\n'
const rows = [
  'A1,已办结,2026-03-02 09:00:00,城管局,王小明,13812345678',
  'A2,办理中,,城管局,,',
  'A3,已归档,,住建局,李四,',
  'A4,已撤销,2026-03-03,城管局,,',
  'A5,,2026-03-31 23:59,住建局,,',
  ',已办结,2026-03-05,城管局,,',
  'A1,已办结,2026-03-06,住建局,,',
  'A6,,,城管局,,',
  'A7,,不详,城管局,,',
  'G13912345678,已办结,2026-04-01 00:00:00,,,',
]
const file = (lines: readonly string[], name = 'orders.csv') => ({ source: bytesInMemory(name, utf8(`${header}${lines.join('\n')}\n`)) })
const usual: SampleOptions = { aim: { size: 10 }, seed: 's', confidence: 0.95, byUnit: false, period: null, reveal: false, timeZone: 'Asia/Shanghai' }

describe('sampleOrders', () => {
  it('draws from the closed orders, each once, and says what it left out and why', async () => {
    const { population, size, leftOut, orders, precision } = await sampleOrders([file(rows)], usual)
    expect({ population, size, precision }).toEqual({ population: 4, size: 4, precision: 0 })
    expect(leftOut).toEqual({ notClosed: 3, unclear: 1, outsidePeriod: 0, withoutId: 1, duplicate: 1, notRead: 0 })
    expect(orders.map(({ row, closedAt }) => [row, closedAt]).sort()).toEqual([[11, '2026-04-01 00:00:00'], [2, '2026-03-02 09:00:00'], [4, null], [6, '2026-03-31 23:59']])
  })

  it('keeps to orders closed in a period, its last day included; one whose time is not known is outside', async () => {
    const { orders, leftOut } = await sampleOrders([file(rows)], { ...usual, period: { from: '2026-03-01', to: '2026-03-31' } })
    expect(orders.map(({ orderId }) => orderId).sort()).toEqual(['A1', 'A5'])
    expect(leftOut.outsidePeriod).toBe(2)
  })

  it('draws the same orders from one file as from two, in either order', async () => {
    const many = Array.from({ length: 300 }, (_, number) => `D${number},已办结,2026-03-02,城管局,,`)
    const keys = async (...files: (readonly string[])[]) => (await sampleOrders(files.map((lines, index) => file(lines, `${index}.csv`)), { ...usual, aim: { size: 25 } })).orders.map(({ orderId }) => orderId)
    const whole = await keys(many)
    expect(whole).toHaveLength(25)
    expect(await keys(many.slice(0, 80), many.slice(80))).toEqual(whole)
    expect(await keys(many.slice(80), many.slice(0, 80))).toEqual(whole)
  })

  it('splits by unit, those without one apart', async () => {
    const { strata } = await sampleOrders([file(rows)], { ...usual, byUnit: true })
    expect(strata).toEqual([{ handlingUnit: null, population: 1, drawn: 1 }, { handlingUnit: '住建局', population: 2, drawn: 2 }, { handlingUnit: '城管局', population: 1, drawn: 1 }])
  })

  it('masks names, phones and phones in ids, and gives no rank from which a masked id could be found by trying', async () => {
    const sample = await sampleOrders([file(rows)], usual)
    const shown = new Map(sample.orders.map((order) => [order.row, order]))
    expect(shown.get(2)).toMatchObject({ requesterName: '王＊＊＊', requesterPhone: '138＊＊＊', rank: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
    expect(shown.get(11)).toMatchObject({ orderId: 'G139＊＊＊', rank: null })
    expect(sample.masked).toBe(4)
    expect(JSON.stringify(sample) + sampleCsv(sample, 'zh-CN', {})).not.toMatch(/1[3-9]\d{9}|王小明/)
  })

  it('shows them where it is asked to, and the CSV is safe from formulas', async () => {
    const sample = await sampleOrders([file(['=1+1,已办结,2026-03-02,城管局,王小明,13812345678'])], { ...usual, reveal: true })
    const [heading, line] = sampleCsv(sample, 'zh-CN', {}).split('\r\n')
    expect(heading).toBe('\ufeff序号,数据文件,工作表,行号,工单编号,承办单位,诉求类别,办结时间,诉求人姓名,诉求人电话,抽样值')
    expect(line).toMatch(/^1,orders\.csv,,2,'=1\+1,城管局,,2026-03-02,王小明,13812345678,[0-9a-f]{64}$/)
  })

  it('passes over files of other records, and refuses where there is none of orders, none closed or no seed', async () => {
    const calls = { source: bytesInMemory('calls.csv', utf8('呼叫编号,进入排队时间\n1,2026-03-02\n')) }
    expect((await sampleOrders([calls, file(rows)], usual)).population).toBe(4)
    await expect(sampleOrders([calls], usual)).rejects.toMatchObject({ code: 'NO_WORK_ORDERS' })
    await expect(sampleOrders([file(rows.slice(1, 2))], usual)).rejects.toMatchObject({ code: 'NOTHING_TO_DRAW' })
    await expect(sampleOrders([file(rows)], { ...usual, seed: ' ' })).rejects.toMatchObject({ code: 'SEED_INVALID' })
    await expect(sampleOrders([file(rows)], { ...usual, aim: { size: 0.5 } })).rejects.toMatchObject({ code: 'SIZE_INVALID' })
  })
})
