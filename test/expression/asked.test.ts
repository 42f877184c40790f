import { describe, expect, it } from 'vitest'
import { all, any, matches, not } from '../../src/expression/build.js'
import { compileTruth } from '../../src/expression/compile/compileTruth.js'
import { Plan } from '../../src/expression/plan.js'
import { chinaContext, fieldOf, fill, truthNames, written } from './planOf.js'

const content = fieldOf('content', 'text')
const isAb = matches(content, /ab/, { zh: '含 ab', en: 'with ab' })
const texts = ['ab', 'cd', 'ab', 'cd']

/** Two conditions over one form that texts have, as rules share it, and how often a text was read. */
function shared() {
  const plan = new Plan(texts.length, chinaContext)
  const first = compileTruth(not(isAb), plan)
  const second = compileTruth(any(isAb, all(not(isAb), isAb)), plan)
  fill(plan, content, texts.map(written))
  const input = plan.input(content)
  const { text } = input
  const read: number[] = []
  input.text = (row) => {
    read.push(row)
    return text(row)
  }
  plan.nextBatch()
  const truths = (of: typeof first, rows: readonly number[]): string[] => rows.map((row) => truthNames[plan.reasons.entries[of.codes[row]!]!.truth])
  return { plan, first, second, read, truths }
}

describe('what costs much, of the rows that are asked for', () => {
  it('reads their texts alone', () => {
    const { plan, first, read, truths } = shared()
    plan.asked = Uint8Array.of(0, 1, 1, 0)
    first.compute(texts.length)
    expect(read).toEqual([1, 2])
    expect(truths(first, [1, 2])).toEqual(['yes', 'no'])
  })

  it('is worked out anew for a rule that asks for others in the same batch, and for all rows where nobody says', () => {
    const { plan, first, second, truths } = shared()
    plan.asked = Uint8Array.of(0, 1, 0, 0)
    first.compute(texts.length)
    plan.asked = Uint8Array.of(1, 0, 0, 1)
    second.compute(texts.length)
    expect(truths(second, [0, 3])).toEqual(['yes', 'no'])
    plan.asked = null
    first.compute(texts.length)
    second.compute(texts.length)
    expect(truths(first, [0, 1, 2, 3])).toEqual(['no', 'yes', 'no', 'yes'])
    expect(truths(second, [0, 1, 2, 3])).toEqual(['yes', 'no', 'yes', 'no'])
  })

  it('is worked out once where all rows were asked for before', () => {
    const { plan, first, second, read } = shared()
    first.compute(texts.length)
    plan.asked = Uint8Array.of(0, 1, 0, 0)
    second.compute(texts.length)
    expect(read).toEqual([0, 1, 2, 3])
  })
})
