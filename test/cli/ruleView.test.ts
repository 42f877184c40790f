import { describe, expect, it } from 'vitest'
import { ruleListText, ruleText } from '../../src/cli/ruleText.js'
import { ruleView } from '../../src/cli/ruleView.js'
import { getProfile, listRules } from '../../src/index.js'

const viewUnder = (profile: string, id: string) => ruleView(listRules().find((rule) => rule.id === id)!, getProfile(profile))

describe('what is shown of a rule', () => {
  it('says of every rule what the profile makes of it: on, off, without its parameter, or not there at all', () => {
    expect(viewUnder('jinan', 'order-replied-in-time').state).toBe('on')
    expect(viewUnder('shandong', 'order-replied-in-time').state).toBe('switchedOff')
    expect(viewUnder('jinan', 'repeated-order-supervised').state).toBe('parameterUnset')
    expect(viewUnder('national', 'order-replied-in-time').state).toBe('absent')
  })
  it('never says on of a rule that the profile does not run', () => {
    for (const id of ['national', 'jinan', 'beijing']) {
      const profile = getProfile(id)
      const on = listRules().map((rule) => ruleView(rule, profile)).filter(({ state }) => state === 'on').map((view) => view.id)
      expect(on).toEqual(profile.rules.filter(({ state }) => state === 'on').map(({ rule }) => rule.id))
    }
  })
  it('shows under a profile the clauses of its own documents', () => {
    expect(viewUnder('jinan', 'order-replied-in-time').clauses.map(({ id }) => id)).toEqual(['jinan-regulation-2018/reply-limit', 'jinan-regulation-2018/branch-doable'])
  })
  it('is said in both languages', () => {
    const view = viewUnder('national', 'order-replied-in-time')
    expect(ruleText(view, 'zh-CN').join('\n')).toMatch(/状态 +本配置没有/)
    expect(ruleListText([view], 'en').join('\n')).toContain('not in this profile')
  })
})
