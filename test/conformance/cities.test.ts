import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/local/rules.js'
import { isMeasureRule } from '../../src/engine/rule.js'
import { unsetParameters } from '../../src/engine/unsetParameters.js'
import { evaluate, getProfile, listProfiles } from '../../src/index.js'
import { type RecordType, recordTypes } from '../../src/records/generated/recordTypes.js'
import { type ConformanceCase, readCase, repeatedTitles } from './conformanceCase.js'
import { localProfile } from './localProfile.js'

const subjectOf = new Map<string, string>(rules.map((rule) => [rule.id, rule.subject]))

/** Folders of other documents hold rules that are not local. */
const cases: readonly (readonly [path: string, ConformanceCase])[] = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && subjectOf.has(path.split('/')[1] ?? ''))
  .sort()
  .map((path) => [path, readCase(path, readFileSync(join(import.meta.dirname, path), 'utf8'))])

const profiles = [...new Set(cases.map(([, { profile }]) => profile))]

/** Rules that a profile can let run: those whose parameters somebody sets. */
const running = rules.filter(
  (rule) => !isMeasureRule(rule) && listProfiles().some(({ id, rules: switches = {} }) => rule.id in switches && unsetParameters(rule, getProfile(id).valuesOf).length === 0),
)

describe.each(profiles)('the cases of %s', (profile) => {
  const ofProfile = cases.filter(([, read]) => read.profile === profile)

  it.each(ofProfile.map(([path, read]) => [`${read.rule}: ${read.title.en}`, path, read] as const))('%s', (_title, _path, { rule, record, asOf, expected }) => {
    const before = JSON.stringify(record)
    const verdict = evaluate(record, { profile: localProfile(profile, rule), asOf }).verdicts.find((each) => each.ruleId === rule)
    expect({ outcome: verdict?.outcome, reason: verdict?.reason, ...(expected.dueAt !== undefined && { dueAt: verdict?.dueAt }) }).toEqual(expected)
    expect(JSON.stringify(record)).toBe(before)
  })
})

describe('the cases of the local rules', () => {
  it.each(running.map(({ id }) => id))('%s passes one, fails one (or leaves it open, being a permission) and leaves one out', (id) => {
    const outcomes = new Set(cases.filter(([, { rule }]) => rule === id).map(([, { expected }]) => (expected.reason === 'action-open' ? 'open' : expected.outcome)))
    expect(outcomes).toContain('passed')
    expect(outcomes.has('failed') || outcomes.has('open')).toBe(true)
    expect(outcomes.has('inapplicable') || outcomes.has('cantTell')).toBe(true)
  })

  it('use no field that the schemas do not have, since a misspelt one is a blank one', () => {
    const unknown = cases.flatMap(([path, { rule, record }]) => {
      const { fields } = recordTypes[subjectOf.get(rule) as RecordType]
      return Object.keys(record).filter((name) => !fields.includes(name)).map((name) => `${path}: ${name}`)
    })
    expect(unknown).toEqual([])
  })

  it('stand in the folder of a place whose profile names the rule', () => {
    const strangers = cases.filter(([, { rule, profile }]) => !(rule in (getProfile(profile).lineage[0]!.rules ?? {})))
    expect(strangers.map(([path]) => path)).toEqual([])
  })

  it('have no title twice under one rule of one profile', () => {
    for (const profile of profiles) expect(repeatedTitles(cases.map(([, read]) => read).filter((read) => read.profile === profile))).toEqual([])
  })
})
