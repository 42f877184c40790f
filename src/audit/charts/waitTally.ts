/** Waits are counted in steps of a third of the limit, so that the limit is the end of a step, up to eight times the limit. */
const stepsToLimit = 3
const limits = 8
const stepCount = stepsToLimit * limits

/** The counts of a part of the input. */
export interface WaitPart {
  readonly counts: readonly number[]
  readonly unknown: number
}

/**
 * How long callers waited, counted in steps that end at `upTo`, inclusive; the last count is of all that waited longer.
 * Parts of the input add up to the whole.
 */
export class WaitTally {
  readonly counts = new Float64Array(stepCount + 1)
  unknown = 0

  /** @param limit The limit that is marked, in milliseconds. */
  constructor(private readonly limit: number) {}

  /** The end of each step, in milliseconds. */
  get upTo(): number[] {
    return Array.from({ length: stepCount }, (_, step) => ((step + 1) * this.limit) / stepsToLimit)
  }

  /** Adds one wait; a negative one has no place and counts as not known. */
  add(milliseconds: number): void {
    if (milliseconds < 0) {
      this.unknown++
      return
    }
    // The end of a step belongs to it, and no wait at all to the first.
    const step = Math.max(0, Math.ceil((milliseconds * stepsToLimit) / this.limit) - 1)
    this.counts[Math.min(step, stepCount)]! += 1
  }

  addUnknown(): void {
    this.unknown++
  }

  /** What was counted since it was last taken. */
  take(): WaitPart {
    const part = { counts: [...this.counts], unknown: this.unknown }
    this.counts.fill(0)
    this.unknown = 0
    return part
  }

  /** Takes in the part of a later range of the input. */
  merge({ counts, unknown }: WaitPart): void {
    counts.forEach((count, step) => {
      this.counts[step]! += count
    })
    this.unknown += unknown
  }
}
