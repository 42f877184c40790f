import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReportComparison } from '../../src/compare/reportComparison.js'
import type { AuditReport } from '../../src/report/auditReport.js'
import { sampleReport } from '../report/fixtures/sampleReport.js'
import { runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const file = (name: string, content: unknown): string => {
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}
const before: AuditReport = { ...sampleReport, reportVersion: '1' }
const [first, ...others] = sampleReport.rules
const worse: AuditReport = {
  ...before,
  receipt: { ...sampleReport.receipt, engine: { name: 'hotline-spec', version: '9.9.9' } },
  rules: [{ ...first!, targets: { ...first!.targets, passed: first!.targets.passed - 1000, failed: first!.targets.failed + 1000 } }, ...others],
}
const [old, now] = [file('old.json', before), file('new.json', worse)]
const compare = (...args: string[]) => runCli(['compare', ...args], { cwd: folder })

describe('compare', () => {
  it('states the yardstick first, then the rule that got worse, and ends in 1', () => {
    const { status, stdout, stderr } = compare(old, now)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines.findIndex((line) => line.startsWith('判定尺度不同'))).toBeLessThan(lines.findIndex((line) => line.startsWith('规则：变差 1  不变')))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}程序版本 .* → 9\.9\.9$/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}变差 +来电在时限内接听 +98\.99% → 98\.15% +1,204 → 2,204 +37 → 37$/))
  })

  it('ends in 0 the other way round, in English, no line wider than 100 columns', () => {
    const { status, stdout } = compare(now, old, '--locale', 'en')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ {2}better +Calls are answered within the limit +98\.15% → 98\.99%/m)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('--json gives the comparison', () => {
    const comparison = JSON.parse(compare(old, now, '--json').stdout) as ReportComparison
    expect(comparison).toMatchObject({ comparisonVersion: '1', isSameYardstick: false, counts: { rules: { worse: 1 } } })
  })

  it('ends in 2 for a file that is no report, with the place and no value', () => {
    const { status, stdout, stderr } = compare(old, file('other.json', { reportVersion: '1', receipt: sampleReport.receipt, rules: [{ id: 'x' }], clauses: [], groups: '13812345678' }))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^hotline-spec: other\.json：核查报告有误：缺少 rules\[0\]\.title；/)
    expect(stderr).not.toContain('13812345678')
  })
})
