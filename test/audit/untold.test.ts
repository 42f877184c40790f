import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../src/audit.js'
import type { Profile } from '../../src/index.js'
import type { RuleResult } from '../../src/report/auditReport.js'

const orders = 'orderId,createdAt,closedAt\r\nG1,2026-03-02 09:00:00,2026-03-05 09:00:00\r\nG2,2026-03-02 09:00:00,\r\nG3,2026-03-02 09:00:00,2026-03-06 09:00:00\r\n'

async function resultsOf(csv: string, profile: string | Profile = 'national'): Promise<ReadonlyMap<string, RuleResult>> {
  const { rules } = await audit([{ source: bytesInMemory('orders.csv', new TextEncoder().encode(csv)) }], { asOf: '2026-03-31', profile })
  return new Map(rules.map((rule) => [rule.id, rule]))
}
const national = (more: Partial<Profile>): Profile => ({ id: 'own', version: '1', extends: 'national', title: { zh: '示例', en: 'An example' }, ...more })

describe('a column that the file does not have', () => {
  it('leaves every target that would need it untold, and says which', async () => {
    const result = (await resultsOf(orders)).get('order-revisited')!
    expect(result).toMatchObject({ outcome: 'cantTell', targets: { total: 3, cantTell: 2, inapplicable: 1, passed: 0, failed: 0 } })
    expect(result.reasons).toContainEqual({ key: 'field-unmapped', count: 2, data: { field: 'returnVisitAt' } })
  })
  it('of whether it applies at all leaves all of them untold', async () => {
    const result = (await resultsOf('orderId,createdAt\r\nG1,2026-03-02 09:00:00\r\nG2,2026-03-02 09:00:00\r\n')).get('order-revisited')!
    expect(result).toMatchObject({ outcome: 'cantTell', targets: { total: 2, cantTell: 2 } })
    expect(result.reasons).toEqual([{ key: 'field-unmapped', count: 2, data: { field: 'closedAt' } }])
  })
})

describe('a rule that did not run', () => {
  it('for want of a file of its records says so', async () => {
    const result = (await resultsOf(orders)).get('call-answered-in-time')!
    expect(result).toMatchObject({ outcome: 'untested', targets: { total: 0 }, measures: [], samples: [] })
    expect(result.reasons).toEqual([{ key: 'no-such-records', count: 1, data: {} }])
  })
  it('since the profile switches it off says so', async () => {
    const result = (await resultsOf(orders, national({ rules: { 'order-revisited': 'off' } }))).get('order-revisited')!
    expect(result).toMatchObject({ outcome: 'untested', targets: { total: 0 }, reasons: [{ key: 'switched-off', count: 1, data: {} }] })
  })
  it('for want of a parameter names it', async () => {
    const result = (await resultsOf(orders, national({ parameters: { 'transfer-limit': [] } }))).get('order-transferred-in-time')!
    expect(result).toMatchObject({ outcome: 'untested', targets: { total: 0 }, reasons: [{ key: 'parameter-unset', count: 1, data: { parameter: 'transfer-limit' } }] })
    expect(result.message.en).toContain('transfer-limit')
  })
  it('stands in the report all the same, in the order of all rules', async () => {
    const ids = [...(await resultsOf(orders)).keys()]
    const switchedOff = [...(await resultsOf(orders, national({ rules: { 'order-revisited': 'off', 'ids-unique': 'off' } }))).keys()]
    expect(switchedOff).toEqual(ids)
  })
})
