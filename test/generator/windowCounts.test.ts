import { describe, expect, it } from 'vitest'
import { Random } from './random.js'
import { windowCounts } from './windowCounts.js'
import { day, hour } from './wallTime.js'

const unplaced = { answeredUnplaced: 0, unansweredUnplaced: 0 }
/** Twenty calls, one an hour, and one more exactly a day after the first: its window holds the last twenty. */
const offeredAt = [0, ...Array.from({ length: 19 }, (_, index) => (index + 1) * hour), day]

function calls(unanswered: readonly number[]): { offeredAt: number[]; isAnswered: boolean[] } {
  return { offeredAt, isAnswered: offeredAt.map((_, row) => !unanswered.includes(row)) }
}

describe('19 of 20 calls are 95 %, and that reaches the minimum', () => {
  it('one unanswered of twenty passes', () => {
    expect(windowCounts({ ...calls([5]), ...unplaced })).toMatchObject({ passed: 1, failed: 0 })
  })
  it('two unanswered of twenty fail', () => {
    expect(windowCounts({ ...calls([5, 6]), ...unplaced })).toMatchObject({ passed: 0, failed: 1 })
  })
  it('the first call, a whole day before the last, is no longer in its window', () => {
    expect(windowCounts({ ...calls([0, 6]), ...unplaced })).toMatchObject({ passed: 1, failed: 0 })
  })
})

describe('a call without a beginning may lie in any window', () => {
  it('an unanswered one could take 19 of 20 below the minimum: it cannot be told', () => {
    expect(windowCounts({ ...calls([5]), answeredUnplaced: 0, unansweredUnplaced: 1 })).toMatchObject({ cantTell: 1 })
  })
  it('an answered one cannot save 18 of 20, which would need twenty', () => {
    expect(windowCounts({ ...calls([5, 6]), answeredUnplaced: 1, unansweredUnplaced: 0 })).toMatchObject({ failed: 1 })
    expect(windowCounts({ ...calls([5, 6]), answeredUnplaced: 20, unansweredUnplaced: 0 })).toMatchObject({ cantTell: 1 })
  })
})

it('a period of less than a day has no window', () => {
  expect(windowCounts({ offeredAt: [0, day - 1], isAnswered: [true, true], ...unplaced })).toMatchObject({ passed: 0, failed: 0, cantTell: 0 })
})

it('400 calls at random give what counting each window from scratch gives', () => {
  const random = new Random(5)
  const times = Array.from({ length: 400 }, () => random.between(0, 4 * day)).sort((left, right) => left - right)
  const isAnswered = times.map(() => random.chance(0.95))
  let passed = 0
  let failed = 0
  for (const to of times) {
    if (to - day < times[0]!) continue
    const rows = times.flatMap((time, row) => (time > to - day && time <= to ? [row] : []))
    const answered = rows.filter((row) => isAnswered[row]).length
    if (answered * 100 >= 95 * rows.length) passed++
    else failed++
  }
  expect(windowCounts({ offeredAt: times, isAnswered, ...unplaced })).toMatchObject({ passed, failed, cantTell: 0 })
})
