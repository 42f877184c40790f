import { describe, expect, it } from 'vitest'
import { classifyScope, listScopeLists, type ScopeList } from '../../src/classify/index.js'

describe('the five classes of 国办函〔2025〕66号', () => {
  it.each([
    ['楼下发生火灾', 'emergency', '立即转接'], ['有人晕倒在路边', 'emergency', '立即转接'],
    ['对法院判决有意见', 'procedure', '告知通过'], ['劳动仲裁不公', 'procedure', '告知通过'], ['某局长受贿', 'procedure', '告知通过'],
    ['申请行政复议', 'procedure', '告知通过'], ['申请信息公开', 'procedure', '告知通过'], ['此事已信访', 'procedure', '告知通过'],
    ['谁举报的我', 'barred', '解释说明'], ['帮我查国家秘密', 'barred', '解释说明'],
    ['恶意拨打热线', 'malicious', '公安机关'],
    ['路灯不亮', 'accept', '按程序受理'], ['请问社保怎么交', 'accept', '按程序受理'],
  ])('%s is %s', (text, scope, action) => {
    const answer = classifyScope(text)
    expect(answer).toMatchObject({ scope, decidedBy: 'text' })
    expect(answer.action.zh).toContain(action)
    expect(answer.source?.zh).toContain('国办函〔2025〕66号')
  })

  it.each(['', '今天天气不错'])('“%s” is undecided, and may not be refused before a person has decided', (text) => {
    const answer = classifyScope(text)
    expect(answer).toMatchObject({ scope: null, decidedBy: 'undecided' })
    expect(answer.action.zh).toContain('不得以超出范围为由拒绝')
    expect(answer.source).toBeUndefined()
  })
})

describe('what looks excluded and is not', () => {
  it.each([
    ['以上诉求请解决道路问题', '上诉'], ['统一审批社保', '一审'], ['道路落水管堵塞', '落水'], ['食品腐败变质，超市乱收费', '腐败'],
    ['消防车进不来，停车太乱', '火'], ['一旦发生火灾，停车堵住通道', '发生火灾'], ['道路容易发生交通事故', '发生交通事故'],
    ['法院门口的路灯坏了', '法院'], ['信访局旁边占道停车', '信访'],
  ])('%s is accepted in spite of “%s”', (text) => {
    expect(classifyScope(text).scope).toBe('accept')
  })

  it('acceptance yields to any other class, and stays as the alternative', () => {
    expect(classifyScope('路灯下有人晕倒')).toMatchObject({ scope: 'emergency', alternatives: ['accept'] })
    expect(classifyScope({ title: '路灯和垃圾', content: '有人晕倒' })).toMatchObject({ scope: 'emergency', alternatives: ['accept'], confidence: 'low' })
  })

  it('没有发生火灾 denies the fire', () => {
    expect(classifyScope('这里没有发生火灾').scope).toBeNull()
  })
})

describe('local lists', () => {
  it('Dongsheng\'s example of a shared power bank is outside, with the district as its source', () => {
    const answer = classifyScope('共享充电宝扣了钱没充上电', { lists: ['dongsheng-2022'] })
    expect(answer).toMatchObject({ scope: 'outside', action: { zh: '说明不属于政府部门职责，告知可以通过市场、社会途径解决。' } })
    expect(answer.source?.zh).toContain('东胜区')
  })

  it('several hold together: what Xiamen and Beijing leave out is found in one call', () => {
    const lists = ['xiamen', 'beijing-2021']
    expect(classifyScope('有关部门已经受理', { lists }).scope).toBe('handled')
    expect(classifyScope('朋友借钱不还', { lists }).scope).toBe('outside')
  })

  it('one of the caller\'s own is read beside the national classes', () => {
    const own: ScopeList = {
      id: 'own', title: { zh: '本市清单', en: 'our list' }, source: { zh: '本市规定', en: 'our rule' },
      groups: [{ id: 'own-parking', class: 'outside', weight: 4, label: { zh: '商场停车', en: 'parking at malls' }, words: ['商场停车券'], source: 'own' }],
    }
    expect(classifyScope('商场停车券过期', { lists: [own] })).toMatchObject({ scope: 'outside', source: { zh: '本市规定', en: 'our rule' } })
    expect(classifyScope('楼下发生火灾', { lists: [own] }).scope).toBe('emergency')
  })

  it('one that is not shipped is refused with those that are', () => {
    expect(() => classifyScope('路灯', { lists: ['atlantis'] })).toThrow(/beijing-2021, weifang-2021, shantou-2022, yixing-2011, xiamen, dongsheng-2022/u)
    expect(listScopeLists()).toHaveLength(6)
  })
})
