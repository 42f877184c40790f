import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory, impact } from '../../src/audit.js'
import { type Generated, generate } from '../generator/generate.js'
import type { Plan } from '../generator/plan.js'
import { sampleCalls, sampleMessages, sampleOrders } from '../generator/samplePlans.js'
import { toCsv } from '../generator/toCsv.js'

const csvOf = (plan: Plan, generated: Generated = generate(plan)) => ({ source: bytesInMemory(`${plan.type}.csv`, toCsv(plan.type, generated)) })
const inputs = [sampleCalls, sampleMessages, sampleOrders].map((plan) => csvOf(plan))
const options = { asOf: '2026-03-06T18:00:00+08:00' }

describe('an impact', () => {
  it('has on both sides what two audits find, with other limits for two rules', async () => {
    const report = await impact(inputs, { set: ['transfer-limit=1wd', 'answer-limit=5s'] }, options)
    const before = await audit(inputs, options)
    expect(report.before).toEqual(before.receipt)
    for (const rule of before.rules) expect([rule.id, report.rules.find(({ id }) => id === rule.id)!.before.targets]).toEqual([rule.id, rule.targets])
    const changed = report.rules.filter(({ newlyFailed }) => newlyFailed !== null && newlyFailed > 0)
    expect(changed.map(({ id }) => id).sort()).toEqual(['call-answered-in-time', 'order-transferred-in-time'])
    for (const { before: old, after, newlyFailed, newlyPassed } of changed) {
      expect(newlyPassed).toBe(0)
      expect(after.targets.failed - old.targets.failed).toBe(newlyFailed)
    }
  })

  it('counts each change where it happens: every new failure in one month and, for orders, in one unit', async () => {
    const report = await impact(inputs, { set: ['transfer-limit=1wd'] }, options)
    const { newlyFailed, changes } = report.rules.find(({ id }) => id === 'order-transferred-in-time')!
    expect(newlyFailed).toBeGreaterThan(10)
    expect(changes[0]).toEqual({ from: 'passed', to: 'failed', count: changes[0]!.count })
    const sumOf = (by: string): number => report.groups.filter((group) => group.by === by).reduce((sum, group) => sum + group.newlyFailed, 0)
    expect(sumOf('month')).toBe(newlyFailed)
    expect(sumOf('handlingUnit')).toBeGreaterThan(0)
    expect(sumOf('handlingUnit')).toBeLessThanOrEqual(newlyFailed!)
  })

  it('says which parameters differ, from the document and to the proposal', async () => {
    const { parameters, after, rules } = await impact(inputs, { set: ['connection-rate=97%'] }, options)
    expect(parameters).toMatchObject([{ id: 'connection-rate', before: [{ value: 95, unit: 'percent' }], after: [{ value: 97, unit: 'percent', source: 'proposed: connection-rate=97%' }] }])
    expect(after.profile.id).toBe('national-draft')
    const rate = rules.find(({ id }) => id === 'calls-connected-in-every-24-hours')!
    expect([rate.newlyFailed, rate.after.targets.failed > rate.before.targets.failed]).toEqual([null, true])
  })

  it('changes nothing where the proposal is what holds already', async () => {
    const { rules, groups } = await impact(inputs, { set: ['answer-limit=15s'] }, options)
    expect(rules.flatMap(({ changes }) => changes)).toEqual([])
    expect(groups).toEqual([])
  })

  it('tries a whole profile, with rules that the other side does not have', async () => {
    const { rules } = await impact(inputs, { profile: 'jinan' }, options)
    const jinan = await audit(inputs, { ...options, profile: 'jinan' })
    for (const rule of jinan.rules) expect([rule.id, rules.find(({ id }) => id === rule.id)!.after.targets]).toEqual([rule.id, rule.targets])
  })

  it('leaves out the records outside the period on both sides', async () => {
    const period = { from: '2026-03-04', to: '2026-03-04' }
    const report = await impact(inputs, { set: ['answer-limit=5s'] }, { ...options, period })
    expect(report.groups.map(({ key }) => key)).toEqual(['2026-03'])
    const after = await audit(inputs, { ...options, period, profile: { id: 'draft', version: '1', extends: 'national', title: { zh: '草案', en: 'draft' }, parameters: { 'answer-limit': [{ validFrom: '1900-01-01', value: 5, unit: 'second', clause: null, source: 'test' }] } } })
    expect(report.rules.find(({ id }) => id === 'call-answered-in-time')!.after.targets).toEqual(after.rules.find(({ id }) => id === 'call-answered-in-time')!.targets)
  })
})

describe('a proposal that cannot be meant', () => {
  it.each([
    ['no-such-limit=1wd', 'PARAMETER_UNKNOWN'],
    ['transfer-limit', 'SETTING_UNCLEAR'],
    ['transfer-limit=', 'SETTING_UNCLEAR'],
    ['transfer-limit=95%', 'SETTING_VALUE_WRONG'],
    ['transfer-limit=0wd', 'SETTING_VALUE_WRONG'],
    ['connection-rate=2wd', 'SETTING_VALUE_WRONG'],
  ])('%s is refused with %s', async (setting, code) => {
    await expect(impact(inputs, { set: [setting] }, options)).rejects.toMatchObject({ code })
  })
})
