import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { compileDeadline, unitCodes } from '../../src/calendar/compiledDeadline.js'
import type { Convention } from '../../src/calendar/convention.js'
import { deadline } from '../../src/calendar/deadline.js'
import { parseInstant } from '../../src/calendar/instant.js'
import type { LimitUnit } from '../../src/calendar/limit.js'
import { regionalCalendar } from '../../src/calendar/regionalCalendar.js'
import { zone } from '../../src/calendar/timeZone.js'

const shanghai = zone('Asia/Shanghai')
const kernel = compileDeadline(chinaCalendar, shanghai)
const at = (text: string) => parseInstant(text, shanghai)!.instant

const conventions: fc.Arbitrary<Partial<Convention>> = fc.record({
  startDay: fc.constantFrom('excluded', 'included'),
  restDayReceipt: fc.constantFrom('dayOneIsNextWorkday', 'deemedReceivedNextWorkday'),
  cutoff: fc.constantFrom('none', '17:30'),
  rollForward: fc.constantFrom('none', 'nextWorkday'),
  endOfDay: fc.constantFrom('24:00', '18:00'),
})
const instants = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2026, 8, 1) })
const units = fc.constantFrom<LimitUnit[]>('minute', 'hour', 'day', 'workday')
const halves = fc.integer({ min: 1, max: 60 }).map((value) => value / 2)

describe('DeadlineKernel.due', () => {
  it('is 2026-02-24T23:59:59.999+08:00 for 2 working days from 2026-02-13T16:20+08:00', () => {
    expect(kernel.due(at('2026-02-13 16:20'), 2, unitCodes.workday)).toBe(at('2026-02-24T23:59:59.999'))
  })

  it('has the codes second 0, minute 1, hour 2, day 3, workday 4', () => {
    expect(unitCodes).toEqual({ second: 0, minute: 1, hour: 2, day: 3, workday: 4 })
  })

  it('is what deadline() answers, for any start, limit and convention', () => {
    fc.assert(
      fc.property(instants, halves, units, conventions, (from, value, unit, convention) => {
        const due = compileDeadline(chinaCalendar, shanghai, convention).due(from, value, unitCodes[unit])
        return at(deadline({ from: new Date(from), limit: { value, unit }, convention }).dueAt) === due
      }),
      { numRuns: 500 },
    )
  })

  it('is never earlier for a later start, where a cutoff goes with deemed receipt', () => {
    const consistent: Partial<Convention>[] = [{}, { startDay: 'included' }, { rollForward: 'nextWorkday' }, { cutoff: '17:30', restDayReceipt: 'deemedReceivedNextWorkday' }]
    for (const convention of consistent) {
      const compiled = compileDeadline(chinaCalendar, shanghai, convention)
      fc.assert(
        fc.property(instants, fc.nat(20 * 86_400_000), halves, units, (from, later, value, unit) => {
          return compiled.due(from + later, value, unitCodes[unit]) >= compiled.due(from, value, unitCodes[unit])
        }),
      )
    }
  })

  it('is NaN outside the calendar and for values that cannot be counted, never a guess', () => {
    expect(kernel.due(at('2027-12-30'), 5, unitCodes.workday)).toBeNaN()
    expect(kernel.due(at('2003-12-30'), 5, unitCodes.workday)).toBeNaN()
    for (const value of [0, -1, 0.25, Number.NaN, Number.POSITIVE_INFINITY]) expect(kernel.due(at('2026-03-02'), value, unitCodes.workday)).toBeNaN()
    expect(kernel.due(Number.NaN, 1, unitCodes.workday)).toBeNaN()
  })
})

describe('DeadlineKernel.dueWith', () => {
  const from = at('2026-03-02 09:00')

  it('without moves is what due is', () => {
    fc.assert(fc.property(instants, halves, units, (start, value, unit) => Object.is(kernel.dueWith(start, value, unitCodes[unit], {}), kernel.due(start, value, unitCodes[unit]))))
  })

  it('moves 5 working days on by an extension of 5 to 2026-03-16', () => {
    expect(kernel.dueWith(from, 5, unitCodes.workday, { extensions: [{ kind: 'added', value: 5, unit: 'workday' }] })).toBe(at('2026-03-16T23:59:59.999'))
  })

  it('is NaN for moves that do not hold', () => {
    expect(kernel.dueWith(from, 5, unitCodes.workday, { suspensions: [{ from: 2, to: 1 }] })).toBeNaN()
    expect(kernel.dueWith(from, 5, unitCodes.workday, { suspensions: [{ from: Number.NaN, to: 1 }] })).toBeNaN()
    expect(kernel.dueWith(from, 5, unitCodes.workday, { extensions: [{ kind: 'added', value: 0, unit: 'workday' }] })).toBeNaN()
    expect(kernel.dueWith(from, 5, unitCodes.workday, { extensions: [{ kind: 'added', value: 1000, unit: 'workday' }] })).toBeNaN()
    const strict = compileDeadline(chinaCalendar, shanghai, { lateExtension: 'ignored' })
    expect(strict.dueWith(from, 5, unitCodes.workday, { extensions: [{ kind: 'added', value: 5, unit: 'workday' }] })).toBeNaN()
  })

  it('never moves a due time back for a suspension or an added extension', () => {
    fc.assert(
      fc.property(instants, halves, units, fc.nat(10 * 86_400_000), fc.integer({ min: 1, max: 10 * 86_400_000 }), (start, value, unit, wait, length) => {
        const suspensions = [{ from: start + wait, to: start + wait + length }]
        const due = kernel.due(start, value, unitCodes[unit])
        return kernel.dueWith(start, value, unitCodes[unit], { suspensions }) >= due
      }),
    )
  })
})

describe('DeadlineKernel.isProvisional', () => {
  it('is false at the end of 2026 and true from 2027-01-01', () => {
    expect(kernel.isProvisional(at('2026-12-31T23:59:59.999'))).toBe(false)
    expect(kernel.isProvisional(at('2027-01-01'))).toBe(true)
  })

  it('is false for clock limits and for natural days, unless a convention asks the calendar', () => {
    const due = at('2027-03-01')
    expect(kernel.isProvisional(due, due, unitCodes.hour)).toBe(false)
    expect(kernel.isProvisional(due, due - 1, unitCodes.day)).toBe(false)
    expect(compileDeadline(chinaCalendar, shanghai, { rollForward: 'nextWorkday' }).isProvisional(due, due - 1, unitCodes.day)).toBe(true)
  })

  it('with the start sees a gap year that the period only crosses', () => {
    const ningxia = compileDeadline(regionalCalendar('CN-NX'), shanghai)
    const due = at('2023-01-05T23:59:59.999')
    expect(ningxia.isProvisional(due)).toBe(false)
    expect(ningxia.isProvisional(due, at('2022-12-28'))).toBe(true)
    expect(ningxia.isProvisional(due, at('2022-12-31'))).toBe(false)
  })

  it('asks about the day of receipt only where the convention does: 2022-12-31 lies in a gap year', () => {
    const due = at('2023-01-05T23:59:59.999')
    const received = at('2022-12-31')
    const ask = (convention: Partial<Convention>) => compileDeadline(regionalCalendar('CN-NX'), shanghai, convention).isProvisional(due, received)
    expect(ask({})).toBe(false)
    expect([ask({ startDay: 'included' }), ask({ restDayReceipt: 'deemedReceivedNextWorkday' }), ask({ cutoff: '17:30' })]).toEqual([true, true, true])
  })

  it('agrees with the certainty that deadline() gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2027, 1, 1) }), fc.integer({ min: 1, max: 60 }), units, conventions, (from, value, unit, convention) => {
        const compiled = compileDeadline(chinaCalendar, shanghai, convention)
        const due = compiled.due(from, value, unitCodes[unit])
        return compiled.isProvisional(due, from, unitCodes[unit]) === (deadline({ from: new Date(from), limit: { value, unit }, convention }).certainty === 'provisional')
      }),
    )
  })
})
