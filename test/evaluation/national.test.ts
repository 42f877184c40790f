import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as whole from '../../src/index.js'
import { evaluate, getProfile, ProfileError } from '../../src/national.js'
import { readCase } from '../conformance/conformanceCase.js'

const folder = join(import.meta.dirname, '..', 'conformance')
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/.*\/.*\.json$/.test(path))
  .map((path) => readCase(path, readFileSync(join(folder, path), 'utf8')))
  .filter(({ profile, records }) => profile === 'national' && !records)

const own = (over: Partial<whole.Profile>): whole.Profile => ({ id: 'mine', version: '1', extends: 'national', title: { zh: '本市', en: 'Mine' }, ...over })

describe('hotline-spec/national', () => {
  it('says of every national case what hotline-spec says, steps included', () => {
    expect(cases.length).toBeGreaterThan(100)
    for (const { record, asOf, readings } of cases) {
      const options = { asOf, explain: true, ...(readings && { readings }) }
      expect(evaluate(record, options)).toEqual(whole.evaluate(record, options))
    }
  })

  it('knows the rules, clauses and parameters that hotline-spec has in the national profile', () => {
    const { valuesOf, ...profile } = getProfile('national')
    const { valuesOf: wholeValuesOf, ...wholeProfile } = whole.getProfile('national')
    expect(profile).toEqual(wholeProfile)
    expect(valuesOf('transfer-limit')).toEqual(wholeValuesOf('transfer-limit'))
  })

  it('a profile of one\'s own that makes the transfer limit 1 day of work moves the due time to 2026-02-14', () => {
    const profile = own({ parameters: { 'transfer-limit': [{ validFrom: '2024-01-01', value: 1, unit: 'workday', clause: null, source: '本市办法' }] } })
    const order = { orderId: '1', handlingMode: 'transfer', acceptedAt: '2026-02-13T16:20:00+08:00' }
    expect(evaluate(order, { profile, asOf: '2026-02-14' }).next[0]?.dueAt).toBe('2026-02-14T23:59:59.999+08:00')
  })

  it.each([
    ['another shipped profile', 'jinan', 'PROFILE_UNKNOWN'],
    ['a rule that only cities have', own({ rules: { 'order-replied-in-time': 'on' } }), 'PROFILE_RULE_UNKNOWN'],
    ['a document of a city', own({ documents: whole.getProfile('jinan').documents }), 'PROFILE_DOCUMENT_UNKNOWN'],
  ])('refuses %s, which hotline-spec knows', (_what, profile, code) => {
    expect(() => getProfile(profile)).toThrow(expect.objectContaining({ name: ProfileError.name, code }) as ProfileError)
    expect(whole.getProfile(profile).rules.length).toBeGreaterThan(0)
  })
})
