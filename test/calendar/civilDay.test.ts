import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarArgumentError } from '../../src/calendar/calendarArgumentError.js'
import { fromDay, isWeekend, toDay, tryToDay } from '../../src/calendar/civilDay.js'

describe('toDay and fromDay', () => {
  it('counts days from 1970-01-01, which is day 0', () => {
    expect(toDay('1970-01-01')).toBe(0)
    expect(toDay('1969-12-31')).toBe(-1)
    expect(toDay('2026-02-14')).toBe(20_498)
    expect(fromDay(20_498)).toBe('2026-02-14')
  })

  it('agree with the platform on every day of four centuries', () => {
    for (let day = toDay('1800-01-01'); day <= toDay('2200-12-31'); day++) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
      if (fromDay(day) !== date || toDay(date) !== day) expect.fail(`${date} is not day ${day}`)
    }
  })

  it('are each other’s inverse from year 1 to year 9999', () => {
    fc.assert(fc.property(fc.integer({ min: toDay('0001-01-01'), max: toDay('9999-12-31') }), (day) => toDay(fromDay(day)) === day))
  })

  it.each(['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '2026/01/01', '20260101', '', '2026-01-01T00:00', '0000-01-01', '２０26-01-01'])(
    'refuse %j, which is no date',
    (text) => {
      expect(tryToDay(text)).toBeUndefined()
      expect(() => toDay(text)).toThrow(CalendarArgumentError)
    },
  )

  it('accept 2000-02-29 and 2024-02-29, which are leap days', () => {
    expect(fromDay(toDay('2000-02-29') + 1)).toBe('2000-03-01')
    expect(fromDay(toDay('2024-02-29') + 1)).toBe('2024-03-01')
  })

  it('name the code, the value and the fix in the error', () => {
    expect(() => toDay('2026-02-30')).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID', received: '2026-02-30', fix: expect.stringContaining('YYYY-MM-DD') }),
    )
  })

  it('do not repeat in the message what may be personal data', () => {
    expect(() => toDay('张三 13800138000')).toThrow(/^a text of 14 characters/)
    expect(() => toDay('13800138000')).toThrow(/^a text of 11 characters/)
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])('refuse day number %d', (day) => {
    expect(() => fromDay(day)).toThrow(CalendarArgumentError)
  })
})

describe('isWeekend', () => {
  it('is true on Saturday and Sunday only, also before 1970', () => {
    const week = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '1969-12-27', '1969-12-28', '1969-12-29']
    expect(week.map((date) => isWeekend(toDay(date)))).toEqual([false, true, true, false, true, true, false])
  })
})
