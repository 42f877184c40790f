import Ajv from 'ajv'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { referenceSource } from '../../../scripts/generateDocs.js'
import { audit, type AuditReport, bytesInMemory } from '../../../src/audit.js'
import { oscalFiles } from '../../../src/docgen/oscal/oscalFiles.js'
import { uuidOf } from '../../../src/docgen/oscal/oscalNames.js'
import { oscalResults } from '../../../src/docgen/oscal/oscalResults.js'

const schemaOf = (model: string) => JSON.parse(readFileSync(new URL(`schemas/oscal_${model}_schema.json`, import.meta.url), 'utf8')) as object
const ajv = new Ajv({ strict: false, allErrors: true, formats: { 'date-time': true, uri: true, 'uri-reference': true, email: true, date: true, ipv4: true, ipv6: true, hostname: true, 'idn-email': true } })
const validators = Object.fromEntries(['catalog', 'profile', 'assessment-results'].map((model) => [model, ajv.compile(schemaOf(model))]))
const problemsOf = (model: string, content: unknown) => (validators[model]!(content) ? [] : validators[model]!.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`))

const files = [...oscalFiles(referenceSource())].map(([name, text]) => [name, JSON.parse(text) as Record<string, unknown>] as const)
const controlsIn = (content: unknown): string[] =>
  typeof content !== 'object' || content === null ? [] : Object.entries(content).flatMap(([name, value]) => (name === 'controls' ? (value as { id: string }[]).flatMap((control) => [control.id, ...controlsIn(control)]) : controlsIn(value)))

describe("NIST's schemas of OSCAL", () => {
  it('refuse what is none, so that they can find fault', () => {
    expect(problemsOf('catalog', { catalog: { uuid: 'x' } }).length).toBeGreaterThan(1)
  })

  it.each(files)('hold for %s', (name, content) => {
    expect(problemsOf(name.startsWith('catalog') ? 'catalog' : 'profile', content)).toEqual([])
  })
})

describe('the profiles', () => {
  it('name only controls that stand in the catalog from which they are taken', () => {
    const catalogs = new Map(files.filter(([name]) => name.startsWith('catalog')).map(([name, content]) => [name, new Set(controlsIn(content))]))
    for (const [name, content] of files.filter(([file]) => file.startsWith('profile'))) {
      const { imports } = content['profile'] as { imports: { href: string; 'include-controls': { 'with-ids': string[] }[] }[] }
      for (const { href, 'include-controls': [included] } of imports) expect(included!['with-ids'].filter((id) => !catalogs.get(href)!.has(id)), `${name} ${href}`).toEqual([])
    }
  })

  it('are one for each shipped profile, and the catalogs one for each document', () => {
    const { registry } = referenceSource()
    expect(files.length).toBe(registry.standards.length + registry.profiles.size)
  })
})

describe('an audit as assessment results', () => {
  let report: AuditReport
  beforeAll(async () => {
    const csv = '来件编号,来件渠道,收到时间,响应时间\n1,sms,2026-03-02 09:00:00,2026-03-02 09:30:00\n'
    report = await audit([{ source: bytesInMemory('messages.csv', new TextEncoder().encode(csv)) }], { asOf: '2026-03-03' })
  })

  it('holds against the schema, with a finding for each decided clause and an observation for each other one', () => {
    const results = oscalResults(report)
    expect(problemsOf('assessment-results', results)).toEqual([])
    const [result] = (results as { 'assessment-results': { results: { findings: { title: string; target: { status: { state: string } } }[]; observations: unknown[] }[] } })['assessment-results'].results
    expect(result!.findings.find(({ title }) => title === 'gbt-33358-2016/message-response-time')!.target.status.state).toBe('not-satisfied')
    expect(result!.findings.length + result!.observations.length).toBe(report.clauses.length)
  })

  it('is the same for the same report', () => {
    expect(JSON.stringify(oscalResults(report))).toBe(JSON.stringify(oscalResults(report)))
  })
})

describe('uuidOf', () => {
  it('gives names of version 5 with the variant of the RFC, different for different names', () => {
    expect(uuidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(uuidOf('a')).not.toBe(uuidOf('b'))
  })
})
