/** `hotline-spec/audit`: exported files in, an audit report out. */
import { registry } from '../rules/registry.js'
import type { AuditInput, AuditOptions } from './audit/auditOptions.js'
import { runAudit } from './audit/runAudit.js'
import { chinaCalendar } from './calendar/chinaCalendar.js'
import type { AuditReport } from './report/auditReport.js'

export { AuditArgumentError, type AuditArgumentErrorCode } from './audit/auditArgumentError.js'
export type { AuditInput, AuditOptions, Sha256 } from './audit/auditOptions.js'
export { type Checklist, type ChecklistAnswer, ChecklistError, type ChecklistErrorCode } from './engine/checklist.js'
export type { TargetCounts } from './engine/outcome.js'
export type { ReasonData } from './engine/reason.js'
export { type ByteSource, bytesInMemory } from './ingest/byteSource.js'
export { type Waiver, WaiverError, type WaiverErrorCode, type WaiverList } from './engine/waivers.js'
export type { RejectReason } from './ingest/csvScanner.js'
export type { Encoding } from './ingest/encoding.js'
export { jsonSource } from './ingest/json/jsonSource.js'
export type { JsonForm } from './ingest/json/recordSplitter.js'
export { IngestError, type IngestErrorCode } from './ingest/ingestError.js'
export type { ColumnMapping, Exclusion, Mapping } from './ingest/mapping.js'
export type * from './report/auditReport.js'
export type { Finding } from './report/findingsCsv.js'

/**
 * Audits files of exported records under a profile, in one pass and in memory that does not grow with their rows.
 *
 * @param inputs The files: their bytes, and where it is known what they hold.
 * @param options The profile (`national` where it is left out), the instant at which things are late, and the rest.
 * @returns The report; the same bytes and options give the same report.
 * @throws IngestError for a file that cannot be read as a whole; ProfileError, AuditArgumentError for options that cannot be meant.
 * @example
 * const csv = new TextEncoder().encode('来件编号,来件渠道,收到时间,响应时间\n1,sms,2026-03-02 09:00:00,2026-03-02 09:03:00\n')
 * const report = await audit([{ source: bytesInMemory('messages.csv', csv) }], { asOf: '2026-03-03' })
 * report.rules.find(({ id }) => id === 'message-answered-in-time')?.outcome // 'passed'
 */
export function audit(inputs: readonly AuditInput[], options: AuditOptions): Promise<AuditReport> {
  return runAudit(inputs, options, registry, chinaCalendar)
}
