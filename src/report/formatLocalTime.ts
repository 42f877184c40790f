import { formatInstant, parseInstant } from '../calendar/instant.js'
import { zone } from '../calendar/timeZone.js'

const hasOffset = /T.*(?:Z|[+-]\d{2}:\d{2})$/
const lengthToMinute = 'YYYY-MM-DD HH:mm'.length
const lengthToSecond = 'YYYY-MM-DD HH:mm:ss'.length

/**
 * Writes an instant as `YYYY-MM-DD HH:mm:ss` in a time zone; one that was written to the minute stays so.
 *
 * Fractions of a second are cut, so that the last instant of a day stays in its day. A text that is no instant with offset,
 * such as a civil date, comes back as it is.
 *
 * @param text An instant in ISO 8601 with offset, or any other text.
 * @param timeZone An IANA name, such as `Asia/Shanghai`.
 * @throws The error of `zone` where the time zone is not known.
 * @example
 * formatLocalTime('2026-02-24T15:59:59.999Z', 'Asia/Shanghai') // '2026-02-24 23:59:59'
 * formatLocalTime('2026-02-24', 'Asia/Shanghai') // '2026-02-24'
 */
export function formatLocalTime(text: string, timeZone: string): string {
  if (!hasOffset.test(text)) return text
  const place = zone(timeZone)
  const parsed = parseInstant(text, place)
  if (parsed === undefined) return text
  const local = formatInstant(parsed.instant, place).replace('T', ' ')
  return local.slice(0, parsed.precision === 'minute' ? lengthToMinute : lengthToSecond)
}
