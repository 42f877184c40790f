import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../src/audit.js'
import type { Profile } from '../../src/index.js'
import type { MeasureResult } from '../../src/report/auditReport.js'

/** Calls that were offered one a minute and waited so many seconds before they were answered or given up. */
function callsOf(groups: readonly (readonly [count: number, outcome: 'answered' | 'abandoned' | 'waiting', seconds: number])[]): Uint8Array {
  const start = Date.UTC(2026, 2, 2)
  const text = (at: number) => new Date(at).toISOString()
  const lines = groups.flatMap(([count, outcome, seconds]) => Array.from({ length: count }, () => [outcome, seconds] as const)).map(([outcome, seconds], row) => {
    const offered = start + row * 60_000
    const over = text(offered + seconds * 1000)
    return `C${row},${text(offered)},${outcome === 'answered' ? over : ''},${outcome === 'abandoned' ? over : ''}\r\n`
  })
  return new TextEncoder().encode(`callId,offeredAt,answeredAt,abandonedAt\r\n${lines.join('')}`)
}

const withShortAbandons: Profile = {
  id: 'short-abandons',
  version: '1',
  extends: 'national',
  title: { zh: '示例', en: 'An example' },
  parameters: { 'short-abandon-threshold': [{ validFrom: '2017-07-01', value: 5, unit: 'second', clause: null, source: 'https://example.org' }] },
}

async function measuresOf(bytes: Uint8Array, profile: string | Profile): Promise<Record<string, MeasureResult>> {
  const { rules } = await audit([{ source: bytesInMemory('calls.csv', bytes) }], { asOf: '2026-03-31', profile })
  return Object.fromEntries(rules.find(({ id }) => id === 'call-answered-in-time')!.measures.map((measure) => [measure.name, measure]))
}

/** 1000 answered, 860 of them in time; 60 given up, 20 within the limit and of these 10 within five seconds. */
const example = callsOf([
  [860, 'answered', 10],
  [140, 'answered', 30],
  [10, 'abandoned', 3],
  [10, 'abandoned', 12],
  [40, 'abandoned', 20],
])

describe('the five service levels of 1000 answered calls, 860 in time, and 60 given up, 20 within the limit and 10 within 5 seconds', () => {
  it('are 83.0, 86.0, 81.1, 82.7 and 82.1 %', async () => {
    const measures = await measuresOf(example, withShortAbandons)
    const levels = [1, 2, 3, 4, 5].map((level) => measures[`service-level-${level}`]!)
    expect(levels.map(({ value }) => value!.toFixed(1))).toEqual(['83.0', '86.0', '81.1', '82.7', '82.1'])
    expect(levels.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[880, 1060], [860, 1000], [860, 1060], [860, 1040], [870, 1060]])
    for (const { excluded } of levels) expect(excluded).toEqual({ unknown: 0 })
  })

  it('leave the fifth without a value where no profile says what a short abandon is, never as zero', async () => {
    const measures = await measuresOf(example, 'national')
    expect(measures['service-level-4']!.value!.toFixed(1)).toBe('82.7')
    expect(measures['service-level-5']).toMatchObject({ value: null, numerator: null, denominator: null })
  })

  it('and the mean wait is that of the answered calls: (860 × 10 + 140 × 30) ÷ 1000 = 12.8 seconds', async () => {
    const { 'mean-wait': mean } = await measuresOf(example, withShortAbandons)
    expect(mean).toMatchObject({ value: 12.8, numerator: 12_800, denominator: 1000, unit: 'second' })
  })
})

describe('calls of which it cannot be told', () => {
  it('leave the denominator and are counted: one still waiting, one answered on a day that does not exist', async () => {
    const text = `callId,offeredAt,answeredAt,abandonedAt\r\nC1,2026-03-02 10:00:00,2026-03-02 10:00:05,\r\nC2,2026-03-02 10:00:00,2026-02-30 10:00:05,\r\nC3,2026-03-02 10:00:00,,\r\n`
    const { 'service-level-3': third, 'mean-wait': mean } = await measuresOf(new TextEncoder().encode(text), 'national')
    expect(third).toMatchObject({ numerator: 1, denominator: 1, excluded: { unknown: 1 } })
    expect(mean).toMatchObject({ value: 5, denominator: 1, excluded: { unknown: 2 } })
  })
  it('all of them leave no share at all: null, not zero', async () => {
    const text = 'callId,offeredAt,answeredAt,abandonedAt\r\nC1,,2026-03-02 10:00:05,\r\n'
    const { 'service-level-3': third } = await measuresOf(new TextEncoder().encode(text), 'national')
    expect(third).toMatchObject({ value: null, denominator: 0, excluded: { unknown: 1 } })
  })
})
