import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../../../src/audit/league/wilsonInterval.js'

describe('wilsonInterval', () => {
  // Worked out by the published formula in another program and opened to the next hundredth.
  it.each([
    [9, 10, { low: 59.58, high: 98.22 }],
    [0, 10, { low: 0, high: 27.76 }],
    [10, 10, { low: 72.24, high: 100 }],
    [50, 100, { low: 40.38, high: 59.62 }],
    [1, 1, { low: 20.65, high: 100 }],
    [999_999, 1_000_000, { low: 99.99, high: 100 }],
  ])('of %i among %i is %o', (numerator, denominator, interval) => {
    expect(wilsonInterval(numerator, denominator)).toEqual(interval)
  })

  it('always holds the share itself, and narrows as the counts grow', () => {
    for (let numerator = 0; numerator <= 37; numerator++) {
      const few = wilsonInterval(numerator, 37)
      const many = wilsonInterval(numerator * 100, 3700)
      expect(few.low).toBeLessThanOrEqual((100 * numerator) / 37)
      expect(few.high).toBeGreaterThanOrEqual((100 * numerator) / 37)
      expect(many.high - many.low).toBeLessThan(few.high - few.low)
    }
  })
})
