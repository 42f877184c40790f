import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../src/audit.js'
import { evaluate, type Profile } from '../../src/index.js'
import { recordFields } from '../../src/records/generated/fields.js'
import { type RecordType, recordTypes } from '../../src/records/generated/recordTypes.js'
import type { AuditReport } from '../../src/report/auditReport.js'
import { type ConformanceCase, readCase } from '../conformance/conformanceCase.js'
import { localProfile } from '../conformance/localProfile.js'

const folder = join(import.meta.dirname, '..', 'conformance')
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/.*\/.*\.json$/.test(path))
  .sort()
  .map((path) => [path, readCase(path, readFileSync(join(folder, path), 'utf8'))] as const)
  .filter(([, { record, records }]) => !records && isSameInCells(record))
  // All of them agree, which takes half a minute; some from every rule suffice to notice a change.
  .filter((_, index) => index % 8 === 0)

/** A cell holds no list, and whatever stands in it is a text. */
function isSameInCells(record: ConformanceCase['record']): boolean {
  const fields: Readonly<Record<string, { readonly kind: string }>> = recordFields[typeOf(record)]
  return Object.entries(record).every(([name, value]) => value === null || typeof value === 'string' || (typeof value !== 'object' && fields[name]?.kind !== 'text'))
}

function typeOf(record: ConformanceCase['record']): RecordType {
  return Object.values(recordTypes).find(({ key }) => key in record)!.subject
}

/** A file of one row that has every column, so that a blank cell is blank and not unmapped. */
function fileOf(record: ConformanceCase['record'], type: RecordType): Uint8Array {
  const columns = recordTypes[type].fields
  const cells = columns.map((name) => `"${String((record[name] ?? '') as string | number | boolean).replaceAll('"', '""')}"`)
  return new TextEncoder().encode(`${columns.join(',')}\r\n${cells.join(',')}\r\n`)
}

/** What each rule says of the only record, as `outcome reason`. */
function saidBy({ rules }: AuditReport, among: readonly string[]): Record<string, string> {
  const outcomes = ['passed', 'failed', 'pending', 'cantTell', 'inapplicable'] as const
  return Object.fromEntries(
    rules.filter(({ id }) => among.includes(id)).map(({ id, targets, reasons }) => [id, `${outcomes.find((outcome) => targets[outcome] === 1)!} ${reasons.map(({ key }) => key).join(' and ')}`]),
  )
}

async function compareOf(read: ConformanceCase): Promise<{ live: Record<string, string>; audited: Record<string, string> }> {
  const { record, asOf, readings } = read
  const type = typeOf(record)
  const profile: string | Profile = read.profile === 'national' ? 'national' : localProfile(read.profile, read.rule)
  const options = { profile, asOf, ...(readings && { readings }) }
  const verdicts = evaluate(record, options).verdicts.filter(({ outcome }) => outcome !== 'untested')
  const report = await audit([{ source: bytesInMemory('one.csv', fileOf(record, type)), record: type }], options)
  return { live: Object.fromEntries(verdicts.map(({ ruleId, outcome, reason }) => [ruleId, `${outcome} ${reason}`])), audited: saidBy(report, verdicts.map(({ ruleId }) => ruleId)) }
}

describe('one record evaluated', () => {
  it('is judged by every rule as an audit judges a file of this one row, for cases of every kind', async () => {
    expect(cases.length).toBeGreaterThan(60)
    const different: unknown[] = []
    for (const [path, read] of cases) {
      const { live, audited } = await compareOf(read)
      for (const id of Object.keys(live)) if (live[id] !== audited[id]) different.push({ path, id, live: live[id], audited: audited[id] })
    }
    expect(different).toEqual([])
  }, 60_000)
})
