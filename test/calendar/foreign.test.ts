import { describe, expect, it } from 'vitest'
import { foreignCalendar } from '../../src/calendar/foreign.js'

const year = { from: '2026-01-01', to: '2026-12-31' }

describe('foreignCalendar', () => {
  it('has Patriots’ Day 2026-04-20 off in Massachusetts and worked in New York', () => {
    expect(foreignCalendar('US-MA', year).isWorkday('2026-04-20')).toBe(false)
    expect(foreignCalendar('US-NY', year).isWorkday('2026-04-20')).toBe(true)
  })

  it('rests on Saturday and Sunday, is custom throughout and names its holidays', () => {
    const calendar = foreignCalendar('US', year)
    expect(calendar.dayInfo('2026-03-07')).toEqual({ day: '2026-03-07', work: false, kind: 'weekend', certainty: 'custom' })
    expect(calendar.dayInfo('2026-12-25')).toMatchObject({ work: false, kind: 'holiday', certainty: 'custom', name: { en: 'Christmas Day' } })
    expect(calendar.provisionalFrom).toBe(calendar.to + 1)
  })

  it('takes other rest days: Friday and Saturday, so that Sunday 2026-03-08 is worked', () => {
    const calendar = foreignCalendar('EG', { ...year, restDays: [5, 6] })
    expect(['2026-03-06', '2026-03-07', '2026-03-08'].map((date) => calendar.isWorkday(date))).toEqual([false, false, true])
  })

  it('gives a holiday of several days all of them: 4 for the end of Ramadan in Saudi Arabia', () => {
    const calendar = foreignCalendar('SA', { ...year, restDays: [] })
    expect(['2026-03-18', '2026-03-19', '2026-03-22', '2026-03-23'].map((date) => calendar.isWorkday(date))).toEqual([true, false, false, true])
  })

  it('keeps a holiday of 23 hours: Easter Sunday 2027-03-28 in Brandenburg, when summer time begins', () => {
    expect(foreignCalendar('DE-BB', { from: '2027-01-01', to: '2027-12-31', restDays: [] }).isWorkday('2027-03-28')).toBe(false)
  })

  it('works on a day whose holiday begins at noon', () => {
    expect(foreignCalendar('CN', year).isWorkday('2026-05-04')).toBe(true)
  })

  it('throws outside its range and stays as it is for knownOn', () => {
    const calendar = foreignCalendar('US', year)
    expect(() => calendar.isWorkday('2027-01-01')).toThrow(expect.objectContaining({ code: 'OUTSIDE_CALENDAR' }))
    expect(calendar.asKnownOn('2020-01-01')).toBe(calendar)
  })

  it.each(['XX', 'US-XX', ''])('refuses the place %j', (id) => {
    expect(() => foreignCalendar(id, year)).toThrow(expect.objectContaining({ code: 'REGION_UNKNOWN' }))
  })
})
