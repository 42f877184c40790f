import { describe, expect, it } from 'vitest'
import { fromDay, toDay } from '../../src/calendar/civilDay.js'
import { formatInstant } from '../../src/calendar/instant.js'
import { zone } from '../../src/calendar/timeZone.js'

const startOf = (name: string, date: string) => formatInstant(zone(name).startOfDay(toDay(date)), zone(name))

describe('zone', () => {
  it('puts Chinese midnight at 16:00 UTC of the day before', () => {
    const shanghai = zone('Asia/Shanghai')
    expect(shanghai.startOfDay(toDay('2026-02-14'))).toBe(Date.UTC(2026, 1, 13, 16))
    expect(fromDay(shanghai.dayOf(Date.UTC(2026, 1, 13, 15, 59, 59, 999)))).toBe('2026-02-13')
    expect(fromDay(shanghai.dayOf(Date.UTC(2026, 1, 13, 16)))).toBe('2026-02-14')
  })

  it('knows the summer time of China from 1986 to 1991', () => {
    expect(startOf('Asia/Shanghai', '1988-07-01')).toBe('1988-07-01T00:00:00+09:00')
    expect(startOf('Asia/Shanghai', '1991-12-31')).toBe('1991-12-31T00:00:00+08:00')
    expect(startOf('Asia/Shanghai', '1992-07-01')).toBe('1992-07-01T00:00:00+08:00')
  })

  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00-02:00', 'midnight is skipped'],
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18T00:00:00-03:00', 'the hour before midnight is shown twice'],
    ['America/Sao_Paulo', '2018-02-17', '2018-02-17T00:00:00-02:00', 'the day has 25 hours'],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T00:00:00-10:00', 'it is the last day before the date line moved'],
    ['Pacific/Apia', '2011-12-31', '2011-12-31T00:00:00+14:00', 'it is the first day after the date line moved'],
    ['America/New_York', '2026-03-08', '2026-03-08T00:00:00-05:00', 'the clock goes forward later that day'],
    ['America/New_York', '2026-03-09', '2026-03-09T00:00:00-04:00', 'the clock went forward the day before'],
    ['Asia/Kathmandu', '2026-03-09', '2026-03-09T00:00:00+05:45', 'the offset has quarters of an hour'],
    ['-03:30', '2026-03-09', '2026-03-09T00:00:00-03:30', 'the zone is an offset'],
    ['UTC', '2026-03-09', '2026-03-09T00:00:00+00:00', 'the zone is UTC'],
  ])('starts the day in %s on %s at %s, where %s', (name, date, expected) => {
    expect(startOf(name, date)).toBe(expected)
  })

  it('gives a day that a zone skipped no instant of its own: it starts where the next day does', () => {
    const apia = zone('Pacific/Apia')
    expect(apia.startOfDay(toDay('2011-12-30'))).toBe(apia.startOfDay(toDay('2011-12-31')))
  })

  it('starts each of 20 years of days exactly where the day changes', () => {
    for (const name of ['America/Sao_Paulo', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe']) {
      const place = zone(name)
      for (let day = toDay('2004-01-01'); day <= toDay('2023-12-31'); day++) {
        const start = place.startOfDay(day)
        if (place.dayOf(start) !== day || place.dayOf(start - 1) !== day - 1) expect.fail(`${name} ${fromDay(day)}`)
      }
    }
  })

  it('reads a clock time that is skipped as the instant of the skip, and one shown twice as the first', () => {
    const newYork = zone('America/New_York')
    const at = (date: string, hours: number) => formatInstant(newYork.instantAt(toDay(date), hours * 3_600_000), newYork)
    expect(at('2026-03-08', 2.5)).toBe('2026-03-08T03:00:00-04:00')
    expect(at('2026-11-01', 1.5)).toBe('2026-11-01T01:30:00-04:00')
  })

  it('has no day and no offset for what is no instant, and does not throw', () => {
    for (const name of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
      for (const instant of [Number.NaN, Number.POSITIVE_INFINITY]) expect(Number.isFinite(zone(name).dayOf(instant)), name).toBe(false)
    }
  })

  it('refuses an unknown zone with a code and the fix', () => {
    expect(() => zone('Asia/Chongming')).toThrow(expect.objectContaining({ code: 'TIME_ZONE_UNKNOWN', received: 'Asia/Chongming' }))
  })
})
