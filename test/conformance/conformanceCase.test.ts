import { describe, expect, it } from 'vitest'
import { type ConformanceCase, readCase, repeatedTitles } from './conformanceCase.js'

const path = 'gbt-33358-2016/call-answered-in-time/passed-at-the-limit.json'
const good: ConformanceCase = {
  title: { zh: '恰15秒接通，按时', en: 'answered after exactly 15 seconds: in time' },
  rule: 'call-answered-in-time',
  profile: 'national',
  asOf: '2026-03-06',
  record: { callId: 'C1' },
  expected: { outcome: 'passed', reason: 'in-time' },
}
const read = (changes: object, at = path): ConformanceCase => readCase(at, JSON.stringify({ ...good, ...changes }))

describe('a case is read', () => {
  it('as it stands where nothing is wrong with it', () => {
    expect(read({})).toEqual(good)
  })
})

describe('a weak case is refused', () => {
  it('with a key that nobody knows', () => {
    expect(() => read({ comment: 'x' })).toThrow(/passed-at-the-limit\.json: .*comment/s)
    expect(() => read({ expected: { ...good.expected, observed: 1 } })).toThrow('observed')
  })
  it('without an outcome', () => {
    expect(() => read({ expected: { reason: 'in-time' } })).toThrow('expected.outcome')
  })
  it('without a reason, or with one that does not exist', () => {
    expect(() => read({ expected: { outcome: 'passed' } })).toThrow('expected.reason')
    expect(() => read({ expected: { outcome: 'passed', reason: 'fine' } })).toThrow('expected.reason')
  })
  it('with a reason that stands for another outcome', () => {
    expect(() => read({ expected: { outcome: 'passed', reason: 'late' } })).toThrow('the reason late stands for failed, not for passed')
  })
  it('without a title in one of the languages', () => {
    expect(() => read({ title: { zh: '按时', en: ' ' } })).toThrow('title.en')
  })
  it('whose name says another outcome, or none', () => {
    expect(() => read({}, path.replace('passed', 'failed'))).toThrow('its name says failed and it expects passed')
    expect(() => read({}, path.replace('passed-at-the-limit', 'passed'))).toThrow('<outcome>-<what>.json')
  })
  it('that stands in the folder of another rule', () => {
    expect(() => read({}, path.replace('call-answered', 'message-answered'))).toThrow('for the rule call-answered-in-time')
  })
  it('with neither a record nor records, or with both', () => {
    expect(() => read({ record: undefined })).toThrow('give either record or records')
    expect(() => read({ records: [{ callId: 'C1' }] })).toThrow('give either record or records')
  })
  it('with what only several records have beside one, and the other way round', () => {
    expect(() => read({ period: { from: '2026-03-01', to: '2026-03-02' } })).toThrow('belong to several records')
    const several = { record: undefined, records: [{ callId: 'C1' }], expected: { ...good.expected, dueAt: '2026-03-02' } }
    expect(() => read(several)).toThrow('no common dueAt')
    expect(() => read({ ...several, records: [], expected: good.expected })).toThrow('records')
  })
  it('with a placeholder that was not filled', () => {
    expect(() => read({ record: { callId: '{{id}}' } })).toThrow('placeholder')
  })
  it('whose title another case of the rule has, while two rules may share one', () => {
    expect(repeatedTitles([good, { ...good, title: { zh: '另一条', en: good.title.en } }])).toEqual([`call-answered-in-time: ${good.title.en}`])
    expect(repeatedTitles([good, { ...good, rule: 'message-answered-in-time' }])).toEqual([])
  })
})
