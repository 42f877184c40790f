import { describe, expect, it } from 'vitest'
import { defineClauses } from '../../src/engine/clause.js'
import { type Profile, ProfileError, resolveProfile } from '../../src/engine/profile.js'
import type { Registry } from '../../src/engine/registry.js'
import { defineRule, implementing, type Rule, severity } from '../../src/engine/rule.js'
import { defineStandard } from '../../src/engine/standard.js'
import { isPresent } from '../../src/expression/build.js'
import { workOrder } from '../../src/records/generated/fields.js'

const words = { zh: '示例', en: 'An example' }

function documentOf(id: string, modality: 'shall' | 'may') {
  const standard = defineStandard({
    id, number: null, title: words, edition: null, issuedOn: null, inForceFrom: null, status: 'active', kind: 'localRule',
    binding: 'doesNotConform', source: [{ key: 'cover', url: 'https://example.org/' }], confidence: 'direct', note: words,
  })
  const { lunch } = defineClauses(standard, {
    lunch: { number: '1', title: words, requirement: words, modality, status: 'automated', source: standard.source, confidence: 'direct' },
  })
  return { standard, lunch }
}

const north = documentOf('north', 'may')
const south = documentOf('south', 'shall')
const nation = documentOf('nation', 'shall')

const shared: Rule = defineRule({
  id: 'lunch-taken', title: words, requirement: words, clauses: [implementing(north.lunch), implementing(south.lunch)],
  subject: 'work-order', expectation: isPresent(workOrder.closedAt), onlyIn: 'profiles', since: '0.1.0',
})
const national: Rule = defineRule({
  id: 'breakfast-taken', title: words, requirement: words, clauses: [implementing(nation.lunch)],
  subject: 'work-order', expectation: isPresent(workOrder.closedAt), since: '0.1.0',
})

const profiles: readonly Profile[] = [
  { id: 'national', version: '1', title: words },
  { id: 'northern', version: '1', title: words, extends: 'national', documents: ['north'], rules: { 'lunch-taken': 'on' } },
  { id: 'southern', version: '1', title: words, extends: 'national', documents: ['south'], rules: { 'lunch-taken': 'off' } },
  { id: 'southern-town', version: '1', title: words, extends: 'southern', rules: { 'lunch-taken': 'on' } },
]
const registry: Registry = {
  standards: [north.standard, south.standard, nation.standard],
  clauses: [north.lunch, south.lunch, nation.lunch],
  rules: [shared, national],
  parameters: new Map(),
  profiles: new Map(profiles.map((profile) => [profile.id, profile])),
}

const stateIn = (profile: string | Profile) => resolveProfile(profile, registry).rules.map(({ rule, state }) => `${rule.id} ${state}`)
const sharedIn = (profile: string | Profile) => resolveProfile(profile, registry).rules.find(({ rule }) => rule.id === 'lunch-taken')!.rule

describe('a rule that exists only in profiles', () => {
  it('does not stand in a profile that never names it', () => {
    expect(stateIn('national')).toEqual(['breakfast-taken on'])
  })

  it('runs where a profile switches it on, and is named as off where one switches it off', () => {
    expect(stateIn('northern')).toEqual(['lunch-taken on', 'breakfast-taken on'])
    expect(stateIn('southern')).toEqual(['lunch-taken switchedOff', 'breakfast-taken on'])
    expect(stateIn('southern-town')).toEqual(['lunch-taken on', 'breakfast-taken on'])
  })
})

describe('the documents of a profile', () => {
  it('are its own and those it inherits', () => {
    expect(resolveProfile('southern-town', registry).documents).toEqual(['south'])
    expect(resolveProfile('national', registry).documents).toEqual([])
  })

  it('leave out the clauses of other places, so that their verb and their day in force do not count', () => {
    expect(sharedIn('northern').clauses.map(({ clause }) => clause.id)).toEqual(['north/lunch'])
    expect(severity(sharedIn('northern'))).toBe('action')
    expect(sharedIn('southern-town').clauses.map(({ clause }) => clause.id)).toEqual(['south/lunch'])
    expect(severity(sharedIn('southern-town'))).toBe('error')
  })

  it('keep the clauses of documents that no profile claims', () => {
    expect(resolveProfile('northern', registry).rules[1]!.rule).toBe(national)
  })

  it('can be none: the rule then stands by no clause and says so, with the weight it was defined with', () => {
    const rule = sharedIn({ id: 'mine', version: '1', title: words, extends: 'national', rules: { 'lunch-taken': 'on' } })
    expect(rule.clauses).toEqual([])
    expect(severity(rule)).toBe('action')
    expect(rule.severity?.because.en).toContain('none of the local documents')
  })

  it('must exist', () => {
    const unknown: Profile = { id: 'mine', version: '1', title: words, documents: ['west'] }
    expect(() => resolveProfile(unknown, registry)).toThrow(ProfileError)
    expect(() => resolveProfile(unknown, registry)).toThrow('west')
  })
})
