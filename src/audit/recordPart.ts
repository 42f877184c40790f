import type { HourlyCoveragePart } from '../engine/hourlyCoverageTally.js'
import type { OccurrencesPart } from '../engine/occurrencesTally.js'
import type { RollingSharePart } from '../engine/rollingShareTally.js'
import type { ReasonCount } from '../engine/ruleTally.js'
import type { SideCounts } from '../engine/sideTally.js'
import type { YearlyTotalPart } from '../engine/yearlyTotalTally.js'
import type { RejectReason } from '../ingest/csvScanner.js'
import type { Finding } from '../report/findingsCsv.js'
import type { GroupPart } from './groups/groupRun.js'
import type { KeyPart } from './keyLog.js'
import type { OverviewPart } from './overviewRun.js'
import type { KeptSample } from './sampleShelf.js'
import type { RepeatPart } from './repeats/repeatLog.js'
import type { WaivedCounts } from './waiverTally.js'

/**
 * What was found in consecutive rows of one input, as plain data, so that it can come from another thread.
 * Parts in input order add up to the same whatever rows they hold; what needs all rows at once travels as it is read.
 */
export interface RecordPart extends GroupPart {
  /** By rule id. */
  readonly rules: ReadonlyMap<string, { readonly counts: readonly ReasonCount[]; readonly samples: readonly KeptSample[] }>
  /** By rule id. */
  readonly measures: ReadonlyMap<string, RollingSharePart | HourlyCoveragePart | YearlyTotalPart | OccurrencesPart>
  /** By rule id and name of the measure. */
  readonly sides: ReadonlyMap<string, SideCounts>
  readonly overview: OverviewPart
  /** Null where no rule asks whether a key occurs twice. */
  readonly keys: KeyPart | null
  /** Null for records that are not searched for repeats. */
  readonly repeats: RepeatPart | null
  /** Empty where no waiver holds. */
  readonly waived: WaivedCounts
  /** Empty where nobody takes them. */
  readonly findings: readonly Finding[]
  readonly rejects: readonly { readonly row: number; readonly reason: RejectReason }[]
  /** Records judged, those outside the period included. */
  readonly rows: number
  readonly outside: number
  /** Between which instants the records within the period began; `Infinity` and `-Infinity` where none did. */
  readonly first: number
  readonly last: number
}

/** The name under which a part holds a measure beside a rule. */
export const sideName = (rule: string, measure: string): string => `${rule} ${measure}`
