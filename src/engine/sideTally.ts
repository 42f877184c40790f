import { Truth } from '../expression/column.js'
import type { CompiledSideMeasure } from './recordPlan.js'
import { noValue } from '../expression/kinds.js'

/** What a measure beside a rule comes to over a part of the records. */
export interface SideCounts {
  readonly numerator: number
  readonly denominator: number
  readonly unknown: number
}

/**
 * What is counted for a measure beside a rule. Sums are of whole milliseconds, so parts of the input add up exactly to the whole.
 */
export class SideTally implements SideCounts {
  numerator = 0
  denominator = 0
  unknown = 0

  /** What was counted since it was last taken. */
  take(): SideCounts {
    const { numerator, denominator, unknown } = this
    this.numerator = this.denominator = this.unknown = 0
    return { numerator, denominator, unknown }
  }

  merge({ numerator, denominator, unknown }: SideCounts): void {
    this.numerator += numerator
    this.denominator += denominator
    this.unknown += unknown
  }

  add(measure: CompiledSideMeasure, count: number, kept: Uint8Array | null): void {
    if (measure.kind === 'mean') this.addMean(measure, count, kept)
    else this.addShare(measure, count, kept)
  }

  private addShare({ of, among, binds, truthOf }: Extract<CompiledSideMeasure, { kind: 'share' }>, count: number, kept: Uint8Array | null): void {
    for (let row = 0; row < count; row++) {
      if (binds[row] === 0 || (kept !== null && kept[row] === 0)) continue
      const isMember = among === null ? Truth.yes : truthOf[among.codes[row]!]
      if (isMember === Truth.no) continue
      const truth = truthOf[of.codes[row]!]
      if (isMember !== Truth.yes || (truth !== Truth.yes && truth !== Truth.no)) this.unknown++
      else {
        this.denominator++
        if (truth === Truth.yes) this.numerator++
      }
    }
  }

  private addMean({ of, binds }: Extract<CompiledSideMeasure, { kind: 'mean' }>, count: number, kept: Uint8Array | null): void {
    for (let row = 0; row < count; row++) {
      if (binds[row] === 0 || (kept !== null && kept[row] === 0)) continue
      if (of.status[row]! >= noValue) this.unknown++
      else {
        this.denominator++
        this.numerator += of.values[row]!
      }
    }
  }
}
