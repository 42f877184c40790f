import { describe, expect, it } from 'vitest'
import { clauses } from '../../../rules/gbt-33358-2016/clauses.js'
import { gbt33358 } from '../../../rules/gbt-33358-2016/standard.js'
import { unreadClauses, unreadStandards } from '../../../rules/standards/unread.js'
import { type Clause, clauseStatuses, modalities, type Modality } from '../../../src/engine/clause.js'

const national: readonly Clause[] = Object.values(clauses)
const all: readonly Clause[] = [...national, ...unreadClauses]

/** The numbers that stand in the copy of the text; below chapters 4 to 7 nobody has seen any. */
const seenNumbers = ['1', '2', '3', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8']

/** Words in which a verb's character is no verb. */
const compounds = /响应|应答|应急|相应|对应|适应|回应|供应|许可|认可|适宜|事宜/g
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

const slugsWith = (status: keyof typeof clauseStatuses): string[] =>
  national.filter((clause) => clause.status === status).map((clause) => clause.id.replace(`${gbt33358.id}/`, ''))

describe('the clause register', () => {
  it('gives every clause an id of its own, the standard and a kebab-case slug without a digit', () => {
    const standards = [gbt33358, ...unreadStandards].map((standard) => standard.id)
    expect(new Set(all.map((clause) => clause.id)).size).toBe(all.length)
    for (const { id, standard } of all) {
      expect(standards).toContain(standard)
      expect(id).toMatch(new RegExp(`^${standard}/[a-z]+(-[a-z]+)*$`))
    }
  })

  it('derives gbt-33358-2016/answer-time and gbt-33358-2016/visible-sign from their keys', () => {
    expect(clauses.answerTime.id).toBe('gbt-33358-2016/answer-time')
    expect(clauses.visibleSign.id).toBe('gbt-33358-2016/visible-sign')
  })

  it('numbers the rows of a standard from 1 in the order of its text', () => {
    expect(national.map((clause) => clause.order)).toEqual(national.map((_, index) => index + 1))
    const chapters = national.flatMap((clause) => clause.chapter?.number ?? [])
    expect(chapters).toEqual([...chapters].sort())
  })

  it('puts every child after the parent that it names', () => {
    const children = national.filter((clause) => clause.parent !== undefined)
    expect(children.length).toBeGreaterThan(0)
    for (const child of children) {
      const parent = national.find((clause) => clause.id === child.parent)
      expect(parent?.order, child.id).toBeLessThan(child.order)
    }
  })

  it('gives a clause number only where one was seen', () => {
    const numbers = all.flatMap((clause) => clause.number ?? [])
    for (const number of numbers) expect(seenNumbers).toContain(number)
    expect([...new Set(numbers)]).toEqual(seenNumbers)
  })

  it('does not call the number of chapter 4, 6 or 7 more than inferred', () => {
    for (const { id, chapter } of national) {
      if (chapter !== undefined && chapter.number !== '5') expect(chapter.confidence, id).toBe('inferred')
    }
  })

  it('has a title and a requirement in Chinese and in English for every clause', () => {
    for (const { id, title, requirement, note, manualProcedure } of all) {
      for (const text of [title, requirement, note, manualProcedure]) {
        if (text === undefined) continue
        expect(text.zh, id).toMatch(/\p{Script=Han}/u)
        expect(text.en, id).toMatch(/[A-Za-z]{2}/)
      }
    }
  })

  it.each(national.map((clause) => [clause.id, clause] as const))('%s is worded as its modality', (_, clause) => {
    expect(verbsOf(clause.requirement.zh)).toEqual(clause.modality === null ? [] : [clause.modality])
    if (clause.modality === null) return
    // English negates in several ways ("shall not", "should not"), so the first word of the verb is what must stand.
    expect(clause.requirement.en).toMatch(new RegExp(`\\b${modalities[clause.modality].en}\\b`))
  })

  it('reads 不宜 as should not, 应急 as no verb and 应…可 as two verbs', () => {
    expect(verbsOf('不宜设置')).toEqual(['shouldNot'])
    expect(verbsOf('应急响应')).toEqual([])
    expect(verbsOf('应接听,可回拨')).toEqual(['shall', 'may'])
  })

  it('cites at least one public source for every clause, never a path', () => {
    for (const { id, source } of all) {
      expect(source.length, id).toBeGreaterThan(0)
      for (const entry of source) {
        if ('url' in entry) expect(entry.url, id).toMatch(/^https?:\/\/[^/]+\.[a-z]+\//)
        else expect(entry.document.zh, id).toMatch(/《.+》/)
      }
    }
  })

  it('says what an auditor looks at for exactly the manual and partial clauses', () => {
    for (const { id, status, manualProcedure } of all) {
      expect(manualProcedure !== undefined, id).toBe(status === 'manual' || status === 'partial')
    }
  })

  it('calls automated only what a rule can decide wholly from records', () => {
    expect(slugsWith('automated')).toEqual([
      'answer-time',
      'connection-rate',
      'message-response-time',
      'mailbox-response-time',
      'transfer-time',
      're-handling',
    ])
    expect(slugsWith('partial')).toEqual([
      'work-order-record',
      'around-the-clock',
      'confidentiality',
      'no-voice-menu',
      'supervision-triggers',
      'return-visit',
    ])
  })

  it('leaves no clause with a duty merely informative, and no unread one with a verb', () => {
    for (const { id, modality, status } of all) {
      if (status === 'informative') expect([null, 'may'], id).toContain(modality)
      if (status === 'unread') expect(modality, id).toBeNull()
    }
  })

  it('covers 57 rows: 6 automated, 6 partial, 12 manual, 19 informative, 14 unread', () => {
    const counts = Object.fromEntries(
      Object.keys(clauseStatuses).map((status) => [status, national.filter((clause) => clause.status === status).length]),
    )
    console.info(`${gbt33358.number}: ${national.length} rows`, counts)
    expect(national).toHaveLength(57)
    expect(counts).toEqual({ automated: 6, partial: 6, manual: 12, informative: 19, unread: 14, notApplicable: 0 })
  })

  it('survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(clauses))).toEqual(clauses)
  })

  it('does not compile with an unknown clause', () => {
    // @ts-expect-error a misspelt clause
    expect(clauses.answerTme).toBeUndefined()
  })
})

describe('the unread standards', () => {
  it('have one row each, unread', () => {
    expect(unreadClauses.map((clause) => clause.standard)).toEqual(unreadStandards.map((standard) => standard.id))
    for (const { id, status } of unreadClauses) expect(status, id).toBe('unread')
  })

  it('give dates only where a source does: none for GB/T 33357-2016, no issue for GB/T 44189 and 44192', () => {
    const dates = Object.fromEntries(
      unreadStandards.map((standard) => [standard.id, [standard.issuedOn, standard.inForceFrom]]),
    )
    expect(dates).toEqual({
      'gbt-33357-2016': [null, null],
      'gbt-39666-2020': ['2020-12-14', '2020-12-14'],
      'gbt-44189-2024': [null, '2025-01-01'],
      'gbt-44190-2024': ['2024-06-29', '2025-01-01'],
      'gbt-44191-2024': ['2024-06-29', '2025-01-01'],
      'gbt-44192-2024': [null, '2025-01-01'],
      'plan-appeal-handling': [null, null],
    })
  })
})
