import { calendarDataDate, nationalYears } from '../../rules/calendars/index.js'
import type { CalendarRecipe } from './buildCalendar.js'
import { buildCalendar } from './buildCalendar.js'
import type { WorkingCalendar } from './workingCalendar.js'

/** The recipe of the national calendar, upon which regions and users lay their days. */
export const chinaRecipe: CalendarRecipe = { id: 'cn', dataDate: calendarDataDate, years: nationalYears }

/**
 * The working days of China from 2004-01-01 to 2027-12-31, from the yearly notices of the State Council's General Office.
 *
 * All amendments are applied. 2027 has no notice yet: it has the statutory days only, and its certainty is `provisional`.
 * Source: the notices listed in `rules/calendars/cn`, each with its number and address.
 *
 * @example chinaCalendar.isWorkday('2026-02-14') // true
 */
export const chinaCalendar: WorkingCalendar = /* @__PURE__ */ buildCalendar(chinaRecipe)
