import { describe, expect, it } from 'vitest'
import { clauses } from '../../../rules/gbt-33358-2016/clauses.js'
import { isQualityRule } from '../../../src/engine/rule.js'
import { decidedBy, everyRule } from './ruleFiles.js'

/** Clauses whose text leaves a choice, with the choice; each was looked for in every public copy of the wording. */
const ambiguous: Readonly<Record<string, string>> = {
  [clauses.answerTime.id]: 'from when the time runs; each call or the mean',
  [clauses.connectionRate.id]: 'rolling or calendar days; which calls are left out',
  [clauses.messageResponseTime.id]: 'a response by a machine or by a person; whether e-mail is another medium',
  [clauses.mailboxResponseTime.id]: 'hours of the clock or of work',
  [clauses.transferTime.id]: 'from when the working days run',
  [clauses.aroundTheClock.id]: 'what shows that a seat was staffed',
  [clauses.noVoiceMenu.id]: 'whether a greeting is a menu',
  [clauses.confidentiality.id]: 'what shows that an order is kept confidential',
  [clauses.supervisionTriggers.id]: 'how often is many times; by when',
  [clauses.returnVisit.id]: 'every order or a sample; by when',
  [clauses.reHandling.id]: 'both grounds or either',
  [clauses.workOrderRecord.id]: 'what makes a record complete',
}

describe('a clause that can be read in several ways', () => {
  it.each(Object.entries(ambiguous))('%s (%s): its rule names the reading that it takes', (id) => {
    const deciding = everyRule.filter(([, rule]) => decidedBy(rule).some((clause) => clause.id === id))
    expect(deciding.length).toBeGreaterThan(0)
    for (const [ruleId, { interpretation }] of deciding) expect(interpretation, ruleId).toBeDefined()
  })
})

describe('an interpretation', () => {
  it('stands with every rule of a national text but those on the data themselves; what a city writes may leave no choice', () => {
    expect(everyRule.filter(([, rule]) => rule.onlyIn !== 'profiles' && !isQualityRule(rule) && !rule.interpretation).map(([id]) => id)).toEqual([])
  })
  it('names at least one alternative, none of them the reading itself, and a source', () => {
    for (const [id, { interpretation }] of everyRule) {
      if (!interpretation) continue
      expect(interpretation.alternatives.length, id).toBeGreaterThan(0)
      expect(interpretation.alternatives.map(({ zh }) => zh), id).not.toContain(interpretation.reading.zh)
      expect(interpretation.source.trim(), id).not.toBe('')
    }
  })
  it('lists every reading that a caller may choose among its alternatives, by number at least', () => {
    for (const [id, rule] of everyRule) {
      const names = Object.keys('readings' in rule ? (rule.readings ?? {}) : {})
      expect(rule.interpretation?.alternatives.length ?? 0, id).toBeGreaterThanOrEqual(names.length)
      for (const name of names) expect(name, id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    }
  })
})
