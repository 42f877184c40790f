import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { auditOutcomes } from './auditOutcomes.js'
import { generate } from './generate.js'
import type { CallPlan, OrderPlan, Plan } from './plan.js'
import { sampleCalls, sampleMessages, sampleOrders } from './samplePlans.js'
import { type CsvOptions, toCsv } from './toCsv.js'
import { usualViolations } from './usualViolations.js'
import { isoText, wallTime } from './wallTime.js'

const asOfText = (plan: Plan): string => isoText(wallTime(plan.asOf))

/** The same plan a few thousand rows long, with three times the violations. */
function enlarged<P extends Plan>(plan: P): P {
  const violations = Object.fromEntries(Object.entries(plan.violations).map(([kind, wanted]) => [kind, (wanted ?? 0) * 3]))
  return { ...plan, count: plan.count * 9, seed: 7, violations }
}

/** As benchmarks write them. */
const inBasicColumns = (type: 'call' | 'work-order'): Plan => ({ type, count: 2000, seed: 1, from: '2026-01-05', to: '2026-06-30', asOf: '2026-07-31', violations: usualViolations(type, 2000) })

describe('what the generator expects is what an audit finds in the file', () => {
  const plans: readonly (readonly [string, Plan])[] = [
    ['600 calls', sampleCalls],
    ['5,400 calls', enlarged(sampleCalls)],
    ['300 messages', sampleMessages],
    ['2,700 messages', enlarged(sampleMessages)],
    ['500 orders', sampleOrders],
    ['4,500 orders', enlarged(sampleOrders)],
    ['2,000 calls in basic columns', inBasicColumns('call')],
    ['2,000 orders in basic columns', inBasicColumns('work-order')],
  ]
  it.each(plans)('%s, every outcome of every rule', async (_what, plan) => {
    const generated = generate(plan)
    const found = await auditOutcomes(toCsv(plan.type, generated), asOfText(plan))
    expect(found.outcomes).toMatchObject(generated.expected)
    expect(found.input).toMatchObject({ record: plan.type, rowsRead: plan.count, rowsAudited: plan.count, rowsRejected: 0, columns: { unmapped: [] } })
  })

  const ways: readonly (readonly [string, CsvOptions])[] = [
    ['English headers, UTF-8 with a mark and LF', { headers: 'en', encoding: 'utf-8-bom', lineEnd: '\n' }],
    ['field names and tabs', { headers: 'field', delimiter: '\t' }],
    ['GB18030 with a title row', { encoding: 'gb18030', title: '12345热线工单明细表' }],
    ['semicolons in GB18030', { encoding: 'gb18030', delimiter: ';' }],
  ]
  for (const plan of [sampleCalls, sampleMessages, sampleOrders]) {
    it.each(ways)(`${plan.type} in %s`, async (_what, options) => {
      const generated = generate(plan)
      const found = await auditOutcomes(toCsv(plan.type, generated, options), asOfText(plan))
      expect(found.outcomes).toMatchObject(generated.expected)
      expect(found.input).toMatchObject({ rowsAudited: plan.count, rowsRejected: 0, columns: { unmapped: [] } })
    })
  }
})

describe('a plan is kept exactly', () => {
  it('12 late answers among 500 calls are 12 failures, and all others pass', () => {
    const plan: CallPlan = { type: 'call', seed: 3, count: 500, from: '2026-03-02', to: '2026-03-03', asOf: '2026-03-03', violations: { answeredLate: 12 } }
    expect(generate(plan).expected['call-answered-in-time']).toEqual({ passed: 488, failed: 12, pending: 0, cantTell: 0, inapplicable: 0 })
  })

  it('the stretch of the sample pulls windows below the minimum, and others stay above it', () => {
    const { passed, failed } = generate(sampleCalls).expected['calls-connected-in-every-24-hours']!
    expect(passed).toBeGreaterThan(50)
    expect(failed).toBeGreaterThan(50)
  })

  it('the basic columns of 2,000 orders and calls are byte for byte what they have always been, for figures of benchmarks to be compared', () => {
    const hashOf = (type: 'call' | 'work-order'): string => createHash('sha256').update(toCsv(type, generate(inBasicColumns(type)))).digest('hex').slice(0, 12)
    expect([hashOf('call'), hashOf('work-order')]).toEqual(['c95972a491da', 'cc3799b45495'])
  })

  it('a fault that only the full columns show is refused without them', () => {
    const plan: OrderPlan = { type: 'work-order', seed: 1, count: 50, from: '2026-03-02', to: '2026-03-06', asOf: '2026-03-06', violations: { notRevisited: 1 } }
    expect(() => generate(plan)).toThrow('The basic columns cannot show notRevisited. Plan them with full columns.')
    expect(generate({ ...plan, columns: 'full' }).expected['order-revisited']).toMatchObject({ failed: 1 })
  })

  it('equal plans give equal rows, and another seed gives others', () => {
    const { rows } = generate(sampleOrders)
    expect(generate(sampleOrders).rows).toEqual(rows)
    expect(generate({ ...sampleOrders, seed: 1 }).rows).not.toEqual(rows)
  })

  it('the sample orders go over the make-up days of the Spring Festival: some are transferred on 2026-02-14 and 2026-02-28, both Saturdays', () => {
    const { columns, rows } = generate(sampleOrders)
    const transferred = rows.map((row) => row[columns.indexOf('transferredAt')]!.slice(0, 10))
    expect(transferred).toEqual(expect.arrayContaining(['2026-02-14', '2026-02-28']))
  })

  it('more rows of a kind than the period can hold are refused: no order of the last week can be open past a limit of five working days', () => {
    const plan: OrderPlan = { type: 'work-order', seed: 1, count: 50, from: '2026-03-02', to: '2026-03-06', asOf: '2026-03-06', violations: { openPastDue: 1 } }
    expect(() => generate(plan)).toThrow('1 rows of the kind openPastDue do not fit into the 0 rows that can hold it')
  })

  it('a plan that ends after its asOf is refused', () => {
    expect(() => generate({ ...sampleCalls, asOf: '2026-03-05' })).toThrow('A plan needs from < to <= asOf')
  })
})

describe('the rows look like those of a hotline', () => {
  const { columns, rows } = generate({ ...sampleOrders, count: 5000, violations: {} })
  const values = (field: string): string[] => rows.map((row) => row[columns.indexOf(field)]!)
  const shareOf = (field: string, wanted: string): number => values(field).filter((value) => value === wanted).length / rows.length

  it('about 47 % ask, 45 % want help, 7 % suggest and 1 % complain', () => {
    expect(shareOf('category', 'consult')).toBeCloseTo(0.47, 1)
    expect(shareOf('category', 'help')).toBeCloseTo(0.45, 1)
    expect(shareOf('category', 'suggestion')).toBeCloseTo(0.07, 1)
  })

  it('ten in the morning is busier than one at noon, and that busier than three at night', () => {
    const at = (hour: string): number => values('createdAt').filter((time) => time.slice(11, 13) === hour).length
    expect(at('10')).toBeGreaterThan(at('12'))
    expect(at('12')).toBeGreaterThan(at('03'))
  })

  it('a workday is busier than the first day of the Spring Festival', () => {
    const on = (date: string): number => values('createdAt').filter((time) => time.startsWith(date)).length
    expect(on('2026-02-12')).toBeGreaterThan(on('2026-02-17') * 1.5)
  })

  it('some contents hold commas, quotes and line breaks, and every telephone number is made up or masked', () => {
    expect(values('content').some((text) => text.includes(','))).toBe(true)
    expect(values('content').some((text) => text.includes('"'))).toBe(true)
    expect(values('content').some((text) => text.includes('\n'))).toBe(true)
    expect(values('requesterPhone').every((phone) => /^1\d\d(?:0000|\*{4})\d{4}$/.test(phone))).toBe(true)
  })
})
