import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { checkTotals } from '../../src/arithmetic/checkTotals.js'
import { FigureError } from '../../src/arithmetic/figureError.js'

interface PublishedTotal {
  readonly bulletin: string
  readonly total: number | string
  readonly parts: readonly (number | string)[]
  readonly difference: number | string
}
const { totals } = JSON.parse(readFileSync(new URL('bulletins.json', import.meta.url), 'utf8')) as { totals: PublishedTotal[] }

describe('published totals', () => {
  it.each(totals)('$bulletin: $total less its parts leaves $difference', ({ total, parts, difference }) => {
    expect(checkTotals({ total, parts })).toEqual({ adds: Number(difference) === 0, difference })
  })

  it('that do not add up are off by 53, 88,874, 1,636 and 48, and no others', () => {
    expect(totals.map(({ difference }) => Number(difference)).filter((difference) => difference !== 0)).toEqual([53, 88_874, 1636, 48])
  })
})

describe('the answer', () => {
  it('repeats the unit and gives a number for numbers, a decimal text for texts', () => {
    expect(checkTotals({ total: 3, parts: [1, 1], unit: '件' })).toEqual({ adds: false, difference: 1, unit: '件' })
    expect(checkTotals({ total: '3.0', parts: ['1.25', '2'] })).toEqual({ adds: false, difference: '-0.25' })
    expectTypeOf(checkTotals({ total: 3, parts: [1] }).difference).toEqualTypeOf<number>()
    expectTypeOf(checkTotals({ total: '3', parts: ['1'] }).difference).toEqualTypeOf<string>()
  })

  it('is exact where binary floating point is not: 0.1 + 0.2 is 0.3', () => {
    expect(checkTotals({ total: '0.3', parts: ['0.1', '0.2'] })).toEqual({ adds: true, difference: '0.0' })
  })

  it('is exact beyond the safe whole numbers', () => {
    expect(checkTotals({ total: '999999999999999999', parts: ['999999999999999998', '1'] }).adds).toBe(true)
  })

  it('finds any amount by which a total is off', () => {
    const count = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 20 }), fc.integer({ min: -1000, max: 1000 }), (parts, off) => {
        const total = parts.reduce((sum, part) => sum + part, off)
        expect(checkTotals({ total, parts })).toEqual({ adds: off === 0, difference: off })
      }),
    )
  })
})

describe('a stated rounding', () => {
  const toNearest = (total: 'rounded' | 'exact') => ({ mode: 'halfUp', total }) as const
  const cutOff = (total: 'rounded' | 'exact') => ({ mode: 'down', total }) as const

  it('three thirds printed as 33.3 add to an exact 100, with the difference of 0.1 still shown', () => {
    expect(checkTotals({ total: '100', parts: ['33.3', '33.3', '33.3'], rounding: toNearest('exact') })).toEqual({ adds: true, difference: '0.1' })
  })

  it.each([
    // Two parts of one place reach half a unit each: from -0.1, inclusive, to 0.1, exclusive.
    ['19.9', ['10.0', '10.0'], toNearest('exact'), '-0.1', true],
    ['19.8', ['10.0', '10.0'], toNearest('exact'), '-0.2', false],
    ['20.0', ['10.0', '10.0'], toNearest('exact'), '0.0', true],
    ['20.1', ['10.0', '10.0'], toNearest('exact'), '0.1', false],
    // Three figures that were all rounded reach 0.15, so that 0.1 is within and 0.2 is not.
    ['20.1', ['10.0', '10.0'], toNearest('rounded'), '0.1', true],
    ['20.2', ['10.0', '10.0'], toNearest('rounded'), '0.2', false],
    // Four reach 0.2, and neither end is within.
    ['30.2', ['10.0', '10.0', '10.0'], toNearest('rounded'), '0.2', false],
    ['29.8', ['10.0', '10.0', '10.0'], toNearest('rounded'), '-0.2', false],
    ['29.9', ['10.0', '10.0', '10.0'], toNearest('rounded'), '-0.1', true],
    // Cut off, parts are never less than printed: from 0, inclusive, to 0.2, exclusive.
    ['19.9', ['10.0', '10.0'], cutOff('exact'), '-0.1', false],
    ['20.0', ['10.0', '10.0'], cutOff('exact'), '0.0', true],
    ['20.1', ['10.0', '10.0'], cutOff('exact'), '0.1', true],
    ['20.2', ['10.0', '10.0'], cutOff('exact'), '0.2', false],
  ])('a total of %s with parts %j, %o, leaves %s: adds is %s', (total, parts, rounding, difference, adds) => {
    expect(checkTotals({ total, parts, rounding })).toEqual({ adds, difference })
  })

  it('a truncated total widens the lower end to a unit, exclusive', () => {
    expect(checkTotals({ total: '9.9', parts: ['10.0'], rounding: cutOff('rounded') }).adds).toBe(false)
    expect(checkTotals({ total: '10.0', parts: ['10.0'], rounding: cutOff('rounded') }).adds).toBe(true)
  })
})

describe('what nothing exact can be said of', () => {
  it.each([
    ['a number with a fraction', { total: 0.3, parts: [1] }, 'FIGURE_NOT_EXACT', 'total'],
    ['a number beyond the safe ones', { total: 1, parts: [1, 2 ** 53] }, 'FIGURE_NOT_EXACT', 'parts[1]'],
    ['not a number', { total: Number.NaN, parts: [1] }, 'FIGURE_NOT_EXACT', 'total'],
    ['separators of thousands', { total: '1,000', parts: ['1'] }, 'FIGURE_UNREADABLE', 'total'],
    ['a percent sign', { total: '100%', parts: ['100'] }, 'FIGURE_UNREADABLE', 'total'],
    ['an empty text', { total: '', parts: ['1'] }, 'FIGURE_UNREADABLE', 'total'],
    ['no parts', { total: 1, parts: [] }, 'PARTS_EMPTY', 'parts'],
  ])('%s is refused by name, without its value', (_what, set, code, received) => {
    const error = thrownBy(() => checkTotals<number | string>(set))
    expect(error).toMatchObject({ name: 'FigureError', code, received })
    expect(error.message).toContain(error.fix)
    expect(error.text.zh).toMatch(/请/u)
  })
})

function thrownBy(act: () => unknown): FigureError {
  try {
    act()
  } catch (error) {
    if (error instanceof FigureError) return error
  }
  throw new Error('Nothing, or something else, was thrown.')
}
