import { describe, expect, it } from 'vitest'
import { userCalendar } from '../../src/calendar/userCalendar.js'
import { parseUserCalendar } from '../../src/calendar/userCalendarFile.js'

const file = { id: 'my-office', extends: 'cn', days: [{ date: '2026-08-08', work: true, name: { zh: '值班' }, source: '内部通知' }] }

describe('userCalendar', () => {
  it('lays its days upon the calendar it extends; they are custom and all others stay as they were', () => {
    const calendar = userCalendar(parseUserCalendar(file))
    expect(calendar.id).toBe('my-office')
    expect(calendar.dayInfo('2026-08-08')).toEqual({ day: '2026-08-08', work: true, kind: 'makeUpWorkday', certainty: 'custom', name: { zh: '值班', en: '值班' }, notice: { number: '内部通知' } })
    expect(calendar.certainty('2026-08-07')).toBe('official')
    expect(calendar.certainty('2027-08-07')).toBe('provisional')
  })

  it('extends a region with its days and gaps', () => {
    const calendar = userCalendar({ ...file, extends: 'CN-GX' })
    expect(calendar.isWorkday('2026-04-20')).toBe(false)
    expect(calendar.gaps.map(({ year }) => year)).toContain(2022)
  })

  it('makes a year custom that it says it lists whole, such as 2027 once its notice is out', () => {
    const days = [{ date: '2027-01-01', work: false, name: { zh: '元旦' } }]
    const calendar = userCalendar({ id: 'x', extends: 'cn', days, completeYears: [2027] })
    expect(calendar.certainty('2027-06-01')).toBe('custom')
    expect(calendar.certainty('2026-06-01')).toBe('official')
  })

  it('keeps its own days whatever was known on a day', () => {
    expect(userCalendar(file).asKnownOn('2020-01-22').dayInfo('2026-08-08')).toMatchObject({ work: true, certainty: 'custom' })
  })

  it('refuses a date that stands twice, with both positions', () => {
    const day = file.days[0]!
    expect(() => userCalendar({ ...file, days: [day, { ...day, date: '2026-08-09' }, day] })).toThrow(/days\[0\] and days\[2\]/)
  })

  it('refuses a day outside the calendar it extends, with its position', () => {
    expect(() => userCalendar({ ...file, days: [{ ...file.days[0]!, date: '2028-01-01' }] })).toThrow(/days\[0\]/)
  })

  it('refuses an unknown calendar to extend', () => {
    expect(() => userCalendar({ ...file, extends: 'mars' })).toThrow(expect.objectContaining({ code: 'REGION_UNKNOWN' }))
  })
})

describe('parseUserCalendar', () => {
  it.each([
    ['an unknown key', { ...file, weekend: [] }, /weekend/],
    ['an unknown key of a day', { ...file, days: [{ ...file.days[0], halfDay: true }] }, /days\[0\]/],
    ['a missing name', { ...file, days: [{ date: '2026-08-08', work: true }] }, /days\[0\]\.name/],
    ['a date that does not exist', { ...file, days: [{ ...file.days[0], date: '2026-02-30' }] }, /days\[0\]\.date: no civil date/],
    ['a date that stands twice', { ...file, days: [file.days[0], file.days[0]] }, /days\[1\]\.date: the date 2026-08-08 stands in days\[0\] too/],
    ['a text for work', { ...file, days: [{ ...file.days[0], work: 'yes' }] }, /days\[0\]\.work/],
    ['no object at all', [], /the file/],
  ])('refuses %s and names the place', (_, content, message) => {
    expect(() => parseUserCalendar(content)).toThrow(message)
    expect(() => parseUserCalendar(content)).toThrow(expect.objectContaining({ code: 'CALENDAR_FILE_INVALID' }))
  })
})
