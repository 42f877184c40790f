import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../src/calendar/index.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import type { AuditReport } from '../../src/audit.js'
import { projectRoot, runCli, temporaryFolder } from '../cli/runCli.js'
import { generate } from '../generator/generate.js'
import { sampleOrders } from '../generator/samplePlans.js'

const folder = temporaryFolder()
const example = (name: string): string => path.join(projectRoot, 'docs/examples', name)
const tables = ['calls.csv', 'messages.csv', 'work-orders.csv'].map(example)
const own = ['--profile', example('my-city.profile.json'), '--checklist', example('checklist.json')]

function auditWith(options: readonly string[]): { status: number | null; report: AuditReport } {
  const { status, stdout } = runCli(['audit', ...tables, '--as-of', '2026-03-06T18:00:00+08:00', '--json', ...options], { cwd: folder })
  return { status, report: JSON.parse(stdout) as AuditReport }
}

describe('the example profile and checklist', () => {
  const national = auditWith([]).report
  const { status, report } = auditWith(own)
  const rule = (of: AuditReport, id: string) => of.rules.find((result) => result.id === id)!
  const verdict = (clause: string) => report.clauses.find(({ id }) => id === `gbt-33358-2016/${clause}`)?.verdict

  it('audit the sample, which fails some requirements: status 1', () => {
    expect(status).toBe(1)
    expect(report.receipt.profile.id).toBe('my-city')
    expect(report.receipt.checklistHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('leave no-voice-menu untested, since the profile switches it off, and every other rule as it was', () => {
    expect(rule(report, 'no-voice-menu').outcome).toBe('untested')
    expect(rule(national, 'no-voice-menu').outcome).toBe('failed')
    for (const { id, targets } of national.rules) if (!['no-voice-menu', 'order-closed-by-its-due-time'].includes(id)) expect(rule(report, id).targets, id).toEqual(targets)
  })

  it('judge orders without a due time by 10 working days, and by 7 from March: 5 more are told', () => {
    const { columns, rows } = generate(sampleOrders)
    const orders = rows.map((row) => (field: string) => row[columns.indexOf(field)]!.slice(0, 10))
    const withoutDue = orders.filter((of) => of('dueAt') === '')
    const isInTime = (of: (field: string) => string): boolean => {
      const workdays = of('acceptedAt') >= '2026-03-01' ? 7 : 10
      return toDay(of('closedAt')) <= chinaCalendar.addWorkdays(toDay(of('acceptedAt')), workdays)
    }
    const inTime = withoutDue.filter(isInTime).length
    const before = rule(national, 'order-closed-by-its-due-time').targets
    expect(withoutDue).toHaveLength(5)
    expect(rule(report, 'order-closed-by-its-due-time').targets).toMatchObject({
      passed: before.passed + inTime, failed: before.failed + withoutDue.length - inTime, cantTell: before.cantTell - withoutDue.length,
    })
  })

  it('settle clauses by the answers, but none that a rule found not to conform', () => {
    expect(['fixed-workplace', 'visible-sign', 'agent-conduct', 'special-report'].map(verdict)).toEqual(['satisfied', 'satisfied', 'notSatisfied', 'notApplicable'])
    // The roster says that seats were staffed; the calls between five and six in the morning say otherwise.
    expect(verdict('around-the-clock')).toBe('notSatisfied')
  })

  it('count what the example waivers cover beside the failures, and hide none', () => {
    const waived = auditWith(['--waivers', example('waivers.json')])
    const late = rule(waived.report, 'order-closed-by-its-due-time')
    const [one, unit, expired, duplicate] = waived.report.waivers
    expect(waived.status).toBe(1)
    expect(late.targets).toEqual(rule(national, 'order-closed-by-its-due-time').targets)
    expect([one, expired, duplicate].map((each) => [each!.state, each!.count])).toEqual([['used', 1], ['expired', 0], ['used', 1]])
    expect(unit!.count).toBeGreaterThan(0)
    expect(late.waived).toBe(1 + unit!.count)
  })

  it('are in the READMEs of the examples with the numbers that hold', () => {
    for (const name of ['README.md', 'README.zh-CN.md']) expect(readFileSync(example(name), 'utf8')).toMatch(/--profile docs\/examples\/my-city\.profile\.json --checklist docs\/examples\/checklist\.json/)
  })
})

it('the example calendar: with 4 March off and Saturday 7 March worked, 4 working days from 3 March end on Monday 9 March, as in the national one', () => {
  const dueOf = (...options: string[]): string => {
    const { stdout } = runCli(['deadline', '2026-03-03 10:00', '4wd', '--json', ...options], { cwd: folder })
    return (JSON.parse(stdout) as { dueAt: string; counted: string[] }).dueAt
  }
  expect(dueOf('--calendar', example('my-office.calendar.json'))).toBe('2026-03-09T23:59:59.999+08:00')
  expect(dueOf()).toBe('2026-03-09T23:59:59.999+08:00')
})

it('the example calendar: 1 working day from 3 March ends on 5 March, not on the day of the removal', () => {
  const { stdout } = runCli(['deadline', '2026-03-03 10:00', '1wd', '--json', '--calendar', example('my-office.calendar.json')], { cwd: folder })
  expect(JSON.parse(stdout)).toMatchObject({ dueAt: '2026-03-05T23:59:59.999+08:00', certainty: 'custom' })
})
