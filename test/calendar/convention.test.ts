import { describe, expect, it } from 'vitest'
import type { Convention } from '../../src/calendar/convention.js'
import { defaultConvention, resolveConvention } from '../../src/calendar/convention.js'

describe('resolveConvention', () => {
  it('fills every member that was not given from the defaults', () => {
    expect(resolveConvention()).toEqual(defaultConvention)
    expect(resolveConvention({ cutoff: '17:30' })).toEqual({ ...defaultConvention, cutoff: '17:30' })
  })

  it.each([
    { startDay: 'yes' }, { restDayReceipt: 'none' }, { cutoff: '5pm' }, { cutoff: '24:00' }, { cutoff: '' }, { rollForward: 'previousWorkday' },
    { endOfDay: '24:30' }, { midday: 'none' }, { midday: '9:00' }, { lateExtension: true }, { weekend: 'none' },
  ])('refuses %j and says what it takes', (given) => {
    expect(() => resolveConvention(given as Partial<Convention>)).toThrow(expect.objectContaining({ code: 'CONVENTION_INVALID', received: given, fix: expect.stringMatching(/^Use one of: /) }))
  })
})
