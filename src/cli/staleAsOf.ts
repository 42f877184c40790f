import { millisecondsOfDay } from '../calendar/timeSpan.js'
import type { Bilingual } from '../expression/kinds.js'
import type { AuditReport } from '../report/auditReport.js'
import { formatLocalTime } from '../report/formatLocalTime.js'

/** An export older than so many days is judged by an instant that its own time did not know. */
const oldAfterDays = 30

/**
 * The warning for an old export that was judged by the present instant because none was given: what was open then counts as late now.
 *
 * @returns null where the instant was given, or the last record is at most 30 days older.
 */
export function staleAsOf({ receipt }: AuditReport): Bilingual | null {
  if (receipt.asOfGiven) return null
  const ends = receipt.inputs.flatMap(({ period }) => (period.to === null ? [] : Date.parse(period.to)))
  const last = Math.max(...ends)
  // Without a dated record there is nothing to compare with.
  if (ends.length === 0 || Date.parse(receipt.asOf) - last <= oldAfterDays * millisecondsOfDay) return null
  const day = formatLocalTime(new Date(last).toISOString(), receipt.timeZone).slice(0, 'YYYY-MM-DD'.length)
  return {
    zh: `注意：未指定判定时点，按当前时间判定，而最后一条记录在 ${day}。导出之后才到期的事项会被判为逾期，请用 --as-of 指定导出时间。`,
    en: `Note: no --as-of was given, so the present instant was taken, but the last record is of ${day}. What fell due after the export counts as late: give --as-of the time of the export.`,
  }
}
