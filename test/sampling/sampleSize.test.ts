import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../src/sampling/normalQuantile.js'
import { largestSampleSize, samplePrecision, sampleSize } from '../../src/sampling/sampleSize.js'

const usual = { precision: 0.05, confidence: 0.95 }

describe('normalQuantile', () => {
  // The values of a printed table of the normal distribution.
  it.each([[0.75, 0.6745], [0.95, 1.6449], [0.975, 1.96], [0.995, 2.5758], [0.9995, 3.2905], [0.025, -1.96]])('of %d is %d', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 4)
  })
})

describe('sampleSize', () => {
  // From the table of Krejcie and Morgan (1970), where it does not round down.
  it.each([[10, 10], [100, 80], [200, 132], [300, 169], [1000, 278], [5000, 357], [10_000, 370], [1_000_000, 384]])('of %d at 5 points and 95 %% is %d', (population, size) => {
    expect(sampleSize(population, usual)).toBe(size)
  })

  it('is 385 of whatever many, never more than there are, and none of none', () => {
    expect([largestSampleSize(usual), sampleSize(1, usual), sampleSize(0, usual)]).toEqual([385, 1, 0])
  })

  it('always gives the precision that was asked for, and one less does not', () => {
    for (const population of [50, 461, 7919]) {
      const size = sampleSize(population, usual)
      expect(samplePrecision(size, population, 0.95)!).toBeLessThanOrEqual(0.05)
      expect(samplePrecision(size - 1, population, 0.95)!).toBeGreaterThan(0.05)
    }
  })

  it.each([[{ precision: 5, confidence: 0.95 }, 'PRECISION_INVALID'], [{ precision: 0, confidence: 0.95 }, 'PRECISION_INVALID'], [{ precision: 0.05, confidence: 95 }, 'CONFIDENCE_INVALID'], [{ precision: 0.05, confidence: 1 }, 'CONFIDENCE_INVALID']])('refuses %j', (wanted, code) => {
    expect(() => sampleSize(100, wanted)).toThrow(expect.objectContaining({ code }) as Error)
  })
})

describe('samplePrecision', () => {
  it('is 0 where all were drawn, null where none was', () => {
    expect([samplePrecision(10, 10, 0.95), samplePrecision(0, 10, 0.95)]).toEqual([0, null])
  })
})
