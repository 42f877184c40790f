import { describe, expect, it } from 'vitest'
import { referenceSource } from '../../../scripts/generateDocs.js'
import { referencePages } from '../../../src/docgen/referencePages.js'
import { releaseChanges } from '../../../src/docgen/releases/releaseChanges.js'
import { releaseSnapshot } from '../../../src/docgen/releases/releaseSnapshot.js'

const source = referenceSource()
const present = releaseSnapshot(source, '0.2.0')

/** The present state with another answer limit, without a rule, and with a clause that is gone. */
const earlier = {
  version: '0.1.0',
  entries: {
    ...Object.fromEntries(Object.entries(present.entries).filter(([name]) => !name.startsWith('rule ids-unique '))),
    'parameter answer-limit': '20 second from 2017-07-01',
    'clause gbt-33358-2016/gone': 'manual, shall, no number',
  },
}

describe('the snapshot of a release', () => {
  it('holds every rule, parameter, clause and profile, and differs from itself in nothing', () => {
    const names = Object.keys(present.entries)
    for (const { id } of source.registry.rules) expect(names).toContain(`rule ${id} line`)
    for (const { id } of source.registry.clauses) expect(names).toContain(`clause ${id}`)
    for (const { id } of source.profiles) expect(names).toContain(`profile ${id} rules`)
    expect(present.entries['parameter answer-limit']).toBe('15 second from 2017-07-01')
    expect(releaseChanges(present, present)).toEqual([])
  })
})

describe('the changes between two releases', () => {
  it('are what was changed, what is new and what is gone', () => {
    const changes = releaseChanges(earlier, present)
    expect(changes).toContainEqual({ name: 'parameter answer-limit', old: '20 second from 2017-07-01', new: '15 second from 2017-07-01' })
    expect(changes).toContainEqual({ name: 'clause gbt-33358-2016/gone', old: 'manual, shall, no number', new: null })
    expect(changes).toContainEqual({ name: 'rule ids-unique severity', old: null, new: 'warning' })
    expect(changes.every(({ name }) => /^(?:parameter answer-limit|clause gbt-33358-2016\/gone|rule ids-unique )/.test(name))).toBe(true)
  })

  it('stand on a page in both languages, the newest first', () => {
    const pages = referencePages({ ...source, releases: [earlier, { ...present, version: '0.1.1' }] })
    const page = pages.get('en/migration.md')!
    expect(page.indexOf('0.1.1 → unreleased')).toBeLessThan(page.indexOf('0.1.0 → 0.1.1'))
    expect(page).toContain('Nothing changed.')
    expect(page).toContain('| parameter answer-limit | 20 second from 2017-07-01 | 15 second from 2017-07-01 |')
    expect(pages.get('zh/migration.md')).toContain('0.1.0 → 0.1.1')
  })
})
