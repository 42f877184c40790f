import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { clauseStatuses } from '../../src/engine/clause.js'
import { reasonMeanings } from '../../src/engine/reason.js'
import { noTargets } from '../../src/engine/outcome.js'
import { clauseVerdictWords, severityWords } from '../../src/report/html/wordLists.js'
import schema from '../../schemas/audit-report.schema.json' with { type: 'json' }
import { sampleReport } from './fixtures/sampleReport.js'

type Node = Readonly<Record<string, unknown>>

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
ajv.addVocabulary(['x-label', 'x-values'])
const isReport = ajv.compile(schema)

describe('audit-report.schema.json', () => {
  it('accepts the sample report', () => {
    isReport(sampleReport)
    expect(isReport.errors).toBeNull()
  })

  it('accepts the sample report after it was written and read as JSON', () => {
    expect(isReport(JSON.parse(JSON.stringify(sampleReport)))).toBe(true)
  })

  it("accepts a reason of a user's own rule, which begins with x-", () => {
    expect(isReport(withReason('x-own'))).toBe(true)
  })

  it.each([
    ['a reason outside the closed set', withReason('too-late')],
    ['an outcome outside the closed set', withRule({ outcome: 'ok' })],
    ['a severity outside the closed set', withRule({ severity: 'fatal' })],
    ['a negative count', withRule({ samplesTotal: -1 })],
    ['a missing member', withRule({ targets: undefined })],
    ['a coverage that is no status of a clause', { ...sampleReport, clauses: [{ ...sampleReport.clauses[0], coverage: 'done' }] }],
  ])('rejects a report with %s', (_, report) => {
    expect(isReport(report)).toBe(false)
  })

  it('lists exactly the reason keys of the engine', () => {
    const [known] = schema.$defs.reasonKey.anyOf
    expect((known as { enum: string[] }).enum.toSorted()).toEqual(Object.keys(reasonMeanings).toSorted())
  })

  it('lists exactly the outcomes, severities, verdicts and statuses of the code', () => {
    const outcomes = Object.keys(noTargets()).filter((key) => key !== 'total')
    expect(schema.$defs.outcome.enum.toSorted()).toEqual(outcomes.toSorted())
    expect(schema.$defs.severity.enum.toSorted()).toEqual(Object.keys(severityWords).toSorted())
    expect(schema.$defs.clauseVerdict.enum.toSorted()).toEqual(Object.keys(clauseVerdictWords).toSorted())
    expect(schema.$defs.clause.properties.coverage.enum.toSorted()).toEqual(Object.keys(clauseStatuses).toSorted())
  })

  it('describes every member of the sample report, and the sample has every member that it describes', () => {
    const seen = new Set<string>()
    const unknown: string[] = []
    walk(sampleReport, schema, '', seen, unknown)
    expect(unknown).toEqual([])
    expect(allMembers(schema).filter((member) => !seen.has(member))).toEqual(['receipt/checklistHash'])
  })

  it('labels and describes every member in both languages', () => {
    const nodes = [schema, ...Object.values(schema.$defs)].flatMap((each) => describedNodes(each as Node))
    expect(nodes.length).toBeGreaterThan(120)
    const lacking = nodes.filter((node) => {
      const label = node['x-label'] as { zh?: string; en?: string } | undefined
      const [zh, en] = String(node.description).split('\n')
      return !node.title || !label?.zh || label.en !== node.title || !/\p{Script=Han}|SHA|IANA/u.test(zh ?? '') || !en
    })
    expect(lacking).toEqual([])
  })
})

function withRule(change: object): unknown {
  return { ...sampleReport, rules: [{ ...sampleReport.rules[0], ...change }] }
}

function withReason(key: string): unknown {
  return withRule({ reasons: [{ key, count: 1, data: {} }] })
}

/** The schema behind a reference or behind "this or null", and the name under which its members are known. */
function resolved(node: Node, place: string): readonly [Node, string] {
  const choice = (node.anyOf as readonly Node[] | undefined)?.find((each) => '$ref' in each)
  const reference = (node.$ref ?? choice?.$ref) as string | undefined
  const name = reference?.replace('#/$defs/', '')
  return name === undefined ? [node, place] : [(schema.$defs as unknown as Record<string, Node>)[name]!, name]
}

function walk(value: unknown, unresolved: Node, at: string, seen: Set<string>, unknown: string[]): void {
  const [node, place] = resolved(unresolved, at === '' ? '#' : at)
  if (Array.isArray(value)) return value.forEach((each) => walk(each, node.items as Node, place, seen, unknown))
  const properties = node.properties as Record<string, Node> | undefined
  if (typeof value !== 'object' || value === null || properties === undefined) return
  for (const [name, member] of Object.entries(value)) {
    const known = properties[name]
    if (known === undefined) unknown.push(`${place}/${name}`)
    else {
      seen.add(`${place}/${name}`)
      walk(member, known, `${place}/${name}`, seen, unknown)
    }
  }
}

function allMembers(root: Node): readonly string[] {
  const roots: readonly (readonly [string, Node])[] = [['#', root], ...Object.entries(schema.$defs as unknown as Record<string, Node>)]
  return roots.flatMap(([name, node]) => membersOf(node, name))
}

function membersOf(node: Node, place: string): readonly string[] {
  const items = node.items as Node | undefined
  if (items?.properties !== undefined) return membersOf(items, place)
  const properties = (node.properties ?? {}) as Record<string, Node>
  return Object.entries(properties).flatMap(([name, member]) => [`${place}/${name}`, ...membersOf(member, `${place}/${name}`)])
}

function describedNodes(node: Node): readonly Node[] {
  const properties = Object.values((node.properties ?? {}) as Record<string, Node>)
  const items = node.items as Node | undefined
  const inner = items?.properties === undefined ? [] : [items]
  return [node, ...[...properties, ...inner].flatMap(describedNodes)]
}
