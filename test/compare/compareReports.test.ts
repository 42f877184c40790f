import { describe, expect, it } from 'vitest'
import { compareReports } from '../../src/compare/compareReports.js'
import { directionOfClause, directionOfRule, directionOfTargets } from '../../src/compare/directionOf.js'
import { noTargets, type Outcome, type TargetCounts } from '../../src/engine/outcome.js'
import type { AuditReport, GroupResult, Receipt, RuleResult } from '../../src/report/auditReport.js'
import { sampleReport } from '../report/fixtures/sampleReport.js'

const targets = (passed: number, failed: number, cantTell = 0, pending = 0): TargetCounts => ({ ...noTargets(), total: passed + failed + cantTell + pending, passed, failed, cantTell, pending })

describe('directionOfTargets', () => {
  it.each<[string, TargetCounts, TargetCounts, string]>([
    ['9 of 10 and 18 of 20 passed', targets(9, 1), targets(18, 2), 'same'],
    ['9 of 10 and 19 of 20 passed', targets(9, 1), targets(19, 1), 'better'],
    ['9 of 10 and 17 of 20 passed', targets(9, 1), targets(17, 3), 'worse'],
    ['as many passed, and a failure cannot be told any more', targets(9, 1), targets(9, 0, 1), 'better'],
    ['nothing failed any more, but only because nearly nothing can be told', targets(9, 1), targets(1, 0, 9), 'unclear'],
    ['a pass that cannot be told any more', targets(10, 0), targets(9, 0, 1), 'worse'],
    ['what is pending is not due', targets(9, 1, 0, 5), targets(9, 1, 0, 500), 'same'],
    ['nothing was due before', targets(0, 0), targets(9, 0), 'unclear'],
    ['nothing was due in either', targets(0, 0, 0, 3), targets(0, 0), 'same'],
    ['shares whose quotients a double rounds to the same', targets(9007199254, 1), targets(9007199255, 1), 'better'],
  ])('%s: %s', (_what, old, now, direction) => {
    expect(directionOfTargets(old, now)).toBe(direction)
  })
})

describe('directionOfRule and directionOfClause', () => {
  const none = targets(0, 0)
  it.each<[Outcome, TargetCounts, Outcome, TargetCounts, string]>([
    ['failed', none, 'passed', none, 'better'],
    ['passed', none, 'failed', none, 'worse'],
    ['failed', none, 'untested', none, 'unclear'],
    ['untested', none, 'untested', none, 'same'],
    ['failed', targets(9, 1), 'failed', targets(19, 1), 'better'],
    ['failed', targets(9, 1), 'inapplicable', none, 'unclear'],
  ])('%s to %s is as it says', (oldOutcome, old, newOutcome, now, direction) => {
    expect(directionOfRule({ outcome: oldOutcome, targets: old }, { outcome: newOutcome, targets: now })).toBe(direction)
  })

  it('a clause can only go between satisfied and not satisfied', () => {
    expect([directionOfClause('notSatisfied', 'satisfied'), directionOfClause('satisfied', 'notSatisfied'), directionOfClause('satisfied', 'furtherTesting'), directionOfClause('furtherTesting', 'furtherTesting')])
      .toEqual(['better', 'worse', 'unclear', 'same'])
  })
})

describe('compareReports', () => {
  const withReceipt = (changes: Partial<Receipt>): AuditReport => ({ ...sampleReport, receipt: { ...sampleReport.receipt, ...changes } })
  const withRule = (id: string, changes: Partial<RuleResult>): AuditReport => ({ ...sampleReport, rules: sampleReport.rules.map((rule) => (rule.id === id ? { ...rule, ...changes } : rule)) })
  const conditionsOf = (now: AuditReport) => compareReports(sampleReport, now).conditions.map(({ condition, bearsOn, of }) => [condition, bearsOn, of])

  it('finds nothing between a report and itself', () => {
    const { isSameYardstick, conditions, rules, clauses, groups, counts } = compareReports(sampleReport, structuredClone(sampleReport))
    expect({ isSameYardstick, conditions, rules, clauses, groups }).toEqual({ isSameYardstick: true, conditions: [], rules: [], clauses: [], groups: [] })
    expect(counts.rules).toEqual({ better: 0, worse: 0, unclear: 0, new: 0, gone: 0, same: sampleReport.rules.length })
  })

  it('counts profile, parameters, calendar, options and engine to the yardstick', () => {
    const { receipt } = sampleReport
    expect(conditionsOf(withReceipt({ profile: { ...receipt.profile, hash: '0'.repeat(64) } }))).toEqual([['profileContent', 'yardstick', null]])
    expect(conditionsOf(withReceipt({ profile: { ...receipt.profile, id: 'my-city', hash: '0'.repeat(64) } }))).toEqual([['profile', 'yardstick', null]])
    expect(conditionsOf(withReceipt({ engine: { name: 'hotline-spec', version: '9.9.9' } }))).toEqual([['engine', 'yardstick', null]])
    expect(conditionsOf(withReceipt({ calendar: { ...receipt.calendar, knownOn: '2020-01-01' } }))).toEqual([['knownOn', 'yardstick', null]])
    expect(conditionsOf(withReceipt({ options: { ...receipt.options, 'reading x': 'y' } }))).toEqual([['option', 'yardstick', 'reading x']])
    const strict = withRule('call-answered-in-time', { expected: { operator: '<=', value: 10, unit: 'second', parameterId: 'answer-limit' } })
    expect(compareReports(sampleReport, strict).conditions).toEqual([{ condition: 'parameter', bearsOn: 'yardstick', of: 'answer-limit', old: '15 second', new: '10 second' }])
    expect(compareReports(sampleReport, strict).isSameYardstick).toBe(false)
  })

  it('counts the instant, files, the period and the checklist to the records, and --reveal to neither', () => {
    const { receipt } = sampleReport
    const other = withReceipt({ asOf: '2026-05-01T00:00:00+08:00', checklistHash: 'x', inputs: receipt.inputs.slice(1), options: { ...receipt.options, reveal: true, periodFrom: '2026-03-01' } })
    const { conditions, isSameYardstick } = compareReports(sampleReport, other)
    expect(isSameYardstick).toBe(true)
    expect([...new Set(conditions.map(({ condition }) => condition))]).toEqual(expect.arrayContaining(['asOf', 'option', 'file', 'checklist']))
    expect(conditions.map(({ of }) => of)).not.toContain('reveal')
  })

  it('says that the older report has the later instant', () => {
    const later = withReceipt({ asOf: '2099-01-01T00:00:00+08:00' })
    expect([compareReports(later, sampleReport).isReversed, compareReports(sampleReport, later).isReversed]).toEqual([true, false])
  })

  it('lists a rule that got worse, one that is new and one that is gone', () => {
    const [first, second, ...others] = sampleReport.rules
    const worse = { ...second!, outcome: 'failed', targets: targets(1, 9) } as const
    const now = { ...sampleReport, rules: [worse, ...others, { ...first!, id: 'x-own-rule' }] }
    const { rules, counts } = compareReports({ ...sampleReport, rules: [first!, { ...second!, outcome: 'passed', targets: targets(10, 0) }, ...others] }, now)
    expect(rules.map(({ id, change }) => [id, change])).toEqual([[second!.id, 'worse'], ['x-own-rule', 'new'], [first!.id, 'gone']])
    expect(counts.rules).toMatchObject({ worse: 1, new: 1, gone: 1, same: others.length })
  })

  it('lists a measure whose numbers moved although the rule stayed where it was', () => {
    const rule = sampleReport.rules[0]!
    const measure = rule.measures[0]!
    const { rules } = compareReports(sampleReport, withRule(rule.id, { measures: [{ ...measure, numerator: 1 }, ...rule.measures.slice(1)] }))
    expect(rules.map(({ id, change, measures }) => [id, change, measures.map((each) => [each.name, each.old?.numerator, each.new?.numerator])])).toEqual([[rule.id, 'same', [[measure.name, measure.numerator, 1]]]])
  })

  it('shows no phone number in a key, also of a report that reveals; groups that read the same then are one', () => {
    const group = (key: string, counts: TargetCounts): GroupResult => ({ by: 'handlingUnit', key, targets: counts, measures: [] })
    const old = { ...sampleReport, groups: [group('网格员13812345678', targets(1, 1)), group('网格员13812340000', targets(1, 1))] }
    const now = { ...sampleReport, groups: [group('网格员13812345678', targets(4, 0))] }
    const { groups } = compareReports(old, now)
    expect(JSON.stringify(groups)).not.toContain('12345678')
    expect(groups.map(({ key, change, old: before }) => [key, change, before?.total])).toEqual([['网格员138＊＊＊', 'better', 4]])
  })
})
