import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../../src/audit.js'
import { auditOf } from '../auditOf.js'

const header = 'orderId,createdAt,handlingUnit,district,dueAt,closedAt,firstContactAt,repliedAt,resolved,satisfactionResult,returnVisitAt,rehandledAt,rehandleCount'

async function leaguesOf(rows: readonly string[], head = header) {
  const { report } = await auditOf([bytesInMemory('orders.csv', new TextEncoder().encode(`${head}\n${rows.join('\n')}\n`))])
  const leagues = report.leagues!
  return (name: string) => leagues.all.figures[leagues.figures.findIndex((figure) => figure.name === name)]!
}

describe('the figures of work orders, as of 2026-03-06 18:00', () => {
  const rows = [
    // Closed the day before it was due; contacted; satisfied; revisited.
    '1,2026-03-02 09:00:00,甲局,东区,2026-03-04 09:00:00,2026-03-03 09:00:00,2026-03-02 10:00:00,2026-03-03 09:00:00,yes,satisfied,2026-03-04 09:00:00,,0',
    // Closed late; replied to alone; dissatisfied; re-handled once.
    '2,2026-03-02 09:00:00,甲局,东区,2026-03-03 09:00:00,2026-03-05 09:00:00,,2026-03-05 09:00:00,no,dissatisfied,,2026-03-05 12:00:00,1',
    // Not due yet, nobody answered.
    '3,2026-03-05 09:00:00,乙局,西区,2026-03-09 09:00:00,,,,,,,,0',
    // Overdue and open; asked and not rated.
    '4,2026-03-02 09:00:00,,,2026-03-04 09:00:00,,,,partly,unrated,,,0',
  ]

  it.each([
    ['on-time-rate', { numerator: 1, denominator: 3, apart: 1, unknown: 0 }],
    ['response-rate', { numerator: 2, denominator: 4, apart: 0, unknown: 0 }],
    ['resolution-rate', { numerator: 1, denominator: 3, apart: 0, unknown: 1 }],
    ['satisfaction-rate', { numerator: 1, denominator: 2, apart: 1, unknown: 1 }],
    ['return-visit-rate', { numerator: 1, denominator: 2, apart: 2, unknown: 0 }],
    ['rehandling-rate', { numerator: 1, denominator: 4, apart: 0, unknown: 0 }],
  ])('%s is %o', async (name, expected) => {
    expect((await leaguesOf(rows))(name)).toMatchObject(expected)
  })

  it('count as not known where the file has no column for them, never as zero', async () => {
    const figure = await leaguesOf(['1,2026-03-02 09:00:00', '2,2026-03-02 09:00:00'], 'orderId,createdAt')
    for (const name of ['on-time-rate', 'response-rate', 'resolution-rate', 'satisfaction-rate', 'return-visit-rate', 'rehandling-rate']) {
      expect(figure(name), name).toMatchObject({ numerator: 0, denominator: 0, unknown: 2, interval: null })
    }
  })

  it('take the column that an export has: replies alone give a response rate of 1 in 2', async () => {
    const figure = await leaguesOf(['1,2026-03-02 09:00:00,2026-03-03 09:00:00', '2,2026-03-02 09:00:00,'], 'orderId,createdAt,repliedAt')
    expect(figure('response-rate')).toMatchObject({ numerator: 1, denominator: 2 })
  })

  it('stand by unit, district and month, and orders that name no unit stand last', async () => {
    const { report } = await auditOf([bytesInMemory('orders.csv', new TextEncoder().encode(`${header}\n${rows.join('\n')}\n`))])
    const keys = Object.fromEntries(report.leagues!.tables.map(({ by, groups }) => [by, groups.map(({ key, records }) => [key, records])]))
    expect(keys).toEqual({
      handlingUnit: [['乙局', 1], ['甲局', 2], [null, 1]],
      district: [['东区', 2], ['西区', 1], [null, 1]],
      month: [['2026-03', 4]],
    })
  })

  it('leave out what began outside the stated period', async () => {
    const { report } = await auditOf([bytesInMemory('orders.csv', new TextEncoder().encode(`${header}\n${rows.join('\n')}\n`))], { period: { from: '2026-03-05', to: '2026-03-06' } })
    expect(report.leagues!.all.records).toBe(1)
    expect(report.charts.overdue).toEqual({ days: [], undated: 0 })
  })

  it('count overdue orders by the day on which they fell due', async () => {
    const { report } = await auditOf([bytesInMemory('orders.csv', new TextEncoder().encode(`${header}\n${rows.join('\n')}\n`))])
    expect(report.charts.overdue).toEqual({ days: [{ day: '2026-03-03', count: 1 }, { day: '2026-03-04', count: 1 }], undated: 0 })
    expect(report.charts.waits).toBeNull()
  })
})

describe('a report without work orders', () => {
  it('has no tables and no chart of overdue orders', async () => {
    const { report } = await auditOf([bytesInMemory('calls.csv', new TextEncoder().encode('callId,offeredAt,answeredAt\n1,2026-03-02 09:00:00,2026-03-02 09:00:15\n'))])
    expect([report.leagues, report.charts.overdue, report.charts.connection]).toEqual([null, null, null])
    expect(report.charts.waits).toMatchObject({ limit: 15, answered: expect.arrayContaining([1]) })
  })
})
