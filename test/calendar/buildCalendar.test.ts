import { describe, expect, it } from 'vitest'
import { nationalYears } from '../../rules/calendars/index.js'
import { buildCalendar } from '../../src/calendar/buildCalendar.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { fromDay, toDay } from '../../src/calendar/civilDay.js'

const national = { id: 'cn', dataDate: '2026-11-21', years: nationalYears }
const name = { zh: '测试', en: 'test' }

describe('asKnownOn', () => {
  it('gives 2020-02-05 for 5 working days from 2020-01-21, and 2020-02-03 as known on 2020-01-22', () => {
    expect(chinaCalendar.addWorkdays('2020-01-21', 5)).toBe('2020-02-05')
    expect(chinaCalendar.asKnownOn('2020-01-22').addWorkdays('2020-01-21', 5)).toBe('2020-02-03')
  })

  it.each([
    ['2020-01-26', true], ['2020-01-27', false], ['2020-01-28', false],
  ])('on %s has 2020-02-01 as worked: %s; the day of publication is inclusive', (date, work) => {
    expect(chinaCalendar.asKnownOn(date).isWorkday('2020-02-01')).toBe(work)
  })

  it.each([
    ['2018-12-05', '2019-01-01', false], ['2018-12-06', '2020-01-01', true], ['2018-12-07', '2020-01-01', true],
  ])('on %s is provisional from %s; the notice for 2019 was published on 2018-12-06', (date, provisionalFrom, isMakeUpDay) => {
    const known = chinaCalendar.asKnownOn(date)
    expect(fromDay(known.provisionalFrom)).toBe(provisionalFrom)
    expect(known.isWorkday('2018-12-29')).toBe(isMakeUpDay)
  })

  it('keeps the statutory days of a year whose notice is not known', () => {
    const known = chinaCalendar.asKnownOn('2018-12-01')
    expect(known.dayInfo('2019-02-05')).toMatchObject({ work: false, kind: 'holiday', certainty: 'provisional' })
    expect(known.isWorkday('2019-02-04')).toBe(true)
  })

  it.each([
    ['2024-11-09', '2025-05-02', true], ['2024-11-10', '2025-05-02', false],
    ['2013-12-10', '2014-01-30', false], ['2007-12-13', '2008-05-02', false], ['2007-12-14', '2008-05-02', true],
    ['2014-12-01', '2015-09-03', true],
  ])('on %s has %s by the Measures as they stood (worked: %s)', (date, day, work) => {
    expect(chinaCalendar.asKnownOn(date).isWorkday(day)).toBe(work)
  })

  it('before every notice is provisional throughout', () => {
    expect(fromDay(chinaCalendar.asKnownOn('2003-12-17').provisionalFrom)).toBe('2004-01-01')
  })

  it('takes day numbers too and says what it was asked', () => {
    const known = chinaCalendar.asKnownOn(toDay('2020-01-22'))
    expect(known.knownOn).toBe(toDay('2020-01-22'))
    expect(chinaCalendar.knownOn).toBeUndefined()
  })
})

describe('overlays', () => {
  it('add a day off, add a weekend workday and cancel a national make-up day', () => {
    const days = [
      { date: '2026-03-09', work: false, name },
      { date: '2026-03-14', work: true, name },
      { date: '2026-02-14', work: false, name },
    ]
    const calendar = buildCalendar({ ...national, overlays: [{ days }] })
    expect(days.map(({ date }) => calendar.isWorkday(date))).toEqual([false, true, false])
    expect(calendar.addWorkdays('2026-02-13', 1)).toBe('2026-02-24')
  })

  it('win over those laid before them', () => {
    const day = { date: '2026-03-09', name }
    const calendar = buildCalendar({ ...national, overlays: [{ days: [{ ...day, work: false }] }, { days: [{ ...day, work: true }] }] })
    expect(calendar.isWorkday('2026-03-09')).toBe(true)
  })

  it('published later than knownOn are left out, on the day itself they are in', () => {
    const recipe = { ...national, overlays: [{ days: [{ date: '2026-03-09', work: false, name, publishedAt: '2026-03-02' }] }] }
    expect(buildCalendar(recipe, toDay('2026-03-01')).isWorkday('2026-03-09')).toBe(true)
    expect(buildCalendar(recipe, toDay('2026-03-02')).isWorkday('2026-03-09')).toBe(false)
  })

  it('whose publication is unknown make the year provisional where the day lies after knownOn', () => {
    const recipe = { ...national, overlays: [{ days: [{ date: '2025-03-10', work: false, name }] }] }
    expect(buildCalendar(recipe, toDay('2025-03-09')).certainty('2025-01-02')).toBe('provisional')
    expect(buildCalendar(recipe, toDay('2025-03-10')).certainty('2025-01-02')).toBe('official')
    expect(buildCalendar(recipe).certainty('2025-01-02')).toBe('official')
  })

  it('of a gap year make all its days provisional, and the count of them says so across its ends', () => {
    const calendar = buildCalendar({ ...national, overlays: [{ days: [], gaps: [{ region: 'X', year: 2022 }] }] })
    expect(calendar.gaps).toEqual([{ region: 'X', year: 2022 }])
    expect(calendar.certainty('2022-06-01')).toBe('provisional')
    expect(fromDay(calendar.provisionalFrom)).toBe('2027-01-01')
    expect(calendar.countProvisional(toDay('2022-12-30'), toDay('2023-01-05'))).toBe(1)
    expect(calendar.countProvisional(toDay('2022-12-31'), toDay('2023-01-05'))).toBe(0)
    expect(calendar.countProvisional(toDay('2021-12-31'), toDay('2022-12-31'))).toBe(365)
  })
})
