import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import Holidays from 'date-holidays'
import type { StatutoryHoliday } from '../src/calendar/nationalYear.js'
import { fromDay, toDay } from '../src/calendar/civilDay.js'

/**
 * The statutory days of a year for which no notice is known.
 *
 * The first day of each festival comes from date-holidays; how many days each has comes from the Measures on National Festivals
 * as of 2024-11-10, Article 2, because date-holidays keeps the text of 2007. Weekend swaps and make-up days cannot be projected.
 *
 * @param year 2025 or later, when the Measures of 2024 hold.
 * @example projectStatutoryYear(2027)[1]?.dates // ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']
 */
export function projectStatutoryYear(year: number): readonly StatutoryHoliday[] {
  if (year < measuresOf2024) throw new RangeError(`The year ${year} precedes the Measures of 2024. Use its notice in rules/calendars/cn instead.`)
  const found = new Holidays('CN', { timezone: 'Asia/Shanghai' }).getHolidays(year, 'zh')
  return festivals.map(({ name, rule, before = 0, length }) => {
    const holiday = found.find((each) => each.rule === rule)
    if (!holiday) throw new Error(`date-holidays has no day for ${name.en} (rule ${rule}). Adapt the rules in this script to its version.`)
    const first = toDay(holiday.date.slice(0, 10)) - before
    return { name, dates: Array.from({ length }, (_, index) => fromDay(first + index)) }
  })
}

/** The first whole year under the Measures of 2024-11-10. */
const measuresOf2024 = 2025

/** `before`: the eve of Spring Festival is its first statutory day, date-holidays names the day after it. */
const festivals: readonly { name: StatutoryHoliday['name']; rule: string; before?: number; length: number }[] = [
  { name: { zh: '元旦', en: "New Year's Day" }, rule: '01-01', length: 1 },
  { name: { zh: '春节', en: 'Spring Festival' }, rule: 'chinese 01-0-01', before: 1, length: 4 },
  { name: { zh: '清明节', en: 'Qingming Festival' }, rule: 'chinese 5-01 solarterm', length: 1 },
  { name: { zh: '劳动节', en: 'Labour Day' }, rule: '05-01', length: 2 },
  { name: { zh: '端午节', en: 'Dragon Boat Festival' }, rule: 'chinese 05-0-05', length: 1 },
  { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, rule: 'chinese 08-0-15', length: 1 },
  { name: { zh: '国庆节', en: 'National Day' }, rule: '10-01', length: 3 },
]

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  console.log(JSON.stringify(projectStatutoryYear(Number(argv[2])), null, 2))
}
