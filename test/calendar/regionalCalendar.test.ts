import { describe, expect, it } from 'vitest'
import { regions, undocumentedRegions } from '../../rules/calendars/index.js'
import { buildCalendar } from '../../src/calendar/buildCalendar.js'
import { chinaCalendar, chinaRecipe } from '../../src/calendar/chinaCalendar.js'
import { toDay, tryToDay } from '../../src/calendar/civilDay.js'
import type { Region } from '../../src/calendar/region.js'
import { listRegions, overlayOf, regionalCalendar } from '../../src/calendar/regionalCalendar.js'

describe('the documented days of a region', () => {
  it.each([
    ['CN-GX', '2017-03-31', false], ['CN-GX', '2017-04-01', false], ['CN-GX', '2017-04-08', true], ['CN-GX', '2023-04-23', false],
    ['CN-GX', '2024-04-12', false], ['CN-GX', '2025-04-01', false], ['CN-GX', '2026-04-17', false], ['CN-GX', '2026-04-20', false], ['CN-GX', '2026-04-21', true],
    ['CN-XJ', '2016-09-10', true], ['CN-XJ', '2016-09-13', false], ['CN-XJ', '2022-05-05', false], ['CN-XJ', '2026-05-29', false], ['CN-XJ', '2026-03-20', false],
    ['CN-NX', '2015-09-20', true], ['CN-NX', '2020-07-31', false], ['CN-NX', '2023-06-30', false], ['CN-NX', '2026-05-28', false],
    ['CN-XZ', '2009-02-27', false], ['CN-XZ', '2023-02-18', true], ['CN-XZ', '2025-03-04', false], ['CN-XZ', '2026-02-26', false], ['CN-XZ', '2026-02-28', true],
    ['CN-HB', '2020-02-13', false], ['CN-HB', '2020-02-14', true],
    ['CN-SC-LS', '2011-10-08', false], ['CN-SC-LS', '2011-10-09', true], ['CN-SC-LS', '2011-11-25', false], ['CN-SC-LS', '2011-11-27', true],
    ['CN-YN-DH', '2023-04-12', false], ['CN-YN-DH', '2023-04-16', true], ['CN-YN-DH', '2023-10-22', true],
    ['CN-YN-CX', '2017-08-16', false], ['CN-YN-CX', '2024-07-31', false], ['CN-YN-HH', '2023-07-28', false], ['CN-YN-HH', '2024-11-19', false],
    ['CN-YN-DL', '2024-04-25', false], ['CN-GZ-QN', '2023-05-26', false], ['CN-GZ-QN', '2023-08-08', false], ['CN-JL-YB', '2024-09-04', false],
    ['CN-ZJ-JN', '2025-03-31', false], ['CN-ZJ-JN', '2025-06-30', false],
  ])('%s has %s as worked: %s', (region, date, work) => {
    expect(regionalCalendar(region).isWorkday(date)).toBe(work)
  })

  it('cancel national make-up days: 2017-04-01, 2023-04-23 in Guangxi and 2011-10-08 in Liangshan', () => {
    for (const date of ['2017-04-01', '2023-04-23', '2011-10-08']) expect(chinaCalendar.isWorkday(date)).toBe(true)
  })

  it('leave all other days as they are in the nation', () => {
    const guangxi = regionalCalendar('CN-GX')
    const different: number[] = []
    for (let day = chinaCalendar.from; day <= chinaCalendar.to; day++) if (guangxi.isWorkday(day) !== chinaCalendar.isWorkday(day)) different.push(day)
    expect(different).toHaveLength(12)
  })
})

describe('a gap', () => {
  it('is every year without documented days, and all its days are provisional', () => {
    const guangxi = regionalCalendar('CN-GX')
    const gaps = guangxi.gaps.map(({ year }) => year)
    expect(gaps).toContain(2022)
    expect(gaps).toContain(2025)
    expect(gaps).toContain(2027)
    expect([2017, 2023, 2024, 2026].filter((year) => gaps.includes(year))).toEqual([])
    expect(guangxi.gaps.every(({ region }) => region === 'CN-GX')).toBe(true)
    expect(guangxi.certainty('2022-06-01')).toBe('provisional')
    expect(guangxi.certainty('2026-06-01')).toBe('official')
  })

  it('is every year of a region of which nothing was found', () => {
    const calendar = regionalCalendar('CN-GZ-QDN')
    expect(calendar.gaps).toHaveLength(24)
    expect(calendar.provisionalFrom).toBe(calendar.from)
  })

  it('does not exist in the national calendar', () => {
    expect(regionalCalendar('CN')).toBe(chinaCalendar)
    expect(regionalCalendar('cn')).toBe(chinaCalendar)
    expect(chinaCalendar.gaps).toEqual([])
  })
})

describe('the data of the regions', () => {
  it('cover a year only with documented days, never with reported ones', () => {
    for (const { id, coveredYears, festivals } of regions) {
      for (const { off, confidence } of festivals.filter((festival) => festival.confidence === 'reported')) {
        expect(coveredYears.map(String), `${id} ${confidence}`).not.toContain(off[0]!.slice(0, 4))
      }
    }
  })

  it('hold dates that exist, each once, and weekend days as the ones worked in exchange', () => {
    for (const { id, festivals } of regions) {
      const dates = festivals.flatMap(({ off, work }) => [...off, ...work])
      expect(dates.filter((date) => tryToDay(date) === undefined)).toEqual([])
      expect(new Set(dates).size, id).toBe(dates.length)
      for (const date of festivals.flatMap(({ work }) => work)) expect([0, 6], `${id} ${date}`).toContain(new Date(toDay(date) * 86_400_000).getUTCDay())
    }
  })

  it('have the ids that listRegions gives, each once', () => {
    expect(listRegions()).toHaveLength(regions.length + undocumentedRegions.length)
    expect(new Set(listRegions()).size).toBe(listRegions().length)
    for (const id of listRegions()) expect(regionalCalendar(id).id).toBe(id)
  })
})

describe('an audience', () => {
  const region: Region = {
    id: 'X',
    name: { zh: '某地', en: 'somewhere' },
    basis: { zh: '通知', en: 'notice' },
    coveredYears: [2026],
    festivals: [{ name: { zh: '节', en: 'festival' }, off: ['2026-03-09'], work: [], confidence: 'documented', audience: { id: 'lisu', name: { zh: '傈僳族干部职工', en: 'Lisu staff' } } }],
  }
  it.each([[[], true], [['other'], true], [['lisu'], false]])('has the days of a stated group only when asked for it (%j: worked %s)', (audiences, work) => {
    expect(buildCalendar({ ...chinaRecipe, overlays: [overlayOf(region, audiences)] }).isWorkday('2026-03-09')).toBe(work)
  })
})

describe('knownOn', () => {
  it('leaves out a regional notice that was not yet published: Hubei on 2020-01-31', () => {
    const hubei = regionalCalendar('CN-HB')
    expect(hubei.asKnownOn('2020-01-31').isWorkday('2020-02-13')).toBe(true)
    expect(hubei.asKnownOn('2020-02-01').isWorkday('2020-02-13')).toBe(false)
  })
})

it('an unknown region is refused with the ids that exist', () => {
  expect(() => regionalCalendar('CN-BJ')).toThrow(expect.objectContaining({ code: 'REGION_UNKNOWN', fix: expect.stringContaining('CN-GX') }))
})
