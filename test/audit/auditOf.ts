import { audit, type AuditInput, type AuditOptions, type AuditReport, type ByteSource, type Finding, type RejectReason } from '../../src/audit.js'

/** A report with what the audit told on the way. */
export interface Audited {
  readonly report: AuditReport
  readonly findings: readonly Finding[]
  readonly rejects: readonly (readonly [string, number, RejectReason])[]
}

/** Audits sources with a fixed instant and gathers findings and rejects. */
export async function auditOf(inputs: readonly (ByteSource | AuditInput)[], options: Partial<AuditOptions> = {}): Promise<Audited> {
  const findings: Finding[] = []
  const rejects: [string, number, RejectReason][] = []
  const report = await audit(inputs.map((input) => ('source' in input ? input : { source: input })), {
    asOf: '2026-03-06 18:00:00',
    ...options,
    onFinding: (finding) => findings.push(finding),
    onReject: (input, row, reason) => rejects.push([input, row, reason]),
  })
  return { report, findings, rejects }
}
