import { describe, expect, it } from 'vitest'
import { compare, isPresent } from '../../src/expression/build.js'
import { defineParameter } from '../../src/engine/parameter.js'
import { type Profile, ProfileError, resolveProfile } from '../../src/engine/profile.js'
import type { Registry } from '../../src/engine/registry.js'
import { defineRule, type Rule } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'

const words = { zh: '示例', en: 'An example' }
const severity = { level: 'error', because: words } as const
const clauses = [{ role: 'related', clause: { id: 'db-one/answer' } }] as unknown as Rule['clauses']
const dated = (value: number) => [{ validFrom: '2020-01-01', value, unit: 'times' as const, clause: null, source: 'https://example.org' }]

const set = defineParameter({ id: 'set-number', kind: 'count', label: words, unit: 'times', values: dated(3), lastCheckedOn: '2026-01-01' })
const unset = defineParameter({ id: 'unset-number', kind: 'count', label: words, unit: 'times', values: [], lastCheckedOn: '2026-01-01' })

const common = { title: words, requirement: words, clauses, subject: 'work-order', severity, since: '0.1.0' } as const
const withValue = defineRule({ ...common, id: 'with-value', expectation: compare(workOrder.repeatCount, '<=', set) })
const withoutValue = defineRule({ ...common, id: 'without-value', expectation: compare(workOrder.repeatCount, '<=', unset) })
const closed = isPresent(workOrder.closedAt)
const withReadings = defineRule({
  ...common,
  id: 'with-readings',
  applicability: closed,
  expectation: isPresent(workOrder.repliedAt),
  readings: {
    archived: { reading: words, expectation: isPresent(workOrder.archivedAt) },
    accepted: { reading: words, applicability: isPresent(workOrder.acceptedAt) },
  },
})

const profile = (id: string, more: Partial<Profile> = {}): Profile => ({ id, version: '1', title: words, ...more })
function registryOf(...profiles: readonly Profile[]): Registry {
  return {
    standards: [],
    clauses: [],
    rules: [withValue, withoutValue, withReadings] as readonly Rule[],
    parameters: new Map([set, unset].map((parameter) => [parameter.id, parameter])),
    profiles: new Map([profile('base'), ...profiles].map((each) => [each.id, each])),
  }
}
const stateOf = (resolved: ReturnType<typeof resolveProfile>, id: string) => resolved.rules.find(({ rule }) => rule.id === id)!

/** The error that resolving throws. */
function errorOf(given: string | Profile, registry: Registry, chosen?: Readonly<Record<string, string>>): ProfileError {
  try {
    resolveProfile(given, registry, chosen)
  } catch (error) {
    if (error instanceof ProfileError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a profile alone', () => {
  it('has the parameters of the standard, the zone of Shanghai, and every rule, in order', () => {
    const resolved = resolveProfile('base', registryOf())
    expect(resolved.valuesOf('set-number')).toEqual(dated(3))
    expect(resolved.valuesOf('unset-number')).toEqual([])
    expect(resolved.timeZone).toBe('Asia/Shanghai')
    expect(resolved.rules.map(({ rule, state }) => [rule.id, state])).toEqual([['with-value', 'on'], ['without-value', 'parameterUnset'], ['with-readings', 'on']])
  })
  it('names the parameter that keeps a rule from running, and runs it once that has a value', () => {
    expect(stateOf(resolveProfile('base', registryOf()), 'without-value').unset).toEqual(['unset-number'])
    const own = profile('own', { extends: 'base', parameters: { 'unset-number': dated(1) } })
    expect(stateOf(resolveProfile(own, registryOf()), 'without-value')).toMatchObject({ state: 'on', unset: [] })
  })
  it('that takes a value away leaves the rule untested', () => {
    const own = profile('own', { extends: 'base', parameters: { 'set-number': [] } })
    expect(stateOf(resolveProfile(own, registryOf()), 'with-value')).toMatchObject({ state: 'parameterUnset', unset: ['set-number'] })
  })
  it('switches a rule off, which counts before a parameter that is unset', () => {
    const own = profile('own', { extends: 'base', rules: { 'without-value': 'off', 'with-value': 'off' } })
    const resolved = resolveProfile(own, registryOf())
    expect(stateOf(resolved, 'without-value')).toMatchObject({ state: 'switchedOff', unset: [] })
    expect(stateOf(resolved, 'with-value').state).toBe('switchedOff')
  })
})

describe('a profile that extends others', () => {
  const province = profile('province', {
    extends: 'base',
    parameters: { 'set-number': dated(5), 'unset-number': dated(7) },
    rules: { 'with-value': 'off' },
    conventions: { rollForward: 'nextWorkday', cutoff: '17:00' },
    timeZone: 'Asia/Urumqi',
    readings: { 'with-readings': 'archived' },
  })
  const city = profile('city', {
    extends: 'province',
    parameters: { 'set-number': dated(9) },
    rules: { 'with-value': 'on' },
    conventions: { cutoff: 'none' },
    readings: { 'with-readings': 'accepted' },
  })
  const resolved = resolveProfile('city', registryOf(province, city))

  it('takes what is nearest, member by member, and the rest from farther up', () => {
    expect(resolved.valuesOf('set-number')).toEqual(dated(9))
    expect(resolved.valuesOf('unset-number')).toEqual(dated(7))
    expect(stateOf(resolved, 'with-value').state).toBe('on')
    expect(resolved.conventions).toEqual({ rollForward: 'nextWorkday', cutoff: 'none' })
    expect(resolved.timeZone).toBe('Asia/Urumqi')
    expect([resolved.id, resolved.lineage.map(({ id }) => id)]).toEqual(['city', ['city', 'province', 'base']])
  })
  it('is the same as an object that extends a shipped one', () => {
    const given = resolveProfile(city, registryOf(province))
    expect(given.valuesOf('set-number')).toEqual(dated(9))
    expect(given.lineage).toEqual(resolved.lineage)
  })
  it('leaves those that it extends as they are', () => {
    expect(resolveProfile('province', registryOf(province, city)).valuesOf('set-number')).toEqual(dated(5))
  })
  it('takes the reading of the nearest, and that of the caller before it', () => {
    const archived = withReadings.readings.archived.expectation
    expect(stateOf(resolved, 'with-readings').rule).toMatchObject({ applicability: withReadings.readings.accepted.applicability, expectation: withReadings.expectation })
    const chosen = resolveProfile('city', registryOf(province, city), { 'with-readings': 'archived' })
    expect(stateOf(chosen, 'with-readings').rule).toMatchObject({ applicability: closed, expectation: archived })
  })
})

describe('what a profile cannot mean', () => {
  it('an id that nobody knows names those that are known', () => {
    expect(errorOf('nowhere', registryOf())).toMatchObject({ code: 'PROFILE_UNKNOWN', received: 'nowhere', fix: expect.stringContaining('base') as string })
    expect(errorOf(profile('own', { extends: 'nowhere' }), registryOf())).toMatchObject({ code: 'PROFILE_UNKNOWN', received: 'nowhere' })
  })
  it('a circle of one, of two and of an object that bears the id of what it extends', () => {
    expect(errorOf(profile('own', { extends: 'own' }), registryOf(profile('own', { extends: 'own' }))).code).toBe('PROFILE_CIRCULAR')
    const two = [profile('left', { extends: 'right' }), profile('right', { extends: 'left' })]
    expect(errorOf('left', registryOf(...two))).toMatchObject({ code: 'PROFILE_CIRCULAR', received: 'left' })
    expect(errorOf(profile('base', { extends: 'base' }), registryOf()).code).toBe('PROFILE_CIRCULAR')
  })
  it('a rule that does not exist, its own or an inherited one', () => {
    const wrong = profile('wrong', { rules: { 'with-valeu': 'off' } })
    expect(errorOf(wrong, registryOf())).toMatchObject({ code: 'PROFILE_RULE_UNKNOWN', received: 'with-valeu' })
    expect(errorOf(profile('own', { extends: 'wrong' }), registryOf(wrong)).message).toContain('profile wrong')
  })
  it('a parameter that does not exist', () => {
    expect(errorOf(profile('own', { parameters: { 'set-nubmer': dated(1) } }), registryOf())).toMatchObject({ code: 'PROFILE_PARAMETER_UNKNOWN', received: 'set-nubmer' })
  })
  it('a reading that the rule does not know, with those that it knows', () => {
    expect(errorOf(profile('own', { readings: { 'with-readings': 'other' } }), registryOf())).toMatchObject({
      code: 'PROFILE_READING_UNKNOWN',
      received: 'other',
      fix: expect.stringContaining('archived, accepted') as string,
    })
    expect(errorOf('base', registryOf(), { 'with-value': 'other' }).fix).toContain('no other reading')
    expect(errorOf('base', registryOf(), { 'with-readings': 'toString' }).code).toBe('PROFILE_READING_UNKNOWN')
  })
  it('a reading of a rule that does not exist', () => {
    expect(errorOf('base', registryOf(), { nothing: 'archived' })).toMatchObject({ code: 'PROFILE_RULE_UNKNOWN', received: 'nothing' })
  })
})

describe('a profile that extends two side by side', () => {
  const both = (more: Partial<Profile> = {}) => profile('both', { extends: ['one', 'two'], ...more })
  const under = (one: Partial<Profile>, two: Partial<Profile>) => registryOf(profile('one', { extends: 'base', ...one }), profile('two', { extends: 'base', ...two }))

  it('has what either sets, and what they share once', () => {
    const registry = under({ rules: { 'with-value': 'off' } }, { parameters: { 'unset-number': dated(1) } })
    const resolved = resolveProfile(both(), registry)
    expect(resolved.rules.map(({ rule, state }) => [rule.id, state])).toEqual([['with-value', 'switchedOff'], ['without-value', 'on'], ['with-readings', 'on']])
    expect(resolved.lineage.map(({ id }) => id)).toEqual(['both', 'one', 'two', 'base'])
  })
  it.each<[string, Partial<Profile>, Partial<Profile>]>([
    ['rules.with-value', { rules: { 'with-value': 'off' } }, { rules: { 'with-value': 'on' } }],
    ['parameters.set-number', { parameters: { 'set-number': dated(1) } }, { parameters: { 'set-number': dated(2) } }],
    ['readings.with-readings', { readings: { 'with-readings': 'archived' } }, { readings: { 'with-readings': 'accepted' } }],
    ['conventions.rollForward', { conventions: { rollForward: 'none' } }, { conventions: { rollForward: 'nextWorkday' } }],
    ['timeZone', { timeZone: 'UTC' }, { timeZone: 'Asia/Shanghai' }],
    ['lead', { lead: { who: 'named', clause: null, source: 'x' } }, { lead: { who: 'firstReceiver', clause: null, source: 'x' } }],
  ])('is refused in either order where they set %s differently', (name, one, two) => {
    expect(errorOf(both(), under(one, two))).toMatchObject({ code: 'PROFILE_CONFLICT', received: name })
    expect(errorOf(both(), under(two, one))).toMatchObject({ code: 'PROFILE_CONFLICT', received: name })
    expect(errorOf(both(), under(one, two)).message).toContain('one, two set it differently')
  })
  it('settles the contradiction by setting it itself', () => {
    const registry = under({ parameters: { 'set-number': dated(1) } }, { parameters: { 'set-number': dated(2) } })
    expect(resolveProfile(both({ parameters: { 'set-number': dated(9) } }), registry).valuesOf('set-number')).toEqual(dated(9))
  })
  it('meets no contradiction in two sources for one value', () => {
    const [value] = dated(1)
    const registry = under({ parameters: { 'set-number': [value!] } }, { parameters: { 'set-number': [{ ...value!, source: 'https://example.com', article: '5' }] } })
    expect(resolveProfile(both(), registry).valuesOf('set-number')).toMatchObject([{ value: 1 }])
  })
  it('takes what one of them changes of what both inherit', () => {
    const registry = registryOf(profile('common', { extends: 'base', parameters: { 'set-number': dated(1) } }), profile('one', { extends: 'common' }), profile('two', { extends: 'common', parameters: { 'set-number': dated(2) } }))
    expect(resolveProfile(both(), registry).valuesOf('set-number')).toEqual(dated(2))
    expect(resolveProfile(both({ extends: ['two', 'one'] }), registry).valuesOf('set-number')).toEqual(dated(2))
  })
})

describe('the values of a parameter', () => {
  it('from one day on are refused where there are two, and where the later stands first', () => {
    const [value] = dated(1)
    for (const validFrom of ['2020-01-01', '2019-12-31']) {
      const own = profile('own', { extends: 'base', parameters: { 'set-number': [value!, { ...value!, value: 2, validFrom }] } })
      expect(errorOf(own, registryOf())).toMatchObject({ code: 'PROFILE_VALUES_NOT_IN_ORDER', received: `set-number ${validFrom}` })
    }
  })
})

describe('what a profile provides for orders in hand', () => {
  const written = { clause: null, source: 'x' } as const
  it('names rules and parameters that exist', () => {
    expect(errorOf(profile('own', { warnings: { nowhere: written } }), registryOf()).code).toBe('PROFILE_RULE_UNKNOWN')
    expect(errorOf(profile('own', { warnings: { 'with-value': { yellow: 'nowhere', ...written } } }), registryOf()).code).toBe('PROFILE_PARAMETER_UNKNOWN')
    expect(errorOf(profile('own', { extensions: { 'with-value': { until: 'nowhere', when: words, ...written } } }), registryOf()).code).toBe('PROFILE_RULE_UNKNOWN')
  })
  it('is inherited rule by rule', () => {
    const base = profile('one', { extends: 'base', extensions: { 'with-value': { when: words, ...written }, 'without-value': { when: words, ...written } } })
    const own = profile('own', { extends: 'one', extensions: { 'with-value': { when: words, times: 1, ...written } } })
    const { extensions, lead } = resolveProfile(own, registryOf(base)).provisions
    expect([extensions['with-value']?.times, extensions['without-value']?.times, lead]).toEqual([1, undefined, null])
  })
})
