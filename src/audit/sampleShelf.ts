import type { Sample } from '../report/auditReport.js'

/** At most so many samples of a rule stand in a report; the totals are exact and findings.csv is complete. */
export const sampleCap = 100

interface Kept {
  readonly input: number
  readonly row: number
  readonly sample: Sample
}

/** The samples of one rule: failures first, then what cannot be told, as far as the cap allows, shown in input order. */
export class SampleShelf {
  private readonly kept = { failed: [] as Kept[], cantTell: [] as Kept[] }
  total = 0

  /** Counts a target and says whether its sample is still wanted. */
  wants(outcome: 'failed' | 'cantTell'): boolean {
    this.total++
    return this.kept[outcome].length < sampleCap
  }

  add(outcome: 'failed' | 'cantTell', input: number, row: number, sample: Sample): void {
    this.kept[outcome].push({ input, row, sample })
  }

  shown(): Sample[] {
    const { failed, cantTell } = this.kept
    return [...failed, ...cantTell.slice(0, sampleCap - failed.length)]
      .sort((left, right) => left.input - right.input || left.row - right.row)
      .map(({ sample }) => sample)
  }
}
