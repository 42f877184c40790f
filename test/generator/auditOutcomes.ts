import { audit, type AuditReport, bytesInMemory, type Mapping } from '../../src/audit.js'
import type { Expected } from './expected.js'

/** What an audit found in one file. */
export interface AuditOutcomes {
  readonly input: AuditReport['receipt']['inputs'][number]
  readonly outcomes: Expected
}

/** Audits one file under the national profile and gives the outcomes of every rule that had targets in it, by rule id. */
export async function auditOutcomes(bytes: Uint8Array, asOf: string, mapping?: Mapping): Promise<AuditOutcomes> {
  const report = await audit([{ source: bytesInMemory('export.csv', bytes), ...(mapping && { mapping }) }], { asOf })
  const judged = report.rules.filter(({ targets }) => targets.total > 0)
  const outcomes = judged.map(({ id, targets: { passed, failed, pending, cantTell, inapplicable } }) => [id, { passed, failed, pending, cantTell, inapplicable }])
  return { input: report.receipt.inputs[0]!, outcomes: Object.fromEntries(outcomes) as Expected }
}
