import { audit, bytesInMemory } from '../../src/audit.js'
import type { Profile } from '../../src/engine/profile.js'
import type { AuditReport } from '../../src/report/auditReport.js'
import type { RecordType } from '../../src/records/generated/recordTypes.js'
import type { ConformanceCase } from './conformanceCase.js'

/** Audits the records of a case as a file whose columns are the fields that any of them has. */
export function auditRecords({ profile: named, asOf, readings, period, records = [] }: ConformanceCase, record: RecordType, profile: string | Profile = named): Promise<AuditReport> {
  const source = bytesInMemory('records.csv', new TextEncoder().encode(csvOf(records)))
  return audit([{ source, record }], { profile, asOf, ...(readings && { readings }), ...(period && { period }) })
}

function csvOf(records: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = [...new Set(records.flatMap(Object.keys))]
  const lines = records.map((record) => columns.map((column) => cellOf(record[column])).join(','))
  return [columns.join(','), ...lines, ''].join('\r\n')
}

function cellOf(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value as string | number | boolean)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
