import { describe, expect, it } from 'vitest'
import { plant } from './plant.js'
import { Random } from './random.js'

describe('planting', () => {
  it('puts exactly as many rows as wanted where they may stand, and leaves the others ordinary', () => {
    const planted = plant(1000, [{ kind: 'early', wanted: 40, from: 0, to: 50 }, { kind: 'any', wanted: 300, from: 0, to: 1000 }], new Random(1))
    const kinds = Array.from({ length: 1000 }, (_, row) => planted.kindOf(row))
    expect(kinds.filter((kind) => kind === 'any')).toHaveLength(300)
    expect(kinds.filter((kind) => kind === 'ordinary')).toHaveLength(660)
    expect(kinds.slice(50)).not.toContain('early')
  })

  it('fills a range to its last row, the narrow kind before the wide one', () => {
    const planted = plant(10, [{ kind: 'wide', wanted: 5, from: 0, to: 10 }, { kind: 'narrow', wanted: 5, from: 0, to: 5 }], new Random(1))
    expect(Array.from({ length: 10 }, (_, row) => planted.kindOf(row))).toEqual([...Array<string>(5).fill('narrow'), ...Array<string>(5).fill('wide')])
  })

  it('refuses an eleventh row among ten', () => {
    expect(() => plant(10, [{ kind: 'wide', wanted: 11, from: 0, to: 10 }], new Random(1))).toThrow('11 rows of the kind wide do not fit')
  })
})
