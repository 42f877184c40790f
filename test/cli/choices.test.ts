import { describe, expect, it } from 'vitest'
import { auditStatus } from '../../src/cli/auditStatus.js'
import { encodingName } from '../../src/cli/encodingName.js'
import { fileAssignments } from '../../src/cli/fileAssignments.js'
import { period } from '../../src/cli/optionValues.js'
import { staleAsOf } from '../../src/cli/staleAsOf.js'
import type { AuditReport } from '../../src/report/auditReport.js'

describe('fileAssignments', () => {
  const files = ['in/a.csv', 'b=c.csv', 'd.csv']

  it('a value without a file holds for all that have none of their own', () => {
    expect([...fileAssignments('--record', ['call', 'a.csv=message'], files)]).toEqual([['in/a.csv', 'message'], ['b=c.csv', 'call'], ['d.csv', 'call']])
  })

  it('an equals sign belongs to a file name where a file has that name', () => {
    expect([...fileAssignments('--map', ['b=c.csv=x=y.json'], files)]).toEqual([['b=c.csv', 'x=y.json']])
  })

  it('an equals sign belongs to the value where no file has that name', () => {
    expect(fileAssignments('--map', ['x=y.json'], files).get('d.csv')).toBe('x=y.json')
  })

  it('a file with two values is refused', () => {
    expect(() => fileAssignments('--record', ['d.csv=call', 'd.csv=message'], files)).toThrow(/twice for d\.csv/)
  })
})

describe('period', () => {
  it('takes dates and instants with fractions', () => {
    expect(period('2026-03-01..2026-03-31')).toEqual({ from: '2026-03-01', to: '2026-03-31' })
    expect(period('2026-03-01T00:00:00.5+08:00..2026-03-31')).toEqual({ from: '2026-03-01T00:00:00.5+08:00', to: '2026-03-31' })
  })

  it.each(['', '..', '2026-03-01..', '..2026-03-01', '2026-03-01'])('refuses %j', (text) => { expect(() => period(text)).toThrow(/two dates/) })
})

describe('encodingName', () => {
  it.each([['GBK', 'gb18030'], ['gb2312', 'gb18030'], ['UTF8', 'utf-8'], ['auto', 'auto']])('%s is %s', (name, encoding) => { expect(encodingName(name)).toBe(encoding) })
})

describe('auditStatus', () => {
  const report = (severity: string, outcome: string) => ({ rules: [{ severity, outcome }] }) as unknown as AuditReport
  it.each([
    ['error', 'failed', 'failed', 1],
    ['error', 'cantTell', 'failed', 0],
    ['error', 'cantTell', 'cantTell', 1],
    ['error', 'failed', 'cantTell', 1],
    ['error', 'failed', 'never', 0],
    ['error', 'pending', 'cantTell', 0],
    ['warning', 'failed', 'failed', 0],
    ['warning', 'cantTell', 'cantTell', 0],
  ] as const)('a rule of %s severity that is %s, with --fail-on %s, ends in %d', (severity, outcome, failOn, status) => {
    expect(auditStatus(report(severity, outcome), failOn)).toBe(status)
  })
})

describe('staleAsOf', () => {
  const report = (to: string | null, asOfGiven = false) =>
    ({ receipt: { asOf: '2026-03-31T12:00:00+08:00', asOfGiven, timeZone: 'Asia/Shanghai', inputs: [{ period: { from: to, to } }] } }) as unknown as AuditReport

  it.each([
    ['2026-03-01T12:00:00+08:00', false, 'exactly 30 days'],
    ['2026-03-01T11:59:59+08:00', true, 'a second over 30 days'],
    ['2026-03-31T12:00:00+08:00', false, 'now'],
    [null, false, 'no dated record'],
  ])('%s: warns %s (%s)', (to, warns, what) => { expect(staleAsOf(report(to)) !== null, what).toBe(warns) })

  it('does not warn where the instant was given', () => { expect(staleAsOf(report('2020-01-01T00:00:00+08:00', true))).toBeNull() })
})
