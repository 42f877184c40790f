import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { measuresOfReport } from '../../src/scores/index.js'
import { scoreSchemes } from '../../rules/scores/index.js'
import { runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const report = path.join(folder, 'report.json')
const closedInTime = (numerator: number, denominator: number) => ({
  id: 'order-closed-by-its-due-time',
  measures: [{ name: 'share-passed', numerator, denominator }],
})
writeFileSync(report, JSON.stringify({ rules: [closedInTime(886, 1000)] }))
const lianyungang = ['score', report, '--scheme', 'lianyungang', '--period', '2022-09', '--json']

interface Scored {
  readonly total: string | null
  readonly parts: readonly { readonly id: string; readonly value: string | null }[]
  readonly missing: readonly { readonly measure: string }[]
}

describe('score', () => {
  it('gives no total where measures are missing, and says which', () => {
    const { status, stdout } = runCli([...lianyungang, '--set', 'otherDeductions=0'])
    const scored = JSON.parse(stdout) as Scored
    expect(status).toBe(0)
    expect(scored.total).toBeNull()
    expect(scored.missing.map(({ measure }) => measure)).toEqual(['signRate', 'satisfactionRate'])
    // 88.60 % is 6.40 points under 95 %, so 13.60 of 20 are left.
    expect(scored.parts.find(({ id }) => id === 'on-time')?.value).toBe('13.60')
  })

  it('adds up to 93.10 where the caller gives the rest', () => {
    const { stdout } = runCli([...lianyungang, '--set', 'otherDeductions=0', '--set', 'signRate=95', '--set', 'satisfactionRate=97.00'])
    // 10 + 13.60 + (25 - 0.5 for one point under 98) + 45
    expect((JSON.parse(stdout) as Scored).total).toBe('93.10')
  })

  it('refuses an unknown scheme, a measure of another scheme and a file that is no report, each with status 2', () => {
    writeFileSync(path.join(folder, 'other.json'), '{"orders": []}')
    const runs = [
      runCli(['score', report, '--scheme', 'nope']),
      runCli([...lianyungang, '--set', 'rated=1']),
      runCli(['score', path.join(folder, 'other.json'), '--scheme', 'lianyungang']),
    ]
    expect(runs.map(({ status, stdout }) => ({ status, stdout }))).toEqual(runs.map(() => ({ status: 2, stdout: '' })))
    expect(runs[0]!.stderr).toContain('lianyungang')
    expect(runs[1]!.stderr).toContain('otherDeductions')
    expect(runs[2]!.stderr).toContain('rules')
  })
})

describe('measuresOfReport', () => {
  const scheme = scoreSchemes.find(({ id }) => id === 'lianyungang')!

  it('rounds halves up in whole numbers: 1 of 8 is 12.50, 1 of 3 is 33.33, 1 of 800 is 0.13', () => {
    const rates = [[1, 8], [1, 3], [1, 800]] as const
    expect(rates.map(([part, whole]) => measuresOfReport([closedInTime(part, whole)], scheme))).toEqual([
      { onTimeRate: '12.50' },
      { onTimeRate: '33.33' },
      { onTimeRate: '0.13' },
    ])
  })

  it('holds nothing where the rule judged nothing', () => {
    expect(measuresOfReport([closedInTime(0, 0)], scheme)).toEqual({})
  })
})
