import { describe, expect, it } from 'vitest'
import { WaitTally } from '../../../src/audit/charts/waitTally.js'

const limit = 15_000

describe('WaitTally', () => {
  it.each([
    [0, 0],
    [5000, 0],
    [5001, 1],
    [14_999, 2],
    [15_000, 2],
    [15_001, 3],
    [120_000, 23],
    [120_001, 24],
    [9_000_000, 24],
  ])('puts a wait of %i ms into step %i: the end of a step belongs to it', (wait, step) => {
    const tally = new WaitTally(limit)
    tally.add(wait)
    expect([...tally.counts].indexOf(1)).toBe(step)
  })

  it('ends a step at the limit itself', () => {
    expect(new WaitTally(limit).upTo[2]).toBe(limit)
  })

  it('has no step for a wait below zero, and counts it as not known', () => {
    const tally = new WaitTally(limit)
    tally.add(-1)
    expect([tally.unknown, Math.max(...tally.counts)]).toEqual([1, 0])
  })

  it('gives the same counts whole and in two parts', () => {
    const waits = [0, 3000, 15_000, 15_001, 400_000]
    const whole = new WaitTally(limit)
    waits.forEach((wait) => whole.add(wait))
    const total = new WaitTally(limit)
    const part = new WaitTally(limit)
    waits.forEach((wait, index) => {
      part.add(wait)
      if (index === 2) total.merge(part.take())
    })
    total.merge(part.take())
    expect([...total.counts]).toEqual([...whole.counts])
  })
})
