import { describe, expect, it } from 'vitest'
import { bytesInMemory, type AuditOptions, type Waiver } from '../../src/audit.js'
import { utf8 } from '../ingest/encoded.js'
import { auditOf } from './auditOf.js'

const rule = 'order-closed-by-its-due-time'
const orders = [
  '工单编号,登记时间,办结时间,截止时间,承办单位',
  'A1,2026-03-02,2026-03-06,2026-03-04,城管局',
  'A2,2026-03-02,2026-03-06,2026-03-04,住建局',
  'A3,2026-03-02,2026-03-03,2026-03-04,城管局',
  'A13812345678,2026-03-02,2026-03-06,2026-03-04,水务局',
  'A1,2026-02-02,2026-02-03,2026-03-04,城管局',
  '',
].join('\n')
const waiver = (given: Partial<Waiver>): Waiver => ({ rule, reason: '理由', approver: '主任', expires: '2026-03-06', ...given })
const unit = (key: string): Waiver => waiver({ group: { by: 'handlingUnit', key } })
const audited = (waivers: readonly Waiver[] | null, options: Partial<AuditOptions> = {}) =>
  auditOf([bytesInMemory('orders.csv', utf8(orders))], { asOf: '2026-03-06 18:00:00', ...(waivers && { waivers: { waivers } }), ...options })
const ruleOf = async (...given: Parameters<typeof audited>) => (await audited(...given)).report.rules.find(({ id }) => id === rule)!

describe('waivers', () => {
  it('mark the failures that they cover in samples and findings, and change no count and no outcome', async () => {
    const plain = await audited(null)
    const { report, findings } = await audited([waiver({ target: 'A1' }), unit('住建局')])
    const [before, after] = [plain.report, report].map(({ rules }) => rules.find(({ id }) => id === rule)!)
    expect(after!.targets).toEqual(before!.targets)
    expect([after!.outcome, after!.waived, before!.waived]).toEqual(['failed', 2, undefined])
    expect(after!.samples.map(({ key, waived }) => [key, waived])).toEqual([['A1', true], ['A2', true], ['A138＊＊＊', undefined]])
    expect(findings.filter((finding) => finding.rule === rule).map(({ waived }) => waived)).toEqual([true, true, undefined])
    expect(report.summary).toEqual(plain.report.summary)
  })

  it('say of each whether it is in use, not needed or expired; the day on which one expires still counts', async () => {
    const { report } = await audited([waiver({ target: 'A1' }), waiver({ target: 'A3' }), waiver({ target: 'A2', expires: '2026-03-05' })])
    expect(report.waivers.map(({ target, state, count }) => [target, state, count])).toEqual([['A1', 'used', 1], ['A3', 'unused', 0], ['A2', 'expired', 0]])
    expect(report.receipt.waiversHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('of a record go before those of its group, so that no failure counts twice', async () => {
    const { report } = await audited([unit('城管局'), waiver({ target: 'A1' })])
    expect(report.waivers.map(({ count }) => count)).toEqual([0, 1])
    expect((await ruleOf([unit('城管局'), waiver({ target: 'A1' })])).waived).toBe(1)
  })

  it('cover an id that occurs twice by that id', async () => {
    const { report } = await audited([{ ...waiver({ target: 'A1' }), rule: 'ids-unique' }])
    expect(report.rules.find(({ id }) => id === 'ids-unique')).toMatchObject({ outcome: 'failed', waived: 1, samples: [{ key: 'A1', waived: true }] })
  })

  it('count only within the period', async () => {
    expect((await ruleOf([waiver({ target: 'A1' })], { period: { from: '2026-04-01', to: '2026-04-30' } })).waived).toBe(0)
  })

  it('show no phone number of a target, group or reason', async () => {
    const { report } = await audited([waiver({ target: 'A13812345678', reason: '见13812345678来电', approver: '13912345678' })])
    expect(report.waivers[0]).toMatchObject({ target: 'A138＊＊＊', count: 1, reason: '见138＊＊＊来电', approver: '139＊＊＊' })
    expect(JSON.stringify(report)).not.toMatch(/1[3-9]\d{9}/)
  })

  it('stand beside answers of people, whose evidence shows no name and number either', async () => {
    const answer = { clause: 'gbt-33358-2016/mandarin', verdict: 'satisfied', evidence: '抽听录音，来电人张小花女士，13812345678', by: '审核组', on: '2026-03-06' } as const
    const shown = async (reveal: boolean) => (await audited(null, { reveal, checklist: { answers: [answer] } })).report.clauses.find(({ id }) => id === answer.clause)!.answer!.evidence
    expect([await shown(false), await shown(true)]).toEqual(['抽听录音，来电人张＊＊＊女士，138＊＊＊', answer.evidence])
  })

  it.each<[string, Waiver[], string]>([
    ['an unknown rule', [{ ...waiver({ target: 'A1' }), rule: 'no-such-rule' }], 'WAIVER_RULE_UNKNOWN'],
    ['a rule over all records', [{ ...waiver({ target: 'A1' }), rule: 'calls-connected-in-every-24-hours' }], 'WAIVER_RULE_OVER_ALL'],
    ['neither target nor group', [waiver({})], 'WAIVER_OF_NOTHING'],
    ['both target and group', [{ ...unit('城管局'), target: 'A1' }], 'WAIVER_OF_NOTHING'],
    ['a field that is no group', [waiver({ group: { by: 'requesterPhone', key: '1' } })], 'WAIVER_GROUP_UNKNOWN'],
    ['a day that is none', [waiver({ target: 'A1', expires: '2026-6-1' })], 'WAIVER_EXPIRY_INVALID'],
    ['one that stands twice', [waiver({ target: '13812345678' }), waiver({ target: '13812345678' })], 'WAIVER_GIVEN_TWICE'],
  ])('are refused for %s, without a record id in the message', async (_what, waivers, code) => {
    const error = await audited(waivers).catch((thrown: unknown) => thrown as Error)
    expect(error).toMatchObject({ name: 'WaiverError', code })
    expect((error as Error).message).not.toContain('13812345678')
  })
})
