import { expect, it } from 'vitest'
import { Random } from './random.js'

it('the same seed and purpose give the same numbers, another of either gives others', () => {
  const numbers = (seed: number, purpose: string): number[] => Array.from({ length: 5 }, ((random) => () => random.next())(new Random(seed, purpose)))
  expect(numbers(1, 'calls')).toEqual(numbers(1, 'calls'))
  expect(numbers(1, 'calls')).not.toEqual(numbers(2, 'calls'))
  expect(numbers(1, 'calls')).not.toEqual(numbers(1, 'orders'))
})

it('each of 6 values from 1 to 6 comes about equally often in 60,000 draws', () => {
  const random = new Random(9)
  const counts = new Map<number, number>()
  for (let draw = 0; draw < 60_000; draw++) {
    const value = random.between(1, 6)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6])
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400)
})

it('a choice of weight 0 never comes, and one of weight 3 about three times as often as one of weight 1', () => {
  const random = new Random(4)
  const drawn = Array.from({ length: 40_000 }, () => random.weighted([['never', 0], ['seldom', 1], ['often', 3]]))
  expect(drawn).not.toContain('never')
  expect(drawn.filter((choice) => choice === 'often').length / drawn.length).toBeCloseTo(0.75, 1)
})
