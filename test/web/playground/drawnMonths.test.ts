import { describe, expect, it } from 'vitest'
import { chinaCalendar } from '../../../src/calendar/chinaCalendar.js'
import { deadline } from '../../../src/calendar/deadline.js'
import { type DrawnDay, drawnMonths, monthCount } from '../../../src/web/playground/drawnMonths.js'

const springFestival = deadline({ from: '2026-02-13T16:20:00+08:00', limit: '5wd' })

describe('the months of a deadline', () => {
  const [month, ...more] = drawnMonths(springFestival, chinaCalendar, 12)
  const dayOf = (date: string): DrawnDay => month!.weeks.flat().find((day) => day?.date === date)!

  it('5 working days from 13 February 2026 are drawn in that month alone, its first day a Sunday', () => {
    expect(more).toEqual([])
    expect(month).toMatchObject({ year: 2026, month: 2 })
    expect(month!.weeks).toHaveLength(5)
    expect(month!.weeks[0]!.map((day) => day?.date ?? null)).toEqual([null, null, null, null, null, null, '2026-02-01'])
    expect(month!.weeks.flat().filter((day) => day !== null)).toHaveLength(28)
  })

  it('the day of the start, the make-up Saturday that counts, the holiday that does not, the last day', () => {
    expect(dayOf('2026-02-13')).toMatchObject({ role: 'start', number: null, isLast: false })
    expect(dayOf('2026-02-14')).toMatchObject({ role: 'counted', number: 1, isMakeUp: true, isOff: false })
    expect(dayOf('2026-02-18')).toMatchObject({ role: 'skipped', number: null, isOff: true })
    expect(dayOf('2026-02-27')).toMatchObject({ role: 'counted', number: 5, isLast: true })
    expect(dayOf('2026-02-28')).toMatchObject({ role: 'outside', isMakeUp: true })
  })

  it('a limit over the end of a year reaches into January', () => {
    const answer = deadline({ from: '2025-12-30', limit: '5wd' })
    expect(drawnMonths(answer, chinaCalendar, 12).map(({ year, month: number }) => `${year}-${number}`)).toEqual(['2025-12', '2026-1'])
  })

  it('200 working days touch more months than are drawn', () => {
    const answer = deadline({ from: '2025-01-02', limit: '250wd' })
    expect(monthCount(answer)).toBe(13)
    expect(drawnMonths(answer, chinaCalendar, 12)).toHaveLength(12)
  })

  it('a limit of days outside the calendar is drawn without days off', () => {
    const answer = deadline({ from: '1999-05-03', limit: '2d' })
    const [may] = drawnMonths(answer, chinaCalendar, 12)
    expect(may!.weeks.flat().some((day) => day?.isOff)).toBe(false)
    expect(may!.weeks.flat().find((day) => day?.isLast)).toMatchObject({ date: '1999-05-05', number: 2 })
  })
})
