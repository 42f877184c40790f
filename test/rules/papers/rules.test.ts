import { describe, expect, it } from 'vitest'
import { rules as mergingPaper } from '../../../rules/gbh-2020-53/rules.js'
import { rules as policePaper } from '../../../rules/gbh-2022-12/rules.js'
import { rules as servicePaper } from '../../../rules/gbh-2025-66/rules.js'
import { rules as ratings } from '../../../rules/good-bad-rating/rules.js'
import { registry } from '../../../rules/registry.js'
import { audit, bytesInMemory } from '../../../src/audit.js'
import { resolveProfile } from '../../../src/engine/profile.js'
import { type Rule, severity } from '../../../src/engine/rule.js'

const rules: readonly Rule[] = [...servicePaper, ...policePaper, ...mergingPaper, ...ratings]
const clausesOf = (rule: Rule) => rule.clauses.map(({ role, clause }) => [role, clause.id])

describe('the rules of the papers', () => {
  it('are errors only where the text itself asks it of every record', () => {
    expect(Object.fromEntries(rules.map((rule) => [rule.id, severity(rule)]))).toEqual({
      'missed-call-called-back': 'warning',
      'repeat-order-merged': 'warning',
      'returned-order-states-its-reason': 'warning',
      'emergency-order-transferred': 'warning',
      'call-meets-a-staffed-hotline': 'error',
      'order-classified': 'warning',
      'order-closed-with-reply': 'error',
      'bad-rating-answered': 'error',
      'bad-rating-mended': 'warning',
    })
  })

  it('run under the national profile, for the papers are national policy', () => {
    const national = resolveProfile('national', registry).rules
    for (const { id } of rules) expect(national.find(({ rule }) => rule.id === id)?.state, id).toBe('on')
  })

  it('decide part of a clause and never the whole of one', () => {
    for (const rule of rules) for (const [role] of clausesOf(rule)) expect(role, rule.id).toBe('partial')
  })

  it('have the emergency decided by both papers, the older of which binds first', () => {
    expect(clausesOf(policePaper[0])).toEqual([
      ['partial', 'gbh-2022-12/urgent-danger'],
      ['partial', 'gbh-2025-66/emergency-lines'],
    ])
  })
})

const orders = (rows: readonly string[]) => bytesInMemory('orders.csv', new TextEncoder().encode(['工单编号,登记时间,受理时间,满意度', ...rows, ''].join('\n')))
const rated = (id: number, rating: string) => `G${id},2026-03-01 09:00:00,2026-03-01 09:05:00,${rating}`

describe('the shares of ratings', () => {
  it('count 3 good of 4 rated in five grades; unrated, neutral and blank ones are left out and not taken for good', async () => {
    const ratingsGiven = ['非常满意', '满意', '基本满意', '不满意', '一般', '未评价', '未评价', '']
    const report = await audit([{ source: orders(ratingsGiven.map((rating, index) => rated(index, rating))) }], { asOf: '2026-03-06' })
    const measures = report.rules.find(({ id }) => id === 'bad-rating-answered')?.measures.filter(({ name }) => /^(good|un)/.test(name)) ?? []
    const figures = Object.fromEntries(measures.map(({ name, numerator, denominator, excluded }) => [name, { numerator, denominator, excluded }]))
    expect(figures).toEqual({
      'good-rating-share': { numerator: 3, denominator: 4, excluded: { unknown: 1 } },
      'unrated-share': { numerator: 2, denominator: 7, excluded: { unknown: 1 } },
    })
  })

  it('have no denominator where nobody rated, and are not zero', async () => {
    const report = await audit([{ source: orders([rated(1, '未评价')]) }], { asOf: '2026-03-06' })
    const good = report.rules.find(({ id }) => id === 'bad-rating-answered')?.measures.find(({ name }) => name === 'good-rating-share')
    expect([good?.denominator, good?.value]).toEqual([0, null])
  })
})
