import type { Sample } from '../report/auditReport.js'

/** At most so many samples of a rule stand in a report; the totals are exact and findings.csv is complete. */
export const sampleCap = 100

/** The outcomes of which samples are shown. */
export const sampledOutcomes = ['failed', 'cantTell'] as const
export type SampledOutcome = (typeof sampledOutcomes)[number]

/** A sample as an audit keeps it. */
export interface KeptSample {
  readonly outcome: SampledOutcome
  readonly sample: Sample
  /** Personal data masked in it. */
  readonly masked: number
}

/** The samples that are kept of one rule and one record type, in input order. */
export class SampleShelf {
  private readonly kept: Record<SampledOutcome, { readonly input: number; readonly kept: KeptSample }[]> = { failed: [], cantTell: [] }

  /** Whether it has room for another sample of an outcome. */
  wants(outcome: SampledOutcome): boolean {
    return this.kept[outcome].length < sampleCap
  }

  /** Keeps a sample where there is room. */
  add(input: number, sample: KeptSample): void {
    if (this.wants(sample.outcome)) this.kept[sample.outcome].push({ input, kept: sample })
  }

  /** What is kept of an outcome. */
  of(outcome: SampledOutcome): readonly { readonly input: number; readonly kept: KeptSample }[] {
    return this.kept[outcome]
  }
}

/** The samples of a rule over all record types: failures first as far as the cap allows, then shown in input order. */
export function shownSamples(shelves: readonly SampleShelf[]): KeptSample[] {
  const all = (outcome: SampledOutcome) => shelves.flatMap((shelf) => shelf.of(outcome)).sort(inOrder)
  const failed = all('failed').slice(0, sampleCap)
  return [...failed, ...all('cantTell').slice(0, sampleCap - failed.length)].sort(inOrder).map(({ kept }) => kept)
}

type Placed = ReturnType<SampleShelf['of']>[number]

const inOrder = (left: Placed, right: Placed): number => left.input - right.input || rowOf(left) - rowOf(right)
const rowOf = ({ kept }: Placed): number => kept.sample.locator.row!
