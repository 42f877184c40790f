import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registry } from '../../rules/registry.js'
import { descriptionWords } from '../../src/docgen/descriptionWords.js'
import { formalLines } from '../../src/docgen/formalLines.js'
import { resolveProfile } from '../../src/engine/profile.js'
import type { Rule } from '../../src/engine/rule.js'

const words = descriptionWords(resolveProfile('national', registry))
const ruleOf = (id: string): Rule => registry.rules.find((rule) => rule.id === id)!

describe('the formal lines', () => {
  // A change of a rule shows in the diff of that file; accept it with `npx vitest run test/docgen/formalLines.test.ts -u`.
  it('of all rules, in both languages and with the national values, are those of formalLines.txt', async () => {
    const blocks = registry.rules.map((rule) => {
      const lines = (['zh-CN', 'en'] as const).flatMap((locale) => {
        const { applies, expects, where } = formalLines(rule, locale, words)
        return [...(applies === null ? [] : [`  if     ${applies}`]), `  then   ${expects}`, ...where.map((part) => `  where  ${part}`)]
      })
      return [rule.id, ...lines].join('\n')
    })
    await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'formalLines.txt'))
  })

  it('of the answer time is 接通时间 ≤ 进入排队时间 + 15 秒, and answered at ≤ offered at + 15 seconds', () => {
    expect(formalLines(ruleOf('call-answered-in-time'), 'zh-CN', words).expects).toBe('接通时间 ≤ 进入排队时间 + 15 秒')
    expect(formalLines(ruleOf('call-answered-in-time'), 'en', words).expects).toBe('answered at ≤ offered at + 15 seconds')
  })

  it('take the value that another profile sets in place of the name of the parameter', () => {
    const tiers = ruleOf('order-replied-in-its-tier')
    expect(formalLines(tiers, 'zh-CN', words).where.join()).toContain('〔“137”第一档时限〕')
    const own = descriptionWords(resolveProfile('dongsheng-137', registry))
    expect(formalLines(tiers, 'zh-CN', own).where.join()).toContain('7天办结：7 个自然日')
  })

  it('of no rule hold a word that was not filled, or two blanks in a row', () => {
    for (const rule of registry.rules) {
      for (const locale of ['zh-CN', 'en'] as const) {
        const { applies, expects, where } = formalLines(rule, locale, words)
        for (const line of [applies ?? 'all', expects, ...where]) expect(line, rule.id).not.toMatch(/undefined|null|\[object| {2}|^$/)
      }
    }
  })
})
