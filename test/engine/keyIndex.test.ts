import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWords } from '../../src/expression/hashedTexts.js'
import { KeyIndex } from '../../src/engine/keyIndex.js'

type Key = readonly [first: number, second: number, third: number]
const nameOf = (key: Key): string => key.join(' ')

/** Whether the index and a set say the same of each key in turn. */
function agree(keys: readonly Key[]): void {
  const index = new KeyIndex()
  const set = new Set<string>()
  for (const key of keys) {
    const wasKnown = set.has(nameOf(key))
    if (index.add(...key) !== wasKnown) expect.fail(`${nameOf(key)} was ${wasKnown ? 'known' : 'new'} as key ${set.size}`)
    set.add(nameOf(key))
  }
}

/** Numbers of 32 bits that look drawn at random and are the same in every run. */
function words(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state ^ (state >>> 15)) >>> 0
  }
}

function tableOf(index: KeyIndex): Uint32Array {
  return (index as unknown as { table: Uint32Array }).table
}

describe('the index of keys', () => {
  it('says of 100,000 random keys, a third of them seen before, what a set says', () => {
    const word = words(7)
    const keys: Key[] = []
    for (let at = 0; at < 100_000; at++) keys.push(at % 3 === 2 ? keys[word() % keys.length]! : [word(), word(), word()])
    agree(keys)
  })

  it('tells keys apart that share one or two of their words', () => {
    const few = fc.constantFrom(0, 1, 2, 2 ** 31, 2 ** 32 - 1)
    const key = fc.tuple(few, few, few).filter((words) => words.some((word) => word > 0))
    fc.assert(fc.property(fc.array(key, { maxLength: 300 }), agree), { numRuns: 100 })
  })

  it('finds its way round the end of the table: 900 keys that all want the last slot', () => {
    agree(Array.from({ length: 900 }, (_, at): Key => [2 ** 32 - 1, at, 0]).flatMap((key): Key[] => [key, key]))
  })

  it('knows the key whose hash is all zeros, which looks like an empty slot', () => {
    const index = new KeyIndex()
    expect([index.add(0, 0, 0), index.add(0, 0, 0)]).toEqual([false, true])
  })

  it('takes at most 24 bytes a key from 10,000 keys on, at every size', () => {
    const word = words(11)
    const index = new KeyIndex()
    let most = 0
    for (let size = 1; size <= 300_000; size++) {
      index.add(word(), word(), word())
      if (size >= 10_000) most = Math.max(most, tableOf(index).byteLength / size)
    }
    console.info(`KeyIndex: at most ${most.toFixed(1)} bytes a key`)
    expect(most).toBeLessThanOrEqual(24)
    expect(most).toBeGreaterThan(4 * hashWords)
  })
})
