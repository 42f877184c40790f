import * as z from 'zod'
import { CalendarArgumentError } from './calendarArgumentError.js'
import { tryToDay } from './civilDay.js'
import type { UserCalendar } from './userCalendar.js'

const civilDate = z.string().refine((text) => tryToDay(text) !== undefined, { error: 'no civil date; write YYYY-MM-DD' })

const day = z.strictObject({
  date: civilDate,
  work: z.boolean(),
  name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() }),
  source: z.string().optional(),
})

/** The form of a calendar file. Unknown keys are errors, and so is a date that stands twice. */
export const userCalendarSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: 'letters, digits and hyphens only' }),
  extends: z.string(),
  days: z.array(day).superRefine((days, context) => {
    const seen = new Map<string, number>()
    for (const [position, { date }] of days.entries()) {
      const earlier = seen.get(date)
      if (earlier === undefined) seen.set(date, position)
      else context.addIssue({ code: 'custom', path: [position, 'date'], message: `the date ${date} stands in days[${earlier}] too` })
    }
  }),
  completeYears: z.array(z.int().min(1970).max(9999)).optional(),
})

/**
 * The calendar that a file holds, checked. It stands apart from `hotline-spec/calendar`, so that zod is loaded only by those who read files.
 *
 * @param content The parsed JSON of the file.
 * @throws CalendarArgumentError naming every place that does not hold.
 * @example parseUserCalendar({ id: 'my-office', extends: 'cn', days: [] }).id // 'my-office'
 */
export function parseUserCalendar(content: unknown): UserCalendar {
  const result = userCalendarSchema.safeParse(content)
  if (result.success) return result.data
  const places = result.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`).join('; ')
  throw new CalendarArgumentError({
    code: 'CALENDAR_FILE_INVALID',
    received: content,
    what: { zh: `日历文件有误：${places}。`, en: `The calendar file does not hold: ${places}.` },
    fix: {
      zh: '文件须有 id、extends（cn 或地区代码）和 days（每项有 date、work、name）。',
      en: 'It needs an id, extends (cn or a region) and days, each with a date, work and a name.',
    },
  })
}

function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file'
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`)).join('')
}
