import type { AuditReport } from './auditReport.js'

/** The text of report.json: indented by two spaces, ended by a line feed. */
export function reportJson(report: AuditReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
