import { millisecondsOfDay } from '../calendar/timeSpan.js'
import type { AuditReport } from './auditReport.js'
import { formatLocalTime } from './formatLocalTime.js'

/** An export older than so many days is judged by an instant that its own time did not know. */
const oldAfterDays = 30

/**
 * The day of the last record of an old export that was judged by the present instant because none was given: what was open
 * then counts as late now.
 *
 * @returns The day (YYYY-MM-DD, in the time zone of the receipt); null where the instant was given, or the last record is at
 * most 30 days older.
 */
export function staleSince({ receipt }: AuditReport): string | null {
  if (receipt.asOfGiven) return null
  const ends = receipt.inputs.flatMap(({ period }) => (period.to === null ? [] : Date.parse(period.to)))
  const last = Math.max(...ends)
  // Without a dated record there is nothing to compare with.
  if (ends.length === 0 || Date.parse(receipt.asOf) - last <= oldAfterDays * millisecondsOfDay) return null
  return formatLocalTime(new Date(last).toISOString(), receipt.timeZone).slice(0, 'YYYY-MM-DD'.length)
}
