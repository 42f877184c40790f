import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarArgumentError } from '../../src/calendar/calendarArgumentError.js'
import { CalendarRangeError } from '../../src/calendar/calendarRangeError.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { fromDay, toDay } from '../../src/calendar/civilDay.js'
import { noDay, WorkingCalendar } from '../../src/calendar/workingCalendar.js'

describe('the examples of the contract', () => {
  it('2026-02-14 is a make-up workday', () => {
    expect(chinaCalendar.isWorkday('2026-02-14')).toBe(true)
  })

  it('two working days after 2026-02-13 is 2026-02-24', () => {
    expect(chinaCalendar.addWorkdays('2026-02-13', 2)).toBe('2026-02-24')
    expect(chinaCalendar.addWorkdays(toDay('2026-02-13'), 2)).toBe(toDay('2026-02-24'))
  })

  it('there are 2 working days from 2026-02-13 to 2026-02-24', () => {
    expect(chinaCalendar.countWorkdays('2026-02-13', '2026-02-24')).toBe(2)
    expect(chinaCalendar.countWorkdays('2026-02-24', '2026-02-13')).toBe(-2)
  })
})

describe('addWorkdays', () => {
  it('returns the start for 0, worked or not', () => {
    expect(chinaCalendar.addWorkdays('2026-02-15', 0)).toBe('2026-02-15')
    expect(chinaCalendar.addWorkdays('2026-02-13', 0)).toBe('2026-02-13')
  })

  it('goes back for a negative count: 2 working days before 2026-02-24 is 2026-02-13', () => {
    expect(chinaCalendar.addWorkdays('2026-02-24', -2)).toBe('2026-02-13')
    expect(chinaCalendar.addWorkdays('2026-02-20', -1)).toBe('2026-02-14')
  })

  it('counts a start on a rest day from the first working day after it, which is day 1', () => {
    expect(chinaCalendar.addWorkdays('2026-02-15', 1)).toBe('2026-02-24')
    expect(chinaCalendar.nextWorkday('2026-02-15')).toBe('2026-02-24')
    expect(chinaCalendar.nextWorkday('2026-02-14')).toBe('2026-02-24')
  })

  it('reaches the first and the last working day of the calendar and refuses the one beyond', () => {
    expect(chinaCalendar.addWorkdays('2027-12-30', 1)).toBe('2027-12-31')
    expect(() => chinaCalendar.addWorkdays('2027-12-31', 1)).toThrow(CalendarRangeError)
    expect(chinaCalendar.addWorkdays('2004-01-03', -1)).toBe('2004-01-02')
    expect(() => chinaCalendar.addWorkdays('2004-01-02', -1)).toThrow(CalendarRangeError)
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d working days', (count) => {
    expect(() => chinaCalendar.addWorkdays('2026-02-13', count)).toThrow(expect.objectContaining({ code: 'COUNT_NOT_WHOLE' }))
  })
})

describe('outside the range', () => {
  it('every question throws with the range and the fix, and none falls back on weekends', () => {
    const questions = [
      () => chinaCalendar.isWorkday('2003-12-31'),
      () => chinaCalendar.isWorkday('2028-01-03'),
      () => chinaCalendar.addWorkdays('2028-01-03', 1),
      () => chinaCalendar.addWorkdays('2028-01-03', 0),
      () => chinaCalendar.countWorkdays('2027-12-31', '2028-01-01'),
      () => chinaCalendar.nextWorkday('2003-12-31'),
      () => chinaCalendar.dayInfo('2028-01-01'),
      () => chinaCalendar.certainty('2028-01-01'),
    ]
    for (const ask of questions) expect(ask).toThrow(CalendarRangeError)
    expect(questions[1]).toThrow(
      expect.objectContaining({ code: 'OUTSIDE_CALENDAR', received: '2028-01-03', from: toDay('2004-01-01'), to: toDay('2027-12-31') }),
    )
  })

  it('the functions for hot paths answer with -1 or false', () => {
    expect(noDay).toBe(-1)
    expect(chinaCalendar.tryAddWorkdays(toDay('2028-01-03'), 1)).toBe(noDay)
    expect(chinaCalendar.tryAddWorkdays(toDay('2027-12-31'), 1)).toBe(noDay)
    expect(chinaCalendar.tryAddWorkdays(toDay('2026-02-13'), 0.5)).toBe(noDay)
    expect(chinaCalendar.tryAddWorkdays(Number.NaN, 1)).toBe(noDay)
    expect(chinaCalendar.tryIsWorkday(toDay('2028-01-03'))).toBe(false)
    expect(chinaCalendar.rank(toDay('2028-01-03'))).toBe(noDay)
    expect(chinaCalendar.workdayAt(0)).toBe(noDay)
  })

  it('a malformed date or a fraction of a day is an argument error, not a range error', () => {
    expect(() => chinaCalendar.isWorkday('2026-02-30')).toThrow(CalendarArgumentError)
    expect(() => chinaCalendar.isWorkday(20_498.5)).toThrow(CalendarArgumentError)
  })
})

describe('dayInfo', () => {
  it('names the kind, the festival and the notice of a make-up workday', () => {
    expect(chinaCalendar.dayInfo('2026-02-14')).toEqual({
      day: '2026-02-14',
      work: true,
      kind: 'makeUpWorkday',
      certainty: 'official',
      name: { zh: '春节', en: 'Spring Festival' },
      notice: { number: '国办发明电〔2025〕7号', url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm' },
    })
  })

  it('tells holidays, weekends and workdays apart', () => {
    expect(['2026-02-17', '2026-03-07', '2026-03-09', '2026-02-21'].map((date) => chinaCalendar.dayInfo(date).kind)).toEqual(['holiday', 'weekend', 'workday', 'holiday'])
  })

  it('names the amendment for the days that it changed and the yearly notice for the others', () => {
    expect(chinaCalendar.dayInfo('2020-01-30').notice?.number).toBe('国办发明电〔2019〕16号')
    expect(chinaCalendar.dayInfo('2020-01-31').notice?.number).toBe('国办发明电〔2020〕1号')
  })
})

describe('version and bytes', () => {
  it('differ between calendars that differ and agree between those that do not', () => {
    const known = chinaCalendar.asKnownOn('2020-01-26')
    expect(known.version).not.toBe(chinaCalendar.version)
    expect(chinaCalendar.asKnownOn('2026-11-21').version).toBe(chinaCalendar.version)
    expect(chinaCalendar.version).toMatch(/^2026-11-21\.[0-9a-f]{8}$/)
  })

  it('are a copy: changing the bytes leaves the calendar as it is', () => {
    const bytes = chinaCalendar.toBytes()
    expect(bytes).toHaveLength(2 * 8766)
    bytes.fill(0)
    expect(chinaCalendar.isWorkday('2026-02-14')).toBe(true)
  })
})

describe('the range of a calendar', () => {
  it.each([[-1, 5], [5, 4]])('cannot be %d..%d', (from, to) => {
    const make = () => new WorkingCalendar({ id: 'x', dataDate: 'x', from, to, working: new Uint8Array(7), certainty: new Uint8Array(7), named: new Map() })
    expect(make).toThrow(expect.objectContaining({ code: 'RANGE_INVALID' }))
  })
})

describe('for any day and count', () => {
  const days = fc.integer({ min: toDay('2005-01-01'), max: toDay('2026-06-30') })
  const counts = fc.integer({ min: 1, max: 200 })

  it('adding n working days and counting them gives n, forward and back', () => {
    fc.assert(
      fc.property(days, counts, fc.constantFrom(1, -1), (day, count, sign) => {
        const end = chinaCalendar.addWorkdays(day, sign * count)
        return chinaCalendar.countWorkdays(day, end) === sign * count
      }),
    )
  })

  it('the n-th working day is a working day, and the same through text', () => {
    fc.assert(
      fc.property(days, counts, (day, count) => {
        const end = chinaCalendar.addWorkdays(day, count)
        return chinaCalendar.isWorkday(end) && chinaCalendar.addWorkdays(fromDay(day), count) === fromDay(end)
      }),
    )
  })

  it('a later start or a larger count never gives an earlier day', () => {
    fc.assert(
      fc.property(days, counts, fc.nat(50), (day, count, more) => {
        const end = chinaCalendar.addWorkdays(day, count)
        return chinaCalendar.addWorkdays(day + more, count) >= end && chinaCalendar.addWorkdays(day, count + more) >= end + more
      }),
    )
  })

  it('the counts of two stretches add up to the count of the whole', () => {
    fc.assert(
      fc.property(days, fc.nat(200), fc.nat(150), (day, first, second) => {
        const [middle, end] = [day + first, day + first + second]
        return chinaCalendar.countWorkdays(day, middle) + chinaCalendar.countWorkdays(middle, end) === chinaCalendar.countWorkdays(day, end)
      }),
    )
  })

  it('adding in two steps gives what adding at once gives', () => {
    fc.assert(
      fc.property(days, counts, fc.nat(100), (day, first, second) => {
        return chinaCalendar.addWorkdays(chinaCalendar.addWorkdays(day, first), second) === chinaCalendar.addWorkdays(day, first + second)
      }),
    )
  })

  it('looking up equals stepping day by day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (day, count) => {
        let stepped = day
        for (let left = count; left > 0; ) if (chinaCalendar.isWorkday(++stepped)) left--
        return chinaCalendar.addWorkdays(day, count) === stepped
      }),
    )
  })
})
