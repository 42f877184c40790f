/** `hotline-spec/audit`: exported files in, an audit report out. */
import { registry } from '../rules/registry.js'
import type { AuditInput, AuditOptions } from './audit/auditOptions.js'
import { runAudit } from './audit/runAudit.js'
import type { Profile } from './engine/profile.js'
import { draftProfile, settingOf } from './impact/draftProfile.js'
import type { ImpactReport } from './impact/impactReport.js'
import { runImpact } from './impact/runImpact.js'
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
export { ImpactArgumentError, type ImpactArgumentErrorCode } from './impact/impactArgumentError.js'
export type * from './impact/impactReport.js'

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

/** A change whose impact is asked for. */
export interface ProposedChange {
  /** The profile to try instead of the one in force; the latter where it is left out. */
  readonly profile?: string | Profile
  /** Values to try, such as `transfer-limit=1wd` or `connection-rate=97%`; they hold for all records. */
  readonly set?: readonly string[]
}

/**
 * What a change of parameters, or another profile, would do to records that are there: both sides are judged in one reading.
 *
 * @param inputs The files, as for `audit`.
 * @param change What is proposed.
 * @param options As for `audit`, of the side that is in force; findings and rejects are not told.
 * @returns Both receipts, each rule before and after, and how many records newly fail or pass, by unit and month.
 * @throws ImpactArgumentError for a change that cannot be meant; what `audit` throws.
 * @example
 * const csv = new TextEncoder().encode('来件编号,来件渠道,收到时间,响应时间\n1,sms,2026-03-02 09:00:00,2026-03-02 09:02:30\n')
 * const { rules } = await impact([{ source: bytesInMemory('messages.csv', csv) }], { set: ['message-limit=2min'] }, { asOf: '2026-03-03' })
 * rules.find(({ id }) => id === 'message-answered-in-time')?.newlyFailed // 1
 */
export async function impact(inputs: readonly AuditInput[], change: ProposedChange, options: AuditOptions): Promise<ImpactReport> {
  const base = change.profile ?? options.profile ?? 'national'
  const settings = (change.set ?? []).map((text) => settingOf(text, registry))
  const draft = settings.length > 0 ? draftProfile(base, settings, registry) : base
  return runImpact(inputs, draft, options, registry, chinaCalendar)
}
