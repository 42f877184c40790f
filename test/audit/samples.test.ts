import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../src/audit.js'
import type { AuditReport, RuleResult } from '../../src/report/auditReport.js'

const header = 'callId,offeredAt,answeredAt\r\n'
const late = (row: number): string => `C${row},2026-03-02 10:00:00,2026-03-02 10:00:16\r\n`
const unreadable = (row: number): string => `C${row},2026-03-02 10:00:00,2026-02-30 10:00:16\r\n`

async function auditLines(lines: string): Promise<{ report: AuditReport; findings: Record<string, number> }> {
  const findings: Record<string, number> = {}
  const report = await audit([{ source: bytesInMemory('calls.csv', new TextEncoder().encode(header + lines)) }], {
    asOf: '2026-03-31',
    onFinding: ({ rule, outcome }) => {
      const name = `${rule} ${outcome}`
      findings[name] = (findings[name] ?? 0) + 1
    },
  })
  return { report, findings }
}
const answered = ({ rules }: AuditReport): RuleResult => rules.find(({ id }) => id === 'call-answered-in-time')!
const linesOf = (count: number, line: (row: number) => string, from = 0): string => Array.from({ length: count }, (_, row) => line(from + row)).join('')

describe('samples', () => {
  it('of 100,000 failures are the first 100, with the exact total and said to be cut off; findings are complete', async () => {
    const { report, findings } = await auditLines(linesOf(100_000, late))
    const result = answered(report)
    expect([result.samples.length, result.samplesTotal, result.truncated]).toEqual([100, 100_000, true])
    expect(result.targets).toMatchObject({ total: 100_000, failed: 100_000 })
    expect(result.samples.map(({ locator }) => locator.row)).toEqual(Array.from({ length: 100 }, (_, row) => row + 2))
    expect(findings['call-answered-in-time failed']).toBe(100_000)
  })

  it.each([[99, false], [100, false], [101, true]])('of %i failures are cut off: %s', async (count, truncated) => {
    const result = answered((await auditLines(linesOf(count, late))).report)
    expect([result.samples.length, result.samplesTotal, result.truncated]).toEqual([Math.min(count, 100), count, truncated])
  })

  it('are failures first where both do not fit, shown in the order of the rows', async () => {
    const { report } = await auditLines(linesOf(150, unreadable) + linesOf(60, late, 150))
    const { samples, samplesTotal } = answered(report)
    expect(samplesTotal).toBe(210)
    expect(samples.filter(({ outcome }) => outcome === 'failed')).toHaveLength(60)
    expect(samples.slice(0, 40).map(({ outcome, locator }) => `${outcome} ${locator.row}`)).toEqual(Array.from({ length: 40 }, (_, row) => `cantTell ${row + 2}`))
    expect(samples.at(-1)).toMatchObject({ outcome: 'failed', locator: { row: 211 } })
  })
})
