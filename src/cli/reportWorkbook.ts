import type { AuditReport } from '../report/auditReport.js'
import type { Cover } from '../report/cover.js'
import type { Finding } from '../report/findingsCsv.js'
import type { Locale } from '../report/locale.js'
import type { RejectedRow } from '../report/rejectsCsv.js'

/** A sheet lists no more rows than this, so no more are kept; findings.csv and rejects.csv are complete. */
const mostRows = 50_000

/** Gathers what report.xlsx lists while an audit runs. */
export class ReportWorkbook {
  private readonly findings: Finding[] = []
  private readonly rejects: RejectedRow[] = []

  addFinding(finding: Finding): void {
    if (this.findings.length < mostRows) this.findings.push(finding)
  }

  addReject(rejected: RejectedRow): void {
    if (this.rejects.length < mostRows) this.rejects.push(rejected)
  }

  /** The bytes of the workbook; what writes it is loaded only now. */
  async bytes(report: AuditReport, locale: Locale, cover?: Cover): Promise<Uint8Array> {
    const { reportToXlsx } = await import('../xlsx/index.js')
    return reportToXlsx(report, { locale, findings: this.findings, rejects: this.rejects, cover })
  }
}
