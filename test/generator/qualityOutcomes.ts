import type { Expected, TargetOutcome } from './expected.js'
import { noCounts } from './expected.js'

/** What a record is to the rules on the data themselves. */
export interface QualityOutcome {
  readonly readable: TargetOutcome
  readonly ordered: TargetOutcome
  readonly unique: TargetOutcome
}

export const inOrder: QualityOutcome = { readable: 'passed', ordered: 'passed', unique: 'passed' }

/** Counts what the records of a file are to the rules on the data themselves. */
export class QualityCounts {
  private readonly readable = noCounts()
  private readonly ordered = noCounts()
  private readonly unique = noCounts()

  add({ readable, ordered, unique }: QualityOutcome): void {
    this.readable[readable]++
    this.ordered[ordered]++
    this.unique[unique]++
  }

  get expected(): Expected {
    return { 'values-readable': this.readable, 'dates-in-order': this.ordered, 'ids-unique': this.unique }
  }
}
