import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { nationalYears } from '../../rules/calendars/index.js'
import { projectStatutoryYear } from '../../scripts/projectStatutoryYear.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { isWeekend, toDay } from '../../src/calendar/civilDay.js'

describe('projectStatutoryYear', () => {
  it.each([2025, 2026, 2027])('gives the statutory days of %d that the calendar holds', (year) => {
    const { statutory } = nationalYears.find((each) => each.year === year)!
    const current = statutory.filter(({ knownUntil }) => knownUntil === undefined).map(({ name, dates }) => ({ name, dates }))
    expect(projectStatutoryYear(year)).toEqual(current)
  })

  it('refuses a year before the Measures of 2024', () => {
    expect(() => projectStatutoryYear(2024)).toThrow(RangeError)
  })
})

describe('date-holidays, counted against the notices of 2010 to 2026', () => {
  /** The festivals of some citizens only (Measures on National Festivals, Article 3), which date-holidays calls public. */
  const partial = ['03-08', '05-04', '06-01', '08-01']
  const holidays = new Holidays('CN', { timezone: 'Asia/Shanghai' })
  const published = Array.from({ length: 17 }, (_, index) => holidays.getHolidays(2010 + index, 'zh')).flat().filter(({ type }) => type === 'public')
  const daysOf = (list: readonly (typeof published)[number][]) =>
    new Set(list.flatMap(({ date, start, end }) => {
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
      return Array.from({ length }, (_, index) => toDay(date.slice(0, 10)) + index)
    }))

  it.each([
    [277, 'days of all citizens', published.filter(({ rule }) => !partial.some((date) => rule.startsWith(date)))],
    [318, 'any public day', published],
  ] as const)('is wrong on %d of 6209 days with %s', (expected, what, list) => {
    const off = daysOf(list)
    let days = 0
    let wrong = 0
    for (let day = toDay('2010-01-01'); day <= toDay('2026-12-31'); day++, days++) {
      if (chinaCalendar.isWorkday(day) === (isWeekend(day) || off.has(day))) wrong++
    }
    console.log(`date-holidays CN, ${what}: wrong on ${wrong} of ${days} days`)
    expect({ days, wrong }).toEqual({ days: 6209, wrong: expected })
  })
})
