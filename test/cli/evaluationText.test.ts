import { describe, expect, it } from 'vitest'
import { evaluationText } from '../../src/cli/evaluationText.js'
import { evaluate, getProfile } from '../../src/index.js'

const order = {
  orderId: 'G1', createdAt: '2026-03-02T09:00:00+08:00', handlingMode: 'transfer', transferredAt: '2026-03-02T10:00:00+08:00',
  handlingUnit: '市水务局', assistingUnits: ['市城管局'], emergency: true,
}
function textOf(more: Record<string, unknown>, asOf: string, profile: string, locale: 'zh-CN' | 'en' = 'zh-CN'): string {
  return evaluationText(evaluate({ ...order, ...more }, { asOf, profile }), { profile: getProfile(profile), locale }).join('\n')
}

describe('an evaluation in words', () => {
  it('says in Chinese what may be extended and by whom, why supervision is due, and who leads', () => {
    const text = textOf({}, '2026-03-03', 'chongqing-mayor')
    expect(text).toContain('可以延期（最长至）：\n2026-04-14 23:59:59  转办工单在当地时限内答复  难度较大的，经同意（市长公开电话值班室）')
    expect(text).toContain('应当督办（最迟时间、事由）：\n现在  出现督办情形的工单已督办  是否突发应急事件')
    expect(text).toContain('牵头单位：尚未确定，由市长公开电话值班室确定')
  })
  it('says the same in English', () => {
    const text = textOf({}, '2026-03-03', 'chongqing-mayor', 'en')
    expect(text).toContain('May be extended, at the latest to:\n2026-04-14 23:59:59  Transferred orders are replied to within the local limit  a difficult matter, with consent (the duty room of the mayor’s telephone)')
    expect(text).toContain('now  Orders that meet a supervision trigger are supervised  Emergency')
    expect(text).toContain('Lead unit: still to be named, by the duty room of the mayor’s telephone')
  })
  it('marks what is yellow and red', () => {
    const due = { dueAt: '2026-03-11T23:59:59+08:00' }
    expect(textOf(due, '2026-03-10', 'shandong')).toMatch(/2026-03-11 23:59:59 {2}工单在其办理期限内办结 +黄牌/)
    expect(textOf(due, '2026-03-12', 'shandong', 'en')).toMatch(/2026-03-11 23:59:59 {2}Orders are closed by their due time +red/)
  })
  it('names the first receiver, a bound that no text gives, and a unit that the order states', () => {
    expect(textOf({ dueAt: '2026-03-11T23:59:59+08:00' }, '2026-03-03', 'beijing')).toMatch(/未定最长时间 {2}工单在载明的时间前办结[^]*牵头单位：市水务局（首接单位）/)
    expect(textOf({ returnCount: 1 }, '2026-03-03', 'beijing')).toContain('牵头单位：首接单位，记录未载明')
    expect(textOf({ leadUnit: '市住建局' }, '2026-03-03', 'national', 'en')).toContain('Lead unit: 市住建局 (stated on the order)')
  })
})
