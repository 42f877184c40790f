import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkShare, type ShareFigures } from '../../src/arithmetic/checkShare.js'

interface PublishedShare extends ShareFigures {
  readonly bulletin: string
  readonly agrees: boolean
}
const { shares } = JSON.parse(readFileSync(new URL('bulletins.json', import.meta.url), 'utf8')) as { shares: PublishedShare[] }

describe('published percentages', () => {
  it.each(shares)('$bulletin: $part of $whole is $percent, $agrees', ({ agrees, ...figures }) => {
    expect(checkShare(figures).agrees).toBe(agrees)
  })
})

describe('rounding', () => {
  it.each([
    ['halfUp', '12.5', 1, true], ['halfUp', '13', 1, true], ['halfUp', '12', 1, false],
    ['down', '12', 1, true], ['down', '13', 1, false],
  ] as const)('%s: 1 of 8 as %s', (rounding, percent, part, agrees) => {
    expect(checkShare({ part, whole: 8, percent, rounding }).agrees).toBe(agrees)
  })

  it('says what the counts give: 95.85 to the nearest, 95.84 cut off', () => {
    const figures = { part: 18_851, whole: 19_668, percent: '95.84' }
    expect(checkShare({ ...figures, rounding: 'halfUp' }).expected).toBe('95.85')
    expect(checkShare({ ...figures, rounding: 'down' }).expected).toBe('95.84')
  })

  it('does not lose places: 95 printed where the counts give 94.999 is 95 to the nearest and not 95 cut off', () => {
    expect(checkShare({ part: 94_999, whole: 100_000, percent: '95', rounding: 'halfUp' }).agrees).toBe(true)
    expect(checkShare({ part: 94_999, whole: 100_000, percent: '95', rounding: 'down' })).toEqual({ agrees: false, expected: '94' })
  })
})

it.each([0, '0.00', -1])('a whole of %s is refused', (whole) => {
  expect(() => checkShare({ part: 0, whole, percent: '0', rounding: 'down' })).toThrow(/whole is not positive/u)
})
