import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allotment } from '../../src/sampling/allotment.js'
import { OrderDraw } from '../../src/sampling/orderDraw.js'
import { Smallest } from '../../src/sampling/smallest.js'

const ids = Array.from({ length: 1000 }, (_, number) => `G${number}`)
const rankOf = (id: string): string => createHash('sha256').update(`s\n${id}`).digest('hex')
function drawn(from: readonly string[], size: number, seed = 's', unitOf: (id: string) => string = () => ''): string[] {
  const draw = new OrderDraw<{ rank: string; id: string }>({ size }, seed)
  for (const id of from) draw.add(id, unitOf(id), (rank) => ({ rank, id }))
  return draw.finish().flatMap((stratum) => stratum.drawn.map(({ id }) => id))
}

describe('OrderDraw', () => {
  it('draws the ids whose SHA-256 with the seed is smallest, as anyone can work out', () => {
    expect(drawn(ids, 20)).toEqual([...ids].sort((left, right) => (rankOf(left) < rankOf(right) ? -1 : 1)).slice(0, 20))
  })

  it('draws the same in whatever order the records come, and others with another seed', () => {
    expect(drawn([...ids].reverse(), 20)).toEqual(drawn(ids, 20))
    expect(drawn(ids, 20, 'other')).not.toEqual(drawn(ids, 20))
  })

  it('counts and draws an id that occurs twice once', () => {
    const draw = new OrderDraw<{ rank: string; id: string }>({ size: 10 }, 's')
    for (const id of ['a', 'b', 'a']) draw.add(id, '', (rank) => ({ rank, id }))
    const [stratum] = draw.finish()
    expect([stratum!.population, stratum!.drawn.map(({ id }) => id).sort(), draw.duplicates]).toEqual([2, ['a', 'b'], 1])
  })

  it('gives every record the same chance: with 400 seeds, each drawing 20 of 200, none is drawn far from 40 times', () => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 400; seed++) for (const id of drawn(ids.slice(0, 200), 20, String(seed))) times.set(id, (times.get(id) ?? 0) + 1)
    // Binomial with n = 400, p = 0.1: mean 40, standard deviation 6; five of them either way.
    expect(times.size).toBe(200)
    expect(Math.min(...times.values())).toBeGreaterThan(10)
    expect(Math.max(...times.values())).toBeLessThan(70)
  })

  it('splits by unit in proportion, and the ids of a unit are those of smallest rank in it', () => {
    const unitOf = (id: string): string => (Number(id.slice(1)) < 900 ? '大' : '小')
    const chosen = drawn(ids, 50, 's', unitOf)
    expect([chosen.filter((id) => unitOf(id) === '大').length, chosen.filter((id) => unitOf(id) === '小').length]).toEqual([45, 5])
  })
})

describe('allotment', () => {
  it('gives all of the sample, no stratum more than it has, each within one of its share', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (sizes, share) => {
      const counts = new Map(sizes.map((count, index) => [`u${index}`, count]))
      const total = sizes.reduce((sum, count) => sum + count, 0)
      const size = Math.floor(total * share)
      const shares = allotment(size, counts)
      expect([...shares.values()].reduce((sum, count) => sum + count, 0)).toBe(size)
      for (const [name, count] of counts) {
        expect(shares.get(name)!).toBeLessThanOrEqual(count)
        expect(Math.abs(shares.get(name)! - (size * count) / total)).toBeLessThan(1)
      }
    }))
  })

  it('serves of equal remainders the first by name: 1 of three strata of 1 goes to a', () => {
    expect(allotment(1, new Map([['c', 1], ['a', 1], ['b', 1]]))).toEqual(new Map([['a', 1], ['b', 0], ['c', 0]]))
  })
})

describe('Smallest', () => {
  it('keeps the smallest of whatever comes', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 0, max: 20 }), (ranks, most) => {
      const smallest = new Smallest<{ rank: string }>(most)
      for (const rank of ranks) smallest.add({ rank })
      expect(smallest.sorted().map(({ rank }) => rank)).toEqual([...ranks].sort((left, right) => (left < right ? -1 : 1)).slice(0, most))
    }))
  })
})
