import { describe, expect, it } from 'vitest'
import type { Clause, ClauseStatus } from '../../src/engine/clause.js'
import { clauseVerdict, decidingRules, type RuleOutcome } from '../../src/engine/clauseVerdict.js'
import type { Outcome } from '../../src/engine/outcome.js'
import type { ClauseLink, Rule } from '../../src/engine/rule.js'
import { combinations } from '../expression/planOf.js'

const outcomes = ['passed', 'failed', 'pending', 'cantTell', 'inapplicable', 'untested'] as const satisfies readonly Outcome[]
const clauseOf = (status: ClauseStatus, id = 'db-one/answer'): Clause => ({ id, status }) as unknown as Clause
const clause = clauseOf('automated')

function ruled(outcome: Outcome, role: ClauseLink['role'] = 'implements', of = clause): RuleOutcome {
  return { rule: { id: `${role}-${outcome}`, clauses: [{ role, clause: of }] } as unknown as Rule, outcome }
}
const answered = (verdict: 'satisfied' | 'notSatisfied' | 'notApplicable') => ({ clause: clause.id, verdict, evidence: 'photo 12', by: 'A', on: '2026-10-31' })

describe('the verdict on a clause of one rule that implements it', () => {
  it.each([
    ['passed', 'satisfied'],
    ['failed', 'notSatisfied'],
    ['pending', 'furtherTesting'],
    ['cantTell', 'furtherTesting'],
    ['untested', 'furtherTesting'],
    ['inapplicable', 'notApplicable'],
  ] as const)('%s: %s', (outcome, verdict) => {
    expect(clauseVerdict(clause, [ruled(outcome)])).toBe(verdict)
  })
})

describe('the verdict on a clause of two rules, one implementing and one partial, in all 36 combinations', () => {
  it.each(combinations([outcomes, outcomes]))('%s and %s', (whole, part) => {
    const both = [whole, part]
    const expected = both.includes('failed')
      ? 'notSatisfied'
      : both.some((outcome) => ['pending', 'cantTell', 'untested'].includes(outcome!))
        ? 'furtherTesting'
        : both.includes('passed')
          ? 'satisfied'
          : 'notApplicable'
    expect(clauseVerdict(clause, [ruled(whole!), ruled(part!, 'partial')])).toBe(expected)
    expect(clauseVerdict(clause, [ruled(part!, 'partial'), ruled(whole!)])).toBe(expected)
  })
})

describe('a clause that rules check only in part', () => {
  it('is not satisfied by a failure and needs further testing otherwise', () => {
    const verdicts = outcomes.map((outcome) => [outcome, clauseVerdict(clauseOf('partial'), [ruled(outcome, 'partial')])])
    expect(Object.fromEntries(verdicts)).toEqual({
      passed: 'furtherTesting', failed: 'notSatisfied', pending: 'furtherTesting', cantTell: 'furtherTesting', inapplicable: 'furtherTesting', untested: 'furtherTesting',
    })
  })
  it('is satisfied where the part passed and a person found the rest in order', () => {
    expect(clauseVerdict(clauseOf('partial'), [ruled('passed', 'partial')], answered('satisfied'))).toBe('satisfied')
    expect(clauseVerdict(clauseOf('partial'), [ruled('cantTell', 'partial')], answered('satisfied'))).toBe('furtherTesting')
    expect(clauseVerdict(clauseOf('partial'), [ruled('failed', 'partial')], answered('satisfied'))).toBe('notSatisfied')
    expect(clauseVerdict(clauseOf('partial'), [ruled('passed', 'partial')], answered('notSatisfied'))).toBe('notSatisfied')
  })
})

describe('a clause without any rule', () => {
  it.each([
    ['manual', 'furtherTesting'],
    ['partial', 'furtherTesting'],
    ['unread', 'furtherTesting'],
    ['informative', 'notApplicable'],
    ['notApplicable', 'notApplicable'],
  ] as const)('that is %s: %s', (status, verdict) => {
    expect(clauseVerdict(clauseOf(status), [])).toBe(verdict)
  })
  it.each(['satisfied', 'notSatisfied', 'notApplicable'] as const)('and that a person answered is %s', (verdict) => {
    expect(clauseVerdict(clauseOf('manual'), [], answered(verdict))).toBe(verdict)
  })
})

describe('the rules that decide a clause', () => {
  it('are those that implement it wholly or in part; a related one never counts, nor one of another clause', () => {
    const other = clauseOf('automated', 'db-one/other')
    const given = [ruled('failed', 'related'), ruled('passed'), ruled('passed', 'partial'), ruled('failed', 'implements', other)]
    const deciding = decidingRules(clause, given)
    expect(deciding).toEqual([given[1], given[2]])
    expect(clauseVerdict(clause, deciding)).toBe('satisfied')
  })
})
