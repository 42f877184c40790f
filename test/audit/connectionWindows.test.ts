import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/audit.js'
import type { AuditOptions } from '../../src/audit.js'
import { auditOf } from './auditOf.js'

async function connection(rows: readonly string[], options: Partial<AuditOptions> = {}): Promise<unknown> {
  const text = ['callId,offeredAt,answeredAt', ...rows].join('\n')
  const { report } = await auditOf([bytesInMemory('calls.csv', new TextEncoder().encode(text))], { asOf: '2026-03-31', ...options })
  const { outcome, reasons, targets } = report.rules.find(({ id }) => id === 'calls-connected-in-every-24-hours')!
  return { outcome, reasons, total: targets.total }
}

describe('calls of which no window of 24 hours can be judged', () => {
  it('on the first of two stated days, none connected: cannot be told, and not "does not apply"', async () => {
    const calls = ['C1,2026-03-02 09:00:00,', 'C2,2026-03-02 23:00:00,']
    expect(await connection(calls, { period: { from: '2026-03-02', to: '2026-03-03' } })).toEqual({
      outcome: 'cantTell',
      reasons: [{ key: 'period-too-short', count: 1, data: { minutes: 23 * 60 } }],
      total: 1,
    })
  })

  it('whose days alone are known, all connected: cannot be told, however many days they are', async () => {
    const calls = ['C1,2026-03-02,2026-03-02', 'C2,2026-03-05,2026-03-05']
    expect(await connection(calls)).toEqual({ outcome: 'cantTell', reasons: [{ key: 'unknown-members', count: 1, data: {} }], total: 1 })
  })

  it('in a period without calls: does not apply', async () => {
    expect(await connection(['C1,2026-03-02 09:00:00,'], { period: { from: '2026-03-03', to: '2026-03-04' } })).toMatchObject({ outcome: 'inapplicable', total: 0 })
  })
})
