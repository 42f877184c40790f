import { describe, expect, it } from 'vitest'
import { defineParameter } from '../../src/engine/parameter.js'
import { agreed, dueAfter, happensBy } from '../../src/expression/build.js'
import { absent, type Cell, contextWith, fieldOf, invalid, judge, known, unmapped } from './planOf.js'

const words = { zh: '时限', en: 'limit' }
const limit = (id: string) => defineParameter({ id, kind: 'duration', label: words, unit: 'hour', values: [], lastCheckedOn: '2026-01-01' })
const hours = (value: number) => [{ validFrom: '2020-01-01', value, unit: 'hour' as const, clause: null, source: 'x' }]
const begun = fieldOf('begun', 'instant')
const done = fieldOf('done', 'instant', { absent: 'notYet' })
const own = fieldOf('own', 'instant')
const start = Date.UTC(2026, 2, 2)
const hour = 3_600_000

/** Whether what is done after three hours is in time, where two limits are set to so many hours, or not at all. */
function judged(one: number | null, other: number | null, stated: Cell | null = null) {
  const parameters = { ...(one !== null && { one: hours(one) }), ...(other !== null && { other: hours(other) }) }
  const dues = [dueAfter(begun, limit('one')), dueAfter(begun, limit('other'))] as const
  const node = happensBy(done, stated ? agreed(...dues, own) : agreed(...dues))
  const row = [known(start), known(start + 3 * hour), stated ?? absent]
  const { truth, key } = judge(node, [begun, done, own], [row], { context: contextWith(parameters) })[0]!
  return `${truth} ${key}`
}

describe('limits that apply side by side', () => {
  it('give their due time where they agree, in time and late', () => {
    expect(judged(3, 3)).toBe('yes in-time')
    expect(judged(2, 2)).toBe('no late')
  })
  it('contradict each other in either order where they differ, even where the event is late or in time for both', () => {
    for (const [one, other] of [[2, 4], [4, 2], [1, 2], [5, 4]] as const) expect(judged(one, other)).toBe('unknown limits-conflict')
  })
  it('leave the word to the only one that is set, wherever it stands', () => {
    expect(judged(4, null)).toBe('yes in-time')
    expect(judged(null, 2)).toBe('no late')
    expect(judged(null, null)).toBe('unknown parameter-unset')
  })
  it('pass over a blank and a missing cell, and are open where one cannot be read', () => {
    expect(judged(4, 4, absent)).toBe('yes in-time')
    expect(judged(4, 4, unmapped)).toBe('yes in-time')
    expect(judged(4, 4, invalid)).toBe('unknown field-invalid')
    expect(judged(4, 4, known(start + 4 * hour))).toBe('yes in-time')
    expect(judged(4, 4, known(start + 5 * hour))).toBe('unknown limits-conflict')
  })
})
