import { describe, expect, it } from 'vitest'
import { clauses as mergingPaper } from '../../../rules/gbh-2020-53/clauses.js'
import { clauses as policePaper } from '../../../rules/gbh-2022-12/clauses.js'
import { clauses as servicePaper } from '../../../rules/gbh-2025-66/clauses.js'
import { guidelineClauses, paperClauses, specificationClauses } from '../../../rules/good-bad-rating/clauses.js'
import { convenientApprovalClauses, grassrootsReliefClauses, oneMatterClauses } from '../../../rules/other-papers/clauses.js'
import { registry } from '../../../rules/registry.js'
import { type Clause, modalities, type Modality } from '../../../src/engine/clause.js'
import type { Confidence } from '../../../src/engine/source.js'

const registers: Readonly<Record<string, Readonly<Record<string, Clause>>>> = {
  'gbh-2020-53': mergingPaper,
  'gbh-2022-12': policePaper,
  'gbh-2025-66': servicePaper,
  'gbh-2019-51': paperClauses,
  'gbt-39734-2020': specificationClauses,
  'gbt-39735-2020': guidelineClauses,
  'convenient-approval-2018': convenientApprovalClauses,
  'gf-2024-3': oneMatterClauses,
  'grassroots-relief-2024': grassrootsReliefClauses,
}
const all = Object.values(registers).flatMap((register) => Object.values(register))
const rulesOf = (clause: Clause) =>
  registry.rules.filter((rule) => rule.clauses.some((link) => link.clause.id === clause.id && link.role !== 'related'))

/** Words in which the character of a verb is no verb. */
const compounds = /需要|主要|重要|要求|必要/g
/** The verbs of policy papers, strongest first; 原则上 allows for exceptions and weakens the 要 that may stand beside it. */
const verbs: readonly [RegExp, Modality][] = [
  [/原则上/, 'should'],
  [/不得|不再|不予|严禁|不片面/, 'shallNot'],
  [/要/, 'shall'],
  [/可/, 'may'],
  [/鼓励|支持|推动/, 'encouraged'],
]

/** The strongest verb of a Chinese requirement; null where it has none. */
function verbOf(requirement: string): Modality | null {
  const text = requirement.replace(compounds, '')
  return verbs.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

describe('the registers of the papers', () => {
  it('hold 9 documents in the registry, each with at least one row, numbered from 1', () => {
    for (const [id, register] of Object.entries(registers)) {
      const rows = Object.values(register)
      expect(registry.standards.filter((standard) => standard.id === id), id).toHaveLength(1)
      expect(rows.map(({ order }) => order), id).toEqual(rows.map((_, index) => index + 1))
      for (const row of rows) expect(registry.clauses, row.id).toContain(row)
    }
  })

  it('bind from the day of publication: 2021-01-06, 2022-05-16, 2025-06-25 and 2019-12-17', () => {
    const dates = Object.fromEntries(registry.standards.map(({ id, issuedOn, inForceFrom }) => [id, [issuedOn, inForceFrom]]))
    expect(dates['gbh-2020-53']).toEqual([null, '2021-01-06'])
    expect(dates['gbh-2022-12']).toEqual(['2022-04-23', '2022-05-16'])
    expect(dates['gbh-2025-66']).toEqual([null, '2025-06-25'])
    expect(dates['gbh-2019-51']).toEqual(['2019-12-03', '2019-12-17'])
  })

  it('call no policy paper a statute: the word is "does not conform"', () => {
    const papers = registry.standards.filter(({ kind }) => kind === 'stateCouncilPaper')
    expect(papers).toHaveLength(7)
    for (const { id, binding } of papers) expect(binding, id).toBe('doesNotConform')
  })

  it.each(all.map((clause) => [clause.id, clause] as const))('%s is worded as its modality', (_, { requirement, modality }) => {
    expect(verbOf(requirement.zh)).toBe(modality)
    if (modality !== null) expect(requirement.en).toMatch(new RegExp(`\\b${modalities[modality].en}\\b`))
  })

  it('read 原则上 as should, 不再 as shall not, 必要 as no verb', () => {
    expect(verbOf('原则上要并单处理')).toBe('should')
    expect(verbOf('不再新设')).toBe('shallNot')
    expect(verbOf('必要时请示')).toBeNull()
  })

  it('number the items of 国办函〔2025〕66号 as attested, and leave those without a number null', () => {
    const numbers = [...new Set(Object.values(servicePaper).map(({ number }) => number))]
    expect(numbers).toEqual([null, '（一）', '（二）', '（三）', '（四）', '（五）', '（六）', '（七）', '（八）', '（十）'])
    expect(Object.values(mergingPaper).every(({ number }) => number === null)).toBe(true)
  })

  it('cite fragments for three rows of 国办函〔2025〕66号, and let no rule rest on one', () => {
    const fragments = all.filter(({ confidence }) => confidence === 'fragment')
    expect(fragments.map(({ id }) => id)).toEqual([
      'gbh-2025-66/new-technology',
      'gbh-2025-66/information-security',
      'gbh-2025-66/staff',
    ])
    const weak: readonly Confidence[] = ['fragment', 'inferred']
    for (const clause of all.filter(({ confidence }) => weak.includes(confidence))) expect(rulesOf(clause), clause.id).toEqual([])
  })

  it('call partial exactly the clauses that a rule decides in part, and none automated', () => {
    for (const clause of all) expect(clause.status === 'partial', clause.id).toBe(rulesOf(clause).length > 0)
    expect(all.filter(({ status }) => status === 'automated')).toEqual([])
  })

  it('leave no duty merely informative, and no unread row with a verb', () => {
    for (const { id, modality, status } of all) {
      if (status === 'informative') expect([null, 'may'], id).toContain(modality)
      if (status === 'unread') expect(modality, id).toBeNull()
    }
  })

  it('are written in Chinese with full-width commas, and in English', () => {
    for (const { id, title, requirement, note, manualProcedure } of all) {
      for (const text of [title, requirement, note, manualProcedure]) {
        if (text === undefined) continue
        expect(text.zh, id).toMatch(/\p{Script=Han}/u)
        expect(text.zh, id).not.toMatch(/\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/u)
        expect(text.en, id).toMatch(/[A-Za-z]{2}/)
      }
    }
  })

  it('cite an address or the name of a document for every row', () => {
    for (const { id, source } of all) {
      for (const entry of source) {
        if ('url' in entry) expect(entry.url, id).toMatch(/^https?:\/\/[^/]+\.[a-z]+\//)
        else expect(entry.document.zh, id).toMatch(/《.+》/)
      }
    }
  })

  it('cover 96 rows: 9 partial, 55 manual, 18 informative, 14 unread', () => {
    const count = (status: Clause['status']) => all.filter((clause) => clause.status === status).length
    const counts = { partial: count('partial'), manual: count('manual'), informative: count('informative'), unread: count('unread') }
    console.info(`papers and ratings: ${all.length} rows`, counts)
    expect([all.length, counts]).toEqual([96, { partial: 9, manual: 55, informative: 18, unread: 14 }])
  })
})
