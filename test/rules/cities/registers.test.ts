import { describe, expect, it } from 'vitest'
import { localClauses, localStandards } from '../../../rules/cities/registers.js'
import { rules } from '../../../rules/local/rules.js'
import { clauseStatuses, modalities, type Modality } from '../../../src/engine/clause.js'

/** Words in which a verb's character is no verb. */
const compounds = /响应|应答|应急|相应|对应|适应|回应|供应|许可|认可|适宜|事宜|可视/g
const verbs: readonly [RegExp, Modality][] = [
  [/不应|不得/, 'shallNot'],
  [/不宜/, 'shouldNot'],
  [/应/, 'shall'],
  [/宜/, 'should'],
  [/可/, 'may'],
  [/鼓励|支持/, 'encouraged'],
]

/** The verbs of a Chinese requirement; a negated verb is not read a second time as its positive. */
function verbsOf(requirement: string): Modality[] {
  let rest = requirement.replace(compounds, '')
  return verbs.flatMap(([pattern, modality]) => {
    if (!pattern.test(rest)) return []
    rest = rest.replace(new RegExp(pattern, 'g'), '')
    return [modality]
  })
}

const links = rules.flatMap((rule) => rule.clauses)
const isLinked = (id: string, ...roles: readonly string[]) => links.some(({ clause, role }) => clause.id === id && roles.includes(role))
const of = (standard: string) => localClauses.filter((clause) => clause.standard === standard)

describe('the local registers', () => {
  it('give every document and every clause an id of its own', () => {
    expect(new Set(localStandards.map(({ id }) => id)).size).toBe(localStandards.length)
    expect(new Set(localClauses.map(({ id }) => id)).size).toBe(localClauses.length)
    for (const { id, standard } of localClauses) expect(id).toMatch(new RegExp(`^${standard}/[a-z]+(-[a-z]+)*$`))
  })

  it.each(localClauses.map((clause) => [clause.id, clause] as const))('%s is worded as its modality, in both languages', (_, clause) => {
    expect(verbsOf(clause.requirement.zh)).toEqual(clause.modality === null ? [] : [clause.modality])
    if (clause.modality !== null) expect(clause.requirement.en).toMatch(new RegExp(`\\b${modalities[clause.modality].en}\\b`))
    for (const text of [clause.title, clause.requirement, clause.note, clause.manualProcedure]) {
      if (text === undefined) continue
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[A-Za-z]{2}/)
    }
  })

  it('cite an address or the name of a document, never a path', () => {
    for (const { id, source } of [...localStandards, ...localClauses]) {
      for (const entry of source) {
        if ('url' in entry) expect(entry.url, id).toMatch(/^https?:\/\/[^/]+\.[a-z]+\//)
        else expect(entry.document.zh, id).toMatch(/\p{Script=Han}{4}/u)
      }
    }
  })

  it('say what a person looks at for exactly the manual and partial clauses', () => {
    for (const { id, status, manualProcedure } of localClauses) expect(manualProcedure !== undefined, id).toBe(status === 'manual' || status === 'partial')
  })

  it('call automated what a rule implements, partial what a rule checks in part, and nothing else', () => {
    for (const { id, status, modality } of localClauses) {
      if (status === 'automated') expect(isLinked(id, 'implements'), id).toBe(true)
      else if (status === 'partial') expect(isLinked(id, 'partial', 'implements'), id).toBe(true)
      else if (isLinked(id, 'implements', 'partial')) expect(modality, id).toBe('may')
    }
  })

  it('leave no duty merely informative and no unread clause with a verb', () => {
    for (const { id, modality, status } of localClauses) {
      if (status === 'informative') expect([null, 'may'], id).toContain(modality)
      if (status === 'unread') expect(modality, id).toBeNull()
      expect(Object.keys(clauseStatuses)).toContain(status)
    }
  })

  it.each([
    ['jinan-regulation-2018', 44],
    ['weifang-regulation-2021', 41],
    ['beijing-regulation-2021', 38],
    ['anyang-regulation-2021', 58],
  ])('list every article of %s, 1 to %d, in order', (standard, last) => {
    const articles = of(standard).map(({ number }) => Number(/^\d+/.exec(number ?? '')?.[0]))
    expect([...new Set(articles)]).toEqual(Array.from({ length: last }, (_, index) => index + 1))
    expect(articles).toEqual([...articles].sort((left, right) => left - right))
  })

  it('give no number to a clause of a document whose articles nobody has seen', () => {
    const numbered = ['jinan-regulation-2018', 'weifang-regulation-2021', 'beijing-regulation-2021', 'anyang-regulation-2021', 'hangzhou-order-345']
    for (const { id, standard, number } of localClauses) if (!numbered.includes(standard)) expect(number, id).toBeNull()
  })

  it('survive a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(localClauses))).toEqual(localClauses)
  })
})
