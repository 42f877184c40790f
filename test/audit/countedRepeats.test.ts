import { describe, expect, it } from 'vitest'
import { registry } from '../../rules/registry.js'
import { type AuditInput, type AuditOptions, bytesInMemory, impact } from '../../src/audit.js'
import { auditContext } from '../../src/audit/auditContext.js'
import { SegmentJudge } from '../../src/audit/segmentJudge.js'
import type { SegmentJudges } from '../../src/audit/segments.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import type { Profile } from '../../src/index.js'
import type { RuleResult } from '../../src/report/auditReport.js'
import { toHtml } from '../../src/report/index.js'
import { auditOf } from './auditOf.js'

const id = 'counted-repeats-supervised'
const source = 'https://example.org'

/** Jinan with the number and the window that its regulation leaves open: three times in thirty days unless said otherwise. */
function counting({ count = 3, window = { value: 30, unit: 'day' as const } }: { count?: number; window?: { value: number; unit: 'day' | 'hour' | 'workday' } } = {}): Profile {
  return {
    id: 'counting', version: '1', extends: 'jinan', title: { zh: '示例', en: 'An example' },
    parameters: {
      'repeat-count': [{ validFrom: '2020-01-01', value: count, unit: 'times', clause: null, source }],
      'repeat-window': [{ validFrom: '2020-01-01', ...window, clause: null, source }],
    },
  }
}

const header = '工单编号,联系电话,问题分类,登记时间,是否解决,督办时间'
const csv = (rows: readonly string[], name = 'orders.csv', head = header): AuditInput => ({ source: bytesInMemory(name, new TextEncoder().encode([head, ...rows].join('\n'))) })

async function judged(inputs: readonly AuditInput[], options: Partial<AuditOptions> = {}): Promise<RuleResult> {
  const { report } = await auditOf(inputs, { asOf: '2026-06-30', profile: counting(), ...options })
  return report.rules.find((rule) => rule.id === id)!
}

const summary = ({ outcome, targets: { total, passed, failed, cantTell, inapplicable }, reasons }: RuleResult): unknown =>
  ({ outcome, targets: [total, passed, failed, cantTell, inapplicable], reasons: Object.fromEntries(reasons.map(({ key, count, data }) => [[key, ...Object.values(data)].join(' '), count])) })

const wang = '13800001111'
const li = '13900002222'

describe('three orders of one phone and topic within thirty days', () => {
  const orders = [
    `A1,${wang},噪声,2026-03-02 09:00:00,否,`,
    `A2,${wang},噪声,2026-03-20 09:00:00,否,`,
    `A3,${li},噪声,2026-03-21 09:00:00,否,`,
    `A4,${wang},供水,2026-03-22 09:00:00,否,`,
    `A5,${wang},噪声,2026-04-01 08:59:59,否,`,
    `A6,${wang},噪声,2026-04-01 09:00:00,否,2026-04-01 10:00:00`,
    `A7,${wang},噪声,2026-04-02 09:00:00,是,`,
  ]

  it('the third fails without supervision, the fourth passes with it, and a solved one is asked for nothing', async () => {
    const result = await judged([csv(orders)])
    // At 04-01 09:00:00 the first order has just left the window; three are in it all the same.
    expect(summary(result)).toEqual({ outcome: 'failed', targets: [7, 1, 1, 0, 5], reasons: { 'as-required supervisedAt': 1, 'field-blank supervisedAt': 1, 'condition-not-met': 4, 'condition-not-met resolved': 1 } })
    expect(result.samples).toEqual([{
      key: '2026-04-01T08:59:59+08:00', outcome: 'failed', reason: 'field-blank', observed: { occurrences: 3 }, expected: null,
      locator: { file: 'orders.csv', row: 6, field: 'supervisedAt' }, steps: [],
    }])
    expect(result.measures.map(({ name, value, unit }) => [name, value, unit])).toEqual([['share-passed', 50, 'percent'], ['counted-repeats', 2, 'item']])
    expect(result.message.zh).toBe('适用 2 项：符合 1，不符合 1，未到期 0，无法判断 0。')
  })

  it('are three no longer where a second later is exactly thirty days', async () => {
    const later = orders.slice(0, 4).concat(`A5,${wang},噪声,2026-04-01 09:00:00,否,`)
    expect(summary(await judged([csv(later)]))).toEqual({ outcome: 'inapplicable', targets: [5, 0, 0, 0, 5], reasons: { 'condition-not-met': 5 } })
  })

  it('are counted over files, in whatever order, and the sample names the file', async () => {
    const files = [csv(orders.slice(4), 'april.csv'), csv(orders.slice(0, 4), 'march.csv')]
    const result = await judged(files)
    expect(summary(result)).toEqual(summary(await judged([csv(orders)])))
    expect(result.samples.map(({ locator }) => locator)).toEqual([{ file: 'april.csv', row: 2, field: 'supervisedAt' }])
  })

  it('are counted with those before the period, which are judged themselves in theirs', async () => {
    const april = await judged([csv(orders)], { period: { from: '2026-04-01', to: '2026-04-30' } })
    expect(summary(april)).toMatchObject({ outcome: 'failed', targets: [3, 1, 1, 0, 1] })
    expect(summary(await judged([csv(orders)], { period: { from: '2026-03-01', to: '2026-03-31' } }))).toMatchObject({ outcome: 'inapplicable', targets: [4, 0, 0, 0, 4] })
  })

  it('are shown with how often they came, in words', async () => {
    const { report } = await auditOf([csv(orders)], { asOf: '2026-06-30', profile: counting() })
    expect(toHtml(report, 'zh-CN')).toContain('期限内次数：<bdi>3</bdi>')
    expect(toHtml(report, 'en')).toContain('times within the window: <bdi>3</bdi>')
  })

  it('are not known to the report by their phone', async () => {
    const { report, findings } = await auditOf([csv(orders)], { asOf: '2026-06-30', profile: counting() })
    expect(JSON.stringify([report, findings])).not.toContain(wang)
  })

  it('are untested as long as number or window is not set', async () => {
    const { reasons, outcome } = await judged([csv(orders)], { profile: 'jinan' })
    expect({ outcome, reasons }).toEqual({ outcome: 'untested', reasons: [{ key: 'parameter-unset', count: 1, data: { parameter: 'repeat-count, repeat-window' } }] })
  })

  it('older than the regulation are asked for nothing', async () => {
    const old = orders.map((line) => line.replaceAll('2026-', '2017-'))
    expect(summary(await judged([csv(old)]))).toEqual({ outcome: 'inapplicable', targets: [7, 0, 0, 0, 7], reasons: { 'before-in-force': 7 } })
    expect(summary(await judged([csv(old)], { applyBeforeInForce: true }))).toMatchObject({ targets: [7, 1, 1, 0, 5] })
  })

  it('show under impact what a number of two would change', async () => {
    const { rules } = await impact([csv(orders)], { set: ['repeat-count=2'] }, { asOf: '2026-06-30', profile: counting() })
    const { before, after } = rules.find((rule) => rule.id === id)!
    expect([before.targets.failed, after.targets.failed]).toEqual([1, 2])
  })
})

describe('an order that cannot be counted', () => {
  const at = (order: string, phone: string, topic: string, time: string): string => `${order},${phone},${topic},${time},否,`

  it('without phone or topic, or with a phone that is masked or a word, cannot be told, and counts for no other', async () => {
    const rows = [at('B1', '138****1111', '噪声', '2026-03-02 09:00:00'), at('B2', '138****1111', '噪声', '2026-03-02 10:00:00'), at('B3', '138****1111', '噪声', '2026-03-02 11:00:00'),
      at('B4', '匿名', '噪声', '2026-03-02 12:00:00'), at('B5', '', '噪声', '2026-03-02 13:00:00'), at('B6', wang, '', '2026-03-02 14:00:00'), at('B7', wang, '噪声', '2026-03-02 15:00:00')]
    const result = await judged([csv(rows)], { profile: counting({ count: 2 }) })
    expect(summary(result)).toEqual({
      outcome: 'cantTell', targets: [7, 0, 0, 6, 1],
      reasons: { 'not-identifying requesterPhone': 4, 'field-absent requesterPhone': 1, 'field-absent topic': 1, 'condition-not-met': 1 },
    })
    expect(result.samples.map(({ locator: { row } }) => row)).toEqual([2, 3, 4, 5, 6, 7])
    expect(result.samples[0]).toMatchObject({ reason: 'not-identifying', observed: {}, locator: { field: 'requesterPhone' } })
    expect(result.measures[1]).toMatchObject({ value: 0, excluded: { unknown: 6 } })
  })

  it('in a file without a column of topics: none can be told, and the column is named', async () => {
    const rows = [`C1,${wang},2026-03-02 09:00:00,否,`]
    expect(summary(await judged([csv(rows, 'orders.csv', '工单编号,联系电话,登记时间,是否解决,督办时间')]))).toEqual({ outcome: 'cantTell', targets: [1, 0, 0, 1, 0], reasons: { 'field-unmapped topic': 1 } })
  })

  it('without a time leaves its key open where it could make the number', async () => {
    const rows = [at('D1', wang, '噪声', '2026-03-02 09:00:00'), at('D2', wang, '噪声', ''), at('D3', li, '噪声', ''), at('D4', li, '供水', '2026-03-02 09:00:00')]
    expect(summary(await judged([csv(rows)], { profile: counting({ count: 2 }) }))).toEqual({
      outcome: 'cantTell', targets: [4, 0, 0, 2, 2], reasons: { 'unknown-members': 1, 'field-absent createdAt': 1, 'condition-not-met': 2 },
    })
  })

  it('of which the day alone is known: two of one day stay open, one of the next day is the third', async () => {
    const rows = [at('E1', wang, '噪声', '2026-03-02'), at('E2', wang, '噪声', '2026-03-02'), at('E3', wang, '噪声', '2026-03-03')]
    const result = await judged([csv(rows)], { profile: counting({ count: 2 }) })
    expect(summary(result)).toEqual({ outcome: 'failed', targets: [3, 0, 1, 2, 0], reasons: { 'field-blank supervisedAt': 1, 'precision-too-low createdAt': 2 } })
    expect(result.samples.map(({ key, observed }) => [key, observed])).toEqual([['2026-03-02', { occurrences: 1, atMost: 2 }], ['2026-03-02', { occurrences: 1, atMost: 2 }], ['2026-03-03', { occurrences: 3 }]])
  })
})

it('a window in working days is refused with the profile, since no two are equally long', async () => {
  await expect(judged([csv([`A1,${wang},噪声,2026-03-02 09:00:00,否,`])], { profile: counting({ window: { value: 5, unit: 'workday' } }) })).rejects.toMatchObject({ code: 'PROFILE_WINDOW_UNIT' })
})

describe('an audit in segments', () => {
  /** Judges as other threads are, whose answers are plain data. */
  function threads(inputs: readonly AuditInput[], segmentLength: number): SegmentJudges {
    const context = auditContext({ asOf: '2026-06-30', profile: counting({ count: 2 }), onFinding: () => {} }, registry, chinaCalendar)
    const judges = [1, 2].map(() => new SegmentJudge(context, (input) => inputs[input]!))
    let queue = Promise.resolve<unknown>(null)
    let asked = 0
    const judge: SegmentJudges['judge'] = (request) => {
      const answer = queue.then(async () => structuredClone(await judges[asked++ % 2]!.judged(structuredClone(request))))
      queue = answer
      return answer
    }
    return { count: 2, segmentLength, canRead: () => true, judge }
  }

  it('counts the same and shows the same rows, byte for byte', async () => {
    const topics = ['噪声', '供水', '路灯', '停车']
    const rows = Array.from({ length: 700 }, (_, at) => {
      const day = String(1 + ((at * 7) % 28)).padStart(2, '0')
      const time = at % 31 === 0 ? '' : at % 5 === 0 ? `2026-03-${day} 09:${String(at % 60).padStart(2, '0')}` : `2026-03-${day} 09:00:${String(at % 60).padStart(2, '0')}`
      return `F${at},${at % 37 === 0 ? '138****0000' : `1380000${String((at * 13) % 90).padStart(4, '0')}`},${topics[at % 4]!},${time},${at % 3 === 0 ? '是' : '否'},${at % 4 === 0 ? `2026-03-${day} 12:00:00` : ''}`
    })
    const inputs = [csv(rows.slice(0, 500), 'first.csv'), csv(rows.slice(500), 'second.csv')]
    const options = { asOf: '2026-06-30', profile: counting({ count: 2 }) }
    const whole = await auditOf(inputs, options)
    const { targets, truncated } = whole.report.rules.find((rule) => rule.id === id)!
    expect(Math.min(targets.passed, targets.failed, targets.cantTell, targets.inapplicable)).toBeGreaterThan(20)
    expect(truncated).toBe(true)
    for (const length of [700, 5000]) expect(JSON.stringify(await auditOf(inputs, { ...options, judges: threads(inputs, length) }))).toBe(JSON.stringify(whole))
  })
})
