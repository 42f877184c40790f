import { describe, expect, it } from 'vitest'
import { modalities, type Modality } from '../../../src/engine/clause.js'
import { isMeasureRule, isQualityRule, type Rule, severity } from '../../../src/engine/rule.js'
import type { Bilingual } from '../../../src/expression/kinds.js'
import { decidedBy, everyRule } from './ruleFiles.js'

/** Every text of a rule that people read, with where it stands. */
function textsOf(rule: Rule): [where: string, text: Bilingual][] {
  const { title, requirement, interpretation, assumptions = [], untranslatable = [] } = rule
  const readings = 'readings' in rule ? Object.entries(rule.readings ?? {}) : []
  const measures = isMeasureRule(rule) ? [rule.measure] : isQualityRule(rule) ? [] : (rule.sideMeasures ?? [])
  return [
    ['title', title],
    ['requirement', requirement],
    ...(interpretation ? ([['reading', interpretation.reading], ...interpretation.alternatives.map((text) => ['alternative', text])] as [string, Bilingual][]) : []),
    ...assumptions.map((text): [string, Bilingual] => ['assumption', text]),
    ...untranslatable.map((text): [string, Bilingual] => ['untranslatable', text]),
    ...(rule.severity ? [['severity', rule.severity.because] as [string, Bilingual]] : []),
    ...readings.map(([name, { reading }]): [string, Bilingual] => [`readings.${name}`, reading]),
    ...measures.flatMap(({ name, title, formula }): [string, Bilingual][] => [[`title of ${name}`, title], [`formula of ${name}`, formula]]),
  ]
}

/** Words in which a verb's character is no verb: 方可 says what must come first, 应办 what was to be done. */
const compounds = /方可|应办|响应|应答|应急|相应|对应|适应|回应|供应|许可|认可|适宜|事宜|可能/g
const chineseVerbs: readonly [RegExp, Modality][] = [
  [/不应|不得/, 'shallNot'],
  [/不宜/, 'shouldNot'],
  [/应|须|必须/, 'shall'],
  [/宜/, 'should'],
  [/可/, 'may'],
  [/鼓励|支持/, 'encouraged'],
]
const englishVerbs: readonly [RegExp, Modality][] = [
  [/\b(shall|must) not\b/, 'shallNot'],
  [/\bshould not\b/, 'shouldNot'],
  [/\b(shall|must)\b/, 'shall'],
  [/\bshould\b/, 'should'],
  [/\bmay\b/, 'may'],
  [/\bencouraged\b/, 'encouraged'],
]

/** The verbs of a text; a negated verb is not read a second time as its positive. */
function verbsIn(text: string, verbs: readonly [RegExp, Modality][]): Modality[] {
  let rest = text.replace(compounds, '')
  return verbs.flatMap(([pattern, modality]) => {
    if (!pattern.test(rest)) return []
    rest = rest.replace(new RegExp(pattern, 'g'), '')
    return [modality]
  })
}

describe('what people read of a rule', () => {
  it.each(everyRule)('%s stands in Chinese and in English', (_, rule) => {
    for (const [where, { zh, en }] of textsOf(rule)) {
      expect(zh.trim(), where).toMatch(/\p{Script=Han}/u)
      expect(en.trim(), where).toMatch(/[A-Za-z]{2}/)
      expect(en, where).not.toMatch(/\p{Script=Han}{2}/u)
    }
  })
  it.each(everyRule)('%s has a title of one line, without a full stop, that is not its requirement', (_, { title, requirement }) => {
    expect(title.zh.length).toBeLessThanOrEqual(30)
    expect(title.zh).not.toMatch(/[。；\n]/)
    expect(title.en).not.toMatch(/[.;\n]/)
    expect([requirement.zh, requirement.en]).not.toEqual([title.zh, title.en])
  })
  it('no two rules share a title', () => {
    for (const language of ['zh', 'en'] as const) {
      const titles = everyRule.map(([, { title }]) => title[language])
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    }
  })
  it('cites public sources alone, never a folder', () => {
    for (const [id, rule] of everyRule) {
      const texts = [...textsOf(rule).flatMap(([, { zh, en }]) => [zh, en]), rule.interpretation?.source ?? '']
      for (const text of texts) expect(text, id).not.toMatch(/\.\.\/|\/work\/|\/tmp\/|shared\//)
    }
  })
})

describe('the verb of a title', () => {
  const withVerb = everyRule.filter(([, rule]) => decidedBy(rule).some(({ modality }) => modality !== null))
  it('is known for most rules', () => {
    expect(withVerb.length).toBeGreaterThan(8)
  })
  it.each(withVerb)('%s does not contradict that of its clause', (_, rule) => {
    const allowed = decidedBy(rule).flatMap(({ modality }) => modality ?? [])
    expect(verbsIn(rule.title.zh, chineseVerbs).filter((verb) => !allowed.includes(verb))).toEqual([])
    expect(verbsIn(rule.title.en, englishVerbs).filter((verb) => !allowed.includes(verb))).toEqual([])
  })
  it('of a permission speaks of a permission', () => {
    for (const [id, rule] of everyRule.filter(([, each]) => severity(each) === 'action')) {
      expect(verbsIn(rule.title.zh, chineseVerbs), id).toContain('may')
      expect(verbsIn(rule.title.en, englishVerbs), id).toContain('may')
    }
  })
  it('of a requirement is the word of its clause where the severity follows from it', () => {
    for (const [id, rule] of everyRule) {
      const modality = decidedBy(rule)[0]?.modality
      if (rule.severity || !modality) continue
      expect(verbsIn(rule.requirement.zh, chineseVerbs).filter((verb) => verb !== modality), `${id}: ${modalities[modality].zh}`).toEqual([])
    }
  })
})

describe('the severity of a rule', () => {
  it('is stated only with a reason, and weighs no more than the verb of its clause', () => {
    const weight = { action: 0, info: 1, warning: 2, error: 3 } as const
    const most = { shall: 3, shallNot: 3, should: 2, shouldNot: 2, encouraged: 1, may: 0 } as const satisfies Record<Modality, number>
    for (const [id, rule] of everyRule) {
      const modality = decidedBy(rule)[0]?.modality
      if (rule.severity && modality) expect(weight[rule.severity.level], id).toBeLessThanOrEqual(most[modality])
    }
  })
})
