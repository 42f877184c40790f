import { describe, expect, it } from 'vitest'
import { checkedContent } from '../../src/forms/checkedContent.js'
import { checklistSchema } from '../../src/forms/checklistSchema.js'
import { profileSchema } from '../../src/forms/profileSchema.js'

describe('checkedContent', () => {
  const what = { zh: '文件', en: 'file' }

  it('a checklist as the contract shows it is read', () => {
    const content = { answers: [{ clause: 'gbt-33358-2016/visible-sign', verdict: 'satisfied', evidence: 'photo 12', by: '…', on: '2026-10-31' }] }
    expect(checkedContent(checklistSchema, content, 'list.json', what)).toEqual(content)
  })

  it('a verdict that does not exist is refused with its place', () => {
    expect(() => checkedContent(checklistSchema, { answers: [{ clause: 'a', verdict: 'ok', evidence: 'x', by: 'y', on: '2026-10-31' }] }, 'list.json', what)).toThrow(
      'list.json: the file does not hold: answers[0].verdict must be one of satisfied, notSatisfied, notApplicable.',
    )
  })

  it('a profile as the contract shows it is read', () => {
    const content = {
      id: 'my-city', extends: 'shandong', title: { zh: '…', en: '…' },
      parameters: { 'handling-limit': [{ validFrom: '2024-01-01', value: 3, unit: 'workday', article: '12', source: '…' }] },
      rules: { 'order-returned-in-time': 'off' }, conventions: { rollForward: 'none' },
    }
    expect(checkedContent(profileSchema, content, 'my-city.json', what)).toMatchObject(content)
  })

  it('a convention that does not exist is refused', () => {
    expect(() => checkedContent(profileSchema, { id: 'a', title: { zh: '甲', en: 'A' }, conventions: { rollForwards: 'none' } }, 'a.json', what)).toThrow(/rollForwards/)
  })

  it('at most five places are told, and how many more there are', () => {
    const answers = Array.from({ length: 7 }, () => ({ clause: 5, verdict: 'satisfied', evidence: 'x', by: 'y', on: '2026-10-31' }))
    expect(() => checkedContent(checklistSchema, { answers }, 'list.json', what)).toThrow(/answers\[4\]\.clause must be a text, found a number; and 2 more/)
  })
})
