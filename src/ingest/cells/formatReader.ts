import { tryToDay } from '../../calendar/civilDay.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import { type CivilParts, instantOfParts, type WrittenInstant } from './civilTime.js'
import { foldWidth } from './foldWidth.js'

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond'

const tokens: Readonly<Record<string, { readonly part: Part; readonly pattern: string }>> = {
  yyyy: { part: 'year', pattern: '(\\d{4})' },
  MM: { part: 'month', pattern: '(\\d{2})' },
  M: { part: 'month', pattern: '(\\d{1,2})' },
  dd: { part: 'day', pattern: '(\\d{2})' },
  d: { part: 'day', pattern: '(\\d{1,2})' },
  HH: { part: 'hour', pattern: '(\\d{2})' },
  H: { part: 'hour', pattern: '(\\d{1,2})' },
  mm: { part: 'minute', pattern: '(\\d{2})' },
  m: { part: 'minute', pattern: '(\\d{1,2})' },
  ss: { part: 'second', pattern: '(\\d{2})' },
  s: { part: 'second', pattern: '(\\d{1,2})' },
  SSS: { part: 'millisecond', pattern: '(\\d{3})' },
}

/**
 * Reads instants by a format that the mapping states, in `yyyy M MM d dd H HH m mm s ss SSS`; what the format leaves out of the
 * date is taken from the given day. `T` and `Z` stand for themselves, as does everything that is no letter.
 *
 * @returns null for a format that names no instant: letters that are no token, a part named twice, no date and no given day.
 * @example formatReader('H:mm:ss', '2026-02-13', zone('Asia/Shanghai'))?.('9:05:00')?.instant // 1770944700000
 */
export function formatReader(format: string, date: string | null, zone: TimeZone): ((text: string) => WrittenInstant | undefined) | null {
  const parts: Part[] = []
  let pattern = ''
  for (const piece of foldWidth(format).match(/([A-Za-z])\1*|[^A-Za-z]/g) ?? []) {
    const token = Object.hasOwn(tokens, piece) ? tokens[piece] : undefined
    if (!token && /^[A-Za-z]/.test(piece) && piece !== 'T' && piece !== 'Z') return null
    if (token) parts.push(token.part)
    pattern += token ? token.pattern : piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  }
  const given = givenDate(date)
  const hasDate = (['year', 'month', 'day'] as const).every((part) => parts.includes(part))
  if (parts.length === 0 || new Set(parts).size < parts.length || (!hasDate && !given)) return null
  const matcher = new RegExp(`^${pattern}$`)
  return (text) => {
    const match = matcher.exec(foldWidth(text))
    if (!match) return undefined
    const read = Object.fromEntries(parts.map((part, index) => [part, Number(match[index + 1])]))
    return instantOfParts({ ...given, ...read } as CivilParts, zone)
  }
}

function givenDate(date: string | null): Pick<CivilParts, 'year' | 'month' | 'day'> | null {
  if (date === null || tryToDay(date) === undefined) return null
  const [year, month, day] = date.split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}
