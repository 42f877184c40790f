import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nationalYears } from '../../rules/calendars/index.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { fromDay, isWeekend, toDay } from '../../src/calendar/civilDay.js'

/** Year of the notice, days off, make-up workdays, weekdays off less weekend days worked; frozen, so that a slip in the data shows. */
const counts = [
  [2004, 22, 6, 10], [2005, 24, 6, 10], [2006, 24, 7, 10], [2007, 24, 8, 10], [2008, 29, 6, 11], [2009, 27, 6, 11],
  [2010, 29, 8, 11], [2011, 29, 5, 11], [2012, 27, 7, 11], [2013, 29, 12, 11], [2014, 22, 5, 11], [2015, 26, 5, 12],
  [2016, 24, 6, 11], [2017, 24, 5, 11], [2018, 23, 6, 11], [2019, 24, 7, 11], [2020, 30, 6, 13], [2021, 31, 7, 11],
  [2022, 31, 7, 11], [2023, 27, 7, 11], [2024, 28, 8, 11], [2025, 28, 5, 13], [2026, 33, 6, 13],
] as const

const yearOf = (year: number) => nationalYears.find((each) => each.year === year)!
const offOf = (year: number) => yearOf(year).holidays.flatMap((holiday) => holiday.off)
const workOf = (year: number) => yearOf(year).holidays.flatMap((holiday) => holiday.work)

describe('the notices', () => {
  it.each(counts)('name in %d %d days off and %d make-up workdays, %d statutory days after compensation', (year, off, work, statutory) => {
    expect(offOf(year)).toHaveLength(off)
    expect(workOf(year)).toHaveLength(work)
    const weekdaysOff = offOf(year).filter((date) => !isWeekend(toDay(date)))
    expect(weekdaysOff.length - work).toBe(statutory)
  })

  it('put every make-up workday on a weekend and name no day twice', () => {
    const all = counts.flatMap(([year]) => [...offOf(year), ...workOf(year)])
    expect(counts.flatMap(([year]) => workOf(year)).filter((date) => !isWeekend(toDay(date)))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(766)
  })

  it('each have a number, an address and dates in order', () => {
    for (const { year, notice, amendments } of nationalYears.filter((each) => each.notice)) {
      for (const each of [notice!, ...amendments]) {
        expect(each.number).toMatch(/^国(办)?发明电〔\d{4}〕\d+号$/)
        expect(each.url).toMatch(/^https?:\/\//)
        expect(toDay(each.publishedAt)).toBeGreaterThanOrEqual(toDay(each.date))
      }
      expect(toDay(notice!.publishedAt)).toBeLessThan(toDay(`${year}-01-01`))
    }
  })

  it('contain no notice for 2027, which has 13 statutory days', () => {
    expect(yearOf(2027).notice).toBeNull()
    expect(yearOf(2027).statutory.flatMap((holiday) => holiday.dates)).toHaveLength(13)
  })
})

describe('chinaCalendar', () => {
  it('runs from 2004-01-01 to 2027-12-31 and is provisional from 2027-01-01', () => {
    expect([chinaCalendar.from, chinaCalendar.to, chinaCalendar.provisionalFrom].map(fromDay)).toEqual(['2004-01-01', '2027-12-31', '2027-01-01'])
    expect(chinaCalendar.certainty('2026-12-31')).toBe('official')
    expect(chinaCalendar.certainty('2027-01-01')).toBe('provisional')
  })

  it('works exactly on the weekdays that no notice names off and on the make-up days, on every day from 2004 to 2026', () => {
    const off = new Set(counts.flatMap(([year]) => offOf(year)))
    const work = new Set(counts.flatMap(([year]) => workOf(year)))
    let workdays = 0
    for (let day = toDay('2004-01-01'); day <= toDay('2026-12-31'); day++) {
      const date = fromDay(day)
      const expected = work.has(date) || (!isWeekend(day) && !off.has(date))
      if (chinaCalendar.isWorkday(day) !== expected) expect.fail(date)
      if (expected) workdays++
    }
    expect(chinaCalendar.countWorkdays('2004-01-01', '2026-12-31')).toBe(workdays)
  })

  it.each([
    ['2007-12-29', true], ['2007-12-30', false], ['2007-12-31', false], ['2011-12-31', true], ['2018-12-29', true], ['2018-12-30', false],
    ['2018-12-31', false], ['2022-12-31', false], ['2005-12-31', true], ['2006-12-30', true], ['2006-12-31', true],
  ])('lands %s, which the next year’s notice names (worked: %s)', (date, work) => {
    expect(chinaCalendar.isWorkday(date)).toBe(work)
  })

  it.each([
    ['2015-09-06', true], ['2015-09-03', false], ['2019-04-28', true], ['2019-05-05', true], ['2019-05-04', false],
    ['2020-01-31', false], ['2020-02-01', false], ['2020-02-02', false], ['2020-02-03', true], ['2024-02-09', true], ['2014-01-30', true],
  ])('has %s as amended (worked: %s)', (date, work) => {
    expect(chinaCalendar.isWorkday(date)).toBe(work)
  })

  const shared = new URL('../../../shared/calendar/', import.meta.url)
  it.skipIf(!existsSync(shared))('agrees with the official calendars on every day from 2004 to 2026', () => {
    const named = new Map<string, boolean>()
    for (const [year] of counts) {
      const { holidays } = JSON.parse(readFileSync(new URL(`${year}.json`, shared), 'utf8')) as { holidays: { off: string[]; work: string[] }[] }
      for (const { off, work } of holidays) {
        for (const date of off) named.set(date, false)
        for (const date of work) named.set(date, true)
      }
    }
    let compared = 0
    for (let day = toDay('2004-01-01'); day <= toDay('2026-12-31'); day++, compared++) {
      const expected = named.get(fromDay(day)) ?? !isWeekend(day)
      if (chinaCalendar.isWorkday(day) !== expected) expect.fail(fromDay(day))
    }
    expect(compared).toBe(8401)
  })
})
