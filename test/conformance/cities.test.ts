import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/local/rules.js'
import { isMeasureRule } from '../../src/engine/rule.js'
import { unsetParameters } from '../../src/engine/unsetParameters.js'
import { getProfile, listProfiles } from '../../src/index.js'
import { recordTypes } from '../../src/records/generated/recordTypes.js'
import { type ConformanceCase, readCase, repeatedTitles } from './conformanceCase.js'
import { judgeCase, typeOf } from './judgeCase.js'
import { localProfile } from './localProfile.js'

/** Folders of documents that hold everywhere have tests of their own. */
const documents = ['gbt-33358-2016', 'gbh-2020-53', 'gbh-2022-12', 'gbh-2025-66', 'good-bad-rating']
const local: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

const cases: readonly (readonly [path: string, ConformanceCase])[] = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[^/]+\/[^/]+\/[^/]+\.json$/.test(path) && !documents.includes(path.split('/')[0]!))
  .sort()
  .map((path) => [path, readCase(path, readFileSync(join(import.meta.dirname, path), 'utf8'))])

const profiles = [...new Set(cases.map(([, { profile }]) => profile))]

/** Rules that a profile can let run: those whose parameters somebody sets. Totals of a year are held to more records elsewhere than a case can show. */
const running = rules.filter((rule) => !isMeasureRule(rule) && listProfiles().some(({ id, rules: switches = {} }) => rule.id in switches && unsetParameters(rule, getProfile(id).valuesOf).length === 0))

describe.each(profiles)('the cases of %s', (profile) => {
  const ofProfile = cases.filter(([, read]) => read.profile === profile)

  it.each(ofProfile.map(([path, read]) => [`${read.rule}: ${read.title.en}`, path, read] as const))('%s', async (_title, _path, read) => {
    const before = JSON.stringify(read)
    expect(await judgeCase(read, local.has(read.rule) ? localProfile(profile, read.rule) : profile)).toEqual(read.expected)
    expect(JSON.stringify(read)).toBe(before)
  })
})

describe.each(listProfiles().map(({ id }) => id).filter((id) => id !== 'national'))('the profile %s', (id) => {
  it('has cases that pass, that fail, that are open and that look bad and are left out', () => {
    const outcomes = new Set(cases.filter(([, { profile }]) => profile === id).map(([, { expected }]) => (expected.outcome === 'pending' ? 'cantTell' : expected.outcome)))
    expect([...outcomes].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed'])
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
    const unknown = cases.flatMap(([path, read]) => {
      const { fields } = recordTypes[typeOf(read)]
      return (read.records ?? [read.record]).flatMap(Object.keys).filter((name) => !fields.includes(name)).map((name) => `${path}: ${name}`)
    })
    expect(unknown).toEqual([])
  })

  it('stand in the folder of a place whose profile, or one that it extends, names the rule', () => {
    const strangers = cases.filter(([, { rule, profile }]) => local.has(rule) && !getProfile(profile).lineage.some(({ rules: switches = {} }) => rule in switches))
    expect(strangers.map(([path]) => path)).toEqual([])
  })

  it('have no title twice under one rule of one profile', () => {
    for (const profile of profiles) expect(repeatedTitles(cases.map(([, read]) => read).filter((read) => read.profile === profile))).toEqual([])
  })
})
