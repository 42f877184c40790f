const instantWithOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * Writes an instant as `YYYY-MM-DD HH:mm:ss` in a time zone; one that was written to the minute stays so.
 *
 * Fractions of a second are cut, so that the last instant of a day stays in its day. A text that is no instant with offset,
 * such as a civil date, comes back as it is.
 *
 * @param text An instant in ISO 8601 with offset, or any other text.
 * @param timeZone An IANA name, such as `Asia/Shanghai`.
 * @throws RangeError where the machine does not know the time zone.
 * @example
 * formatLocalTime('2026-02-24T15:59:59.999Z', 'Asia/Shanghai') // '2026-02-24 23:59:59'
 * formatLocalTime('2026-02-24', 'Asia/Shanghai') // '2026-02-24'
 */
export function formatLocalTime(text: string, timeZone: string): string {
  const match = instantWithOffset.exec(text)
  const instant = match ? Date.parse(text) : Number.NaN
  if (Number.isNaN(instant)) return text
  const parts = new Map(formatterOf(timeZone).formatToParts(instant).map(({ type, value }) => [type, value]))
  const minute = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')} ${parts.get('hour')}:${parts.get('minute')}`
  return match?.[1] === undefined ? minute : `${minute}:${parts.get('second')}`
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}
