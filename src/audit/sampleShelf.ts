import type { Sample } from '../report/auditReport.js'

/** At most so many samples of a rule stand in a report; the totals are exact and findings.csv is complete. */
export const sampleCap = 100

interface Kept {
  readonly input: number
  readonly row: number
  readonly sample: Sample
}

/** The samples that are kept of one rule and one record type. */
export class SampleShelf {
  private readonly kept = { failed: [] as Kept[], cantTell: [] as Kept[] }

  /** Whether a sample of an outcome is still wanted. */
  wants(outcome: 'failed' | 'cantTell'): boolean {
    return this.kept[outcome].length < sampleCap
  }

  add(outcome: 'failed' | 'cantTell', input: number, row: number, sample: Sample): void {
    this.kept[outcome].push({ input, row, sample })
  }

  /** What is kept of an outcome. */
  of(outcome: 'failed' | 'cantTell'): readonly Kept[] {
    return this.kept[outcome]
  }
}

/** The samples of a rule over all record types: failures first as far as the cap allows, then shown in input order. */
export function shownSamples(shelves: readonly SampleShelf[]): Sample[] {
  const inOrder = (left: Kept, right: Kept) => left.input - right.input || left.row - right.row
  const failed = shelves.flatMap((shelf) => shelf.of('failed')).sort(inOrder).slice(0, sampleCap)
  const cantTell = shelves.flatMap((shelf) => shelf.of('cantTell')).sort(inOrder)
  return [...failed, ...cantTell.slice(0, sampleCap - failed.length)].sort(inOrder).map(({ sample }) => sample)
}
