import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/audit.js'
import { auditOf } from './auditOf.js'

const header = '工单编号,登记时间,派单时间,办结时间'
/** Eight days after the transfer: too late for Jinan's 5 working days of 2018, in time for its 15 days of 2008. */
const rowBegun = (createdAt: string): string => `G1,${createdAt},2026-02-23 22:11:00,2026-03-03 10:00:00`

async function verdict(row: string): Promise<readonly (string | undefined)[]> {
  const source = bytesInMemory('orders.csv', new TextEncoder().encode(`${header}\n${row}\n`))
  const { report } = await auditOf([source], { profile: 'jinan', asOf: '2026-03-31', applyBeforeInForce: true })
  const rule = report.rules.find(({ id }) => id === 'order-replied-in-time')!
  return [rule.outcome, rule.reasons[0]?.key]
}

describe('a limit that was changed, where nobody knows when the order began', () => {
  it('cannot be told: neither the old nor the new one is taken', async () => {
    expect(await verdict(rowBegun(''))).toEqual(['cantTell', 'field-absent'])
    expect(await verdict(rowBegun('2026-02-30'))).toEqual(['cantTell', 'field-invalid'])
  })

  it('is the one of the day on which the order began, where that is known', async () => {
    expect(await verdict(rowBegun('2026-02-23 22:00:00'))).toEqual(['failed', 'late'])
    expect(await verdict(rowBegun('2016-12-12'))).toEqual(['passed', 'in-time'])
  })
})
