import { audit, type AuditOptions, bytesInMemory } from '../../src/audit.js'
import type { AuditReport } from '../../src/report/auditReport.js'
import { type Finding, findingsCsvHeader, findingsCsvLine } from '../../src/report/findingsCsv.js'
import { type Generated, generate } from '../generator/generate.js'
import type { Plan } from '../generator/plan.js'
import { Random } from '../generator/random.js'
import { sampleCalls, sampleMessages, sampleOrders } from '../generator/samplePlans.js'
import { toCsv } from '../generator/toCsv.js'

/** Rows of one record type, as an export has them. */
export interface Export {
  readonly type: Plan['type']
  readonly generated: Generated
}

export const asOf = '2026-03-06T18:00:00+08:00'

/** A call, message and work-order export with every kind of fault that can be planted, and a few ids that occur twice. */
export const sampleExports: readonly Export[] = [sampleCalls, sampleMessages, sampleOrders].map((plan) => {
  const generated = generate(plan)
  return { type: plan.type, generated: { ...generated, rows: [...generated.rows, ...generated.rows.slice(3, 9)] } }
})

export const withRows = ({ type, generated }: Export, rows: Generated['rows']): Export => ({ type, generated: { ...generated, rows } })

/** The same rows in an order drawn from a seed. */
export function shuffled(given: Export, seed: number): Export {
  const rows = [...given.generated.rows]
  const random = new Random(seed, 'shuffle')
  for (let last = rows.length - 1; last > 0; last--) {
    const other = random.between(0, last)
    ;[rows[last], rows[other]] = [rows[other]!, rows[last]!]
  }
  return withRows(given, rows)
}

export interface Audited {
  readonly report: AuditReport
  readonly findings: readonly Finding[]
  readonly findingsCsv: string
}

/** Audits exports, one file each, and keeps every finding. */
export async function auditExports(exports: readonly Export[], options: Partial<AuditOptions> = {}): Promise<Audited> {
  const findings: Finding[] = []
  const inputs = exports.map(({ type, generated }, index) => ({ source: bytesInMemory(`file-${index}.csv`, toCsv(type, generated)) }))
  const report = await audit(inputs, { asOf, ...options, onFinding: (finding) => findings.push(finding) })
  return { report, findings, findingsCsv: findingsCsvHeader + findings.map(findingsCsvLine).join('') }
}

/** A report without what may depend on where a row stands: locators, which samples are shown, what the inputs are. */
export function withoutPlaces({ receipt, rules, ...rest }: AuditReport): unknown {
  return { ...rest, ...(rest.repeats && { repeats: rest.repeats.map((repeats) => ({ ...repeats, samples: repeats.samples.length })) }), receipt: { ...receipt, inputs: [] }, rules: rules.map((rule) => ({ ...rule, samples: rule.samples.length })) }
}

/** Findings in an order of their own and without their places. */
export function findingsAnywhere(findings: readonly Finding[]): string[] {
  return findings.map((finding) => JSON.stringify({ ...finding, locator: finding.locator.field })).sort()
}
