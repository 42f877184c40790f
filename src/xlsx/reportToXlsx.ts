import type { AuditReport } from '../report/auditReport.js'
import type { Finding } from '../report/findingsCsv.js'
import type { Locale } from '../report/locale.js'
import type { RejectedRow } from '../report/rejectsCsv.js'
import type { Cover } from '../report/cover.js'
import { coverSheet } from './report/coverSheet.js'
import { clausesSheet } from './report/clausesSheet.js'
import { findingsSheet, sampledFindings } from './report/findingsSheet.js'
import { groupsSheet } from './report/groupsSheet.js'
import { receiptSheet } from './report/receiptSheet.js'
import { rejectsSheet } from './report/rejectsSheet.js'
import { rulesSheet } from './report/rulesSheet.js'
import { sheetView } from './report/sheetView.js'
import { summarySheet } from './report/summarySheet.js'
import { workbookBytes } from './write/workbookBytes.js'

/** What goes into the workbook besides the report. */
export interface ReportXlsxOptions {
  readonly locale: Locale
  /** What the audit told `onFinding`, in its order; the samples of the report where it is left out. */
  readonly findings?: Iterable<Finding>
  /** The rejected rows, as rejects.csv has them; only their number is written where they are left out. */
  readonly rejects?: Iterable<RejectedRow>
  /** What stands on a sheet before all others; without it there is none. */
  readonly cover?: Cover | undefined
}

/**
 * Writes a report as an Excel workbook with the sheets 摘要, 条款, 规则, 问题清单, 分组, 剔除行 and 回执.
 *
 * Tables have a frozen header and a filter. Dates are dates in the time zone of the receipt, counts are numbers, shares are
 * percentages cut after two decimals. 问题清单 and 剔除行 list 50,000 rows each at most and say how many there are in all. No text can
 * run as a formula. The same report and findings give the same bytes.
 *
 * @param report The report, personal data already masked; the findings too.
 * @returns The bytes of an .xlsx file.
 * @throws The error of `zone` where the time zone of the receipt is not known.
 * @example
 * await writeFile('report.xlsx', await reportToXlsx(report, { locale: 'zh-CN', findings }))
 */
export async function reportToXlsx(report: AuditReport, { locale, findings, rejects, cover }: ReportXlsxOptions): Promise<Uint8Array> {
  const view = sheetView(locale, report.receipt.timeZone)
  const sheets = [
    ...(cover ? [coverSheet(cover, report, view)] : []),
    summarySheet(report, view),
    clausesSheet(report, view),
    rulesSheet(report.rules, view),
    findingsSheet(report, findings ?? sampledFindings(report), view),
    groupsSheet(report, view),
    rejectsSheet(report, rejects ?? [], view),
    receiptSheet(report, view),
  ]
  return workbookBytes(sheets, locale)
}
