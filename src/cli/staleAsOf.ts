import type { Bilingual } from '../expression/kinds.js'
import type { AuditReport } from '../report/auditReport.js'
import { staleSince } from '../report/staleSince.js'

/**
 * The warning for an old export that was judged by the present instant because none was given.
 *
 * @returns null where there is nothing to warn of.
 */
export function staleAsOf(report: AuditReport): Bilingual | null {
  const day = staleSince(report)
  if (day === null) return null
  return {
    zh: `注意：未指定判定时点，按当前时间判定，而最后一条记录在 ${day}。导出之后才到期的事项会被判为逾期，请用 --as-of 指定导出时间。`,
    en: `Note: no --as-of was given, so the present instant was taken, but the last record is of ${day}. What fell due after the export counts as late: give --as-of the time of the export.`,
  }
}
