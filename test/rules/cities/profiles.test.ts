import { describe, expect, it } from 'vitest'
import { localClauses, localStandards } from '../../../rules/cities/registers.js'
import { parameters } from '../../../rules/local/parameters.js'
import { rules } from '../../../rules/local/rules.js'
import { localProfiles } from '../../../rules/profiles/local.js'
import { registry } from '../../../rules/registry.js'
import { parentsOf } from '../../../src/engine/lineage.js'
import { resolveProfile } from '../../../src/engine/profile.js'

/** How a Chinese text writes a value of each unit. */
const written: Record<string, string> = {
  second: '秒', minute: '分钟', hour: '小时', day: '日', workday: '个工作日', percent: '%', character: '字', times: '次', item: '', person: '人', point: '分',
}

describe.each(localProfiles.map((profile) => [profile.id, profile] as const))('the profile %s', (id, profile) => {
  const entries = Object.entries(profile.parameters ?? {})

  it('extends a shipped profile, has a title and a note in both languages and names its documents', () => {
    expect(parentsOf(profile).length).toBeGreaterThan(0)
    for (const parent of parentsOf(profile)) expect(registry.profiles.has(parent)).toBe(true)
    for (const text of [profile.title, profile.note!]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[A-Za-z]{2}/)
    }
    expect(profile.documents!.length).toBeGreaterThan(0)
    for (const document of profile.documents!) expect(localStandards.map((standard) => standard.id)).toContain(document)
  })

  it('has only on and off as switches, for rules that exist', () => {
    for (const [rule, value] of Object.entries(profile.rules ?? {})) {
      expect(['on', 'off'], rule).toContain(value)
      expect(registry.rules.map((each) => each.id)).toContain(rule)
    }
  })

  it('takes every number from a clause that states it, of a document that it names, with a source of that document', () => {
    for (const [parameter, values] of entries) {
      for (const { value, unit, clause: clauseId, source, validFrom } of values) {
        const clause = localClauses.find((row) => row.id === clauseId)
        expect(clause, parameter).toBeDefined()
        expect(profile.documents, parameter).toContain(clause!.standard)
        const text = clause!.requirement.zh.replaceAll('天', '日').replaceAll('一', '1')
        expect(text, `${parameter} ${value}${written[unit]!}`).toContain(`${value}${written[unit]!}`)
        const standard = localStandards.find((each) => each.id === clause!.standard)!
        const citations = [...clause!.source, ...standard.source].map((entry) => ('url' in entry ? entry.url : entry.document.zh))
        expect(citations, parameter).toContain(source)
        expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    }
  })

  it('takes every warning, extension and lead from a clause of a document that it names, with a source of that document', () => {
    const provided = [...Object.values(profile.warnings ?? {}), ...Object.values(profile.extensions ?? {}), ...(profile.lead ? [profile.lead] : [])]
    for (const { clause: clauseId, source, article } of provided) {
      const clause = localClauses.find((row) => row.id === clauseId)!
      expect(profile.documents).toContain(clause.standard)
      const standard = localStandards.find((each) => each.id === clause.standard)!
      expect([...clause.source, ...standard.source].map((entry) => ('url' in entry ? entry.url : entry.document.zh))).toContain(source)
      expect(article ?? null).toBe(clause.number?.replace(/\(.*/, '') ?? null)
    }
  })

  it('lets values begin on the day on which their document binds, where that is known, in order', () => {
    for (const [parameter, values] of entries) {
      expect(values.map(({ validFrom }) => validFrom)).toEqual(values.map(({ validFrom }) => validFrom).sort())
      for (const { clause, validFrom, note } of values) {
        const from = localStandards.find((standard) => clause!.startsWith(`${standard.id}/`))!.inForceFrom
        if (from === null) expect(note, `${id} ${parameter}`).toBeDefined()
        else expect(validFrom, `${id} ${parameter}`).toBe(from)
      }
    }
  })

  it('leaves rules off that rest on reports alone, and runs none of them by inheritance', () => {
    const resolved = resolveProfile(profile, registry)
    for (const { rule, state } of resolved.rules) {
      if (rule.onlyIn !== 'profiles' || state !== 'on') continue
      expect(rule.clauses.length, rule.id).toBeGreaterThan(0)
    }
  })

  it('switches on only rules that rest on one of its documents', () => {
    const resolved = resolveProfile(profile, registry)
    for (const rule of Object.keys(profile.rules ?? {})) {
      const { rule: found } = resolved.rules.find((each) => each.rule.id === rule)!
      expect(found.clauses.filter(({ role }) => role !== 'related').length, `${id} ${rule}`).toBeGreaterThan(0)
    }
  })
})

describe('the local parameters', () => {
  it('stand under the camelCase of their ids and have no value of their own', () => {
    for (const [key, { id, values, note }] of Object.entries(parameters)) {
      expect(id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())).toBe(key)
      expect(values).toEqual([])
      expect(note?.zh).toContain('由各地配置设定')
    }
  })

  it('are each set by a profile or left open with a reason', () => {
    const set = new Set(localProfiles.flatMap(({ parameters: values = {} }) => Object.keys(values)))
    const open = Object.values(parameters).map(({ id }) => id).filter((id) => !set.has(id))
    expect(open).toEqual(['archiving-limit'])
  })
})

describe('the local rules', () => {
  it('are named by a profile each, and stand in none that does not name them', () => {
    const named = new Set(localProfiles.flatMap(({ rules: switches = {} }) => Object.keys(switches)))
    for (const { id, onlyIn } of rules) {
      expect(onlyIn, id).toBe('profiles')
      expect(named, id).toContain(id)
    }
    expect(resolveProfile('national', registry).rules.filter(({ rule }) => rule.onlyIn === 'profiles')).toEqual([])
  })

  it('survive a JSON round trip in all that is said of them', () => {
    for (const { id, title, requirement } of rules) expect(JSON.parse(JSON.stringify({ id, title, requirement }))).toEqual({ id, title, requirement })
  })
})
