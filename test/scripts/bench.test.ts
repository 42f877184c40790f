import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { assertSameCounts } from '../bench/assertSameCounts.js'
import { judged } from '../bench/benchRow.js'
import { medianOf } from '../bench/medianOf.js'
import { table } from '../bench/table.js'

const answer = (label: string, counts: Record<string, number[]>) => ({ label, counts, milliseconds: 1, cpuMilliseconds: 1, peakMegabytes: 1 })
const row = { case: 'c', against: 'p', value: 0.6, unit: 'ratio', bar: { operator: '<=', value: 0.6 }, ours: '', theirs: '' } as const

describe('the benchmarks', () => {
  it('--smoke runs every case, finds both sides in agreement and judges no time', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/bench.mjs', '--smoke'])
    expect(stdout).toContain('smoke run, times not judged')
    const { rows } = JSON.parse(readFileSync('.cache/bench.smoke.json', 'utf8')) as { rows: { case: string; against: string; isMet: unknown }[] }
    expect(rows.every(({ isMet }) => isMet === null)).toBe(true)
    const compared = rows.filter(({ against }) => against.startsWith('DuckDB')).map(({ case: name }) => name)
    expect(new Set(compared)).toEqual(new Set(['audit 4,000 orders', 'audit 4,000 orders, two threads', 'rolling rate of 4,000 calls']))
    expect(existsSync('.cache/bench')).toBe(true)
  }, 240_000)

  it('two sides with the same counts leave the rules that only the first judges', () => {
    expect(assertSameCounts(answer('ours', { one: [1, 0], two: [0, 1] }), answer('theirs', { one: [1, 0] }))).toEqual(['two'])
  })

  it('two sides with different counts are refused with the rule, both names and both counts', () => {
    const compare = () => assertSameCounts(answer('ours', { one: [1, 0] }), answer('theirs', { one: [0, 1] }))
    expect(compare).toThrow('one: ours has [1,0], theirs has [0,1]')
  })

  it('a side without counts is refused, since nothing was compared', () => {
    expect(() => assertSameCounts(answer('ours', { one: [1] }), answer('theirs', {}))).toThrow('theirs gave no counts')
  })

  it('the median of 3, 1 and 2 is 2, and of 4, 1, 2 and 3 it is 2.5', () => {
    expect(medianOf([3, 1, 2])).toBe(2)
    expect(medianOf([4, 1, 2, 3])).toBe(2.5)
  })

  it('a ratio of 0.6 clears a bar of at most 0.6, one of 0.61 does not, and the table says so', () => {
    const rows = [judged(row, false), judged({ ...row, value: 0.61 }, false)]
    expect(rows.map(({ isMet }) => isMet)).toEqual([true, false])
    expect(table(rows).split('\n').map((line) => line.includes('NO'))).toEqual([false, false, true])
  })

  it('a smoke run judges nothing', () => {
    expect(judged({ ...row, value: 99 }, true).isMet).toBe(null)
  })
})
