import { type Counts, noCounts } from './expected.js'
import { limits } from './limits.js'
import type { WallTime } from './wallTime.js'

/** Calls with a known beginning, in order of it, and how many without one were answered and not. */
export interface ConnectedCalls {
  readonly offeredAt: readonly WallTime[]
  readonly isAnswered: readonly boolean[]
  readonly answeredUnplaced: number
  readonly unansweredUnplaced: number
}

/**
 * The windows `(t - 24 h, t]` that end at each call and lie wholly between the first and the last call, by whether the share
 * of answered calls in them reaches the minimum. A call without a beginning can lie in any window: where that could change the
 * answer, it cannot be told.
 */
export function windowCounts({ offeredAt, isAnswered, answeredUnplaced, unansweredUnplaced }: ConnectedCalls): Counts {
  const counts = noCounts()
  const first = offeredAt[0] ?? 0
  let start = 0
  let end = 0
  let answered = 0
  for (const at of offeredAt) {
    while (end < offeredAt.length && offeredAt[end]! <= at) answered += isAnswered[end++] ? 1 : 0
    while (offeredAt[start]! <= at - limits.connectionWindow) answered -= isAnswered[start++] ? 1 : 0
    if (at - limits.connectionWindow < first) continue
    const total = end - start
    const isReachedAtWorst = reaches(answered, total + unansweredUnplaced)
    const isReachedAtBest = reaches(answered + answeredUnplaced, total + answeredUnplaced)
    counts[isReachedAtWorst ? 'passed' : isReachedAtBest ? 'cantTell' : 'failed']++
  }
  return counts
}

const reaches = (answered: number, total: number): boolean => answered * 100 >= limits.connectionPercent * total
