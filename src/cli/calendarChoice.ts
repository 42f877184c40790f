import { chinaCalendar } from '../calendar/chinaCalendar.js'
import { fromDay } from '../calendar/civilDay.js'
import { regionalCalendar } from '../calendar/regionalCalendar.js'
import { userCalendar } from '../calendar/userCalendar.js'
import { parseUserCalendar } from '../calendar/userCalendarFile.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import { parsedJson } from '../forms/parsedJson.js'
import { CliError } from './cliError.js'
import { writtenFile } from './writtenFile.js'

export interface CalendarOptions {
  /** The path of a calendar file. */
  readonly calendar?: string
  /** A shipped region, or a place that date-holidays knows. */
  readonly region?: string
}

/**
 * The working-day calendar that the options name; China's where they name none.
 *
 * @throws CliError where both are given; CalendarArgumentError where the file does not hold or the place is not known.
 */
export async function calendarChoice({ calendar, region }: CalendarOptions): Promise<WorkingCalendar> {
  if (calendar !== undefined && region !== undefined) throw bothGiven()
  if (calendar !== undefined) return userCalendar(parseUserCalendar(parsedJson(await writtenFile(calendar))))
  if (region === undefined) return chinaCalendar
  // date-holidays knows a China of its own, without make-up days; it must never stand in for a region that we lack.
  if (/^cn(?:-|$)/i.test(region)) return regionalCalendar(region)
  // Large and slow to load, so only for those who ask.
  const { foreignCalendar } = await import('../calendar/foreign.js')
  return foreignCalendar(region, { from: fromDay(chinaCalendar.from), to: fromDay(chinaCalendar.to) })
}

function bothGiven(): CliError {
  return new CliError({
    code: 'CALENDAR_GIVEN_TWICE',
    received: '--calendar --region',
    what: { zh: '--calendar 与 --region 不能同时使用。', en: '--calendar and --region cannot stand together.' },
    fix: { zh: '请在日历文件的 extends 中写明地区。', en: 'Name the region in `extends` of the calendar file.' },
  })
}
