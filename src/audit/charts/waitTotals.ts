import { millisecondsOfUnit, unitCodes } from '../../calendar/unitCodes.js'
import type { Overview } from '../../engine/overview.js'
import type { PlanContext } from '../../expression/plan.js'
import type { WaitChart } from '../../report/charts.js'
import { type WaitPart, WaitTally } from './waitTally.js'

/** The counts of a part of the input. */
export interface WaitsPart {
  readonly answered: WaitPart
  readonly abandoned: WaitPart
}

/** The waits of calls that were answered and of those that were given up. Parts of the input add up to the whole. */
export class WaitTotals {
  readonly answered: WaitTally
  readonly abandoned: WaitTally

  /** @param limit The limit that is marked, in milliseconds. */
  constructor(private readonly limit: number) {
    this.answered = new WaitTally(limit)
    this.abandoned = new WaitTally(limit)
  }

  /** What was counted since it was last taken. */
  take(): WaitsPart {
    return { answered: this.answered.take(), abandoned: this.abandoned.take() }
  }

  merge({ answered, abandoned }: WaitsPart): void {
    this.answered.merge(answered)
    this.abandoned.merge(abandoned)
  }

  /** null where no wait is known. */
  chart(): WaitChart | null {
    const { answered, abandoned, limit } = this
    if ([...answered.counts, ...abandoned.counts].every((count) => count === 0)) return null
    return {
      limit: limit / 1000,
      upTo: answered.upTo.map((end) => end / 1000),
      answered: [...answered.counts],
      abandoned: [...abandoned.counts],
      unknown: answered.unknown + abandoned.unknown,
    }
  }
}

/** The limit for answering in milliseconds, as the profile last set it; null where it has none, or one in days. */
export function markedLimit({ waits }: Overview, valuesOf: PlanContext['valuesOf']): number | null {
  const limit = valuesOf(waits.limit.id).at(-1)
  const length = limit && millisecondsOfUnit[unitCodes[limit.unit as keyof typeof unitCodes]]
  return limit && length ? limit.value * length : null
}
