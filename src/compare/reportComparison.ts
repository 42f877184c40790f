import type { Outcome, TargetCounts } from '../engine/outcome.js'
import type { Bilingual } from '../expression/kinds.js'
import type { ClauseVerdict, MeasureResult, Severity } from '../report/auditReport.js'

/** Which way something went. `unclear`: the two cannot be weighed against each other, as where one of them was not judged. */
export type Direction = 'better' | 'worse' | 'same' | 'unclear'
/** What stands in one report alone is new or gone. */
export type Change = Direction | 'new' | 'gone'

/** What a difference between two receipts bears on: the yardstick (rules, parameters, calendar, engine), or the records it was held to. */
export type ConditionBearing = 'yardstick' | 'records'

/** Something other than the records' own conduct that differs between two reports. */
export interface ConditionChange {
  readonly condition: ConditionName
  readonly bearsOn: ConditionBearing
  /** What differs, where there are several of the kind: the id of a parameter, of an option, of a standard. */
  readonly of: string | null
  /** null where the report has none. */
  readonly old: string | null
  readonly new: string | null
}

/** The conditions that are compared. */
export type ConditionName =
  | 'engine' | 'profile' | 'profileContent' | 'parameter' | 'standard' | 'calendar' | 'knownOn' | 'timeZone' | 'option'
  | 'asOf' | 'period' | 'file' | 'mapping' | 'checklist'

/** A pair of values, of the older and of the newer report; null in the one that has none. */
export interface Pair<T> {
  readonly old: T | null
  readonly new: T | null
}

/** What one side says of a rule. */
export interface RuleSide {
  readonly outcome: Outcome
  readonly targets: TargetCounts
}

/** A measure whose numbers differ. */
export interface MeasureChange extends Pair<Pick<MeasureResult, 'value' | 'numerator' | 'denominator'>> {
  readonly name: string
  readonly title: Bilingual
  readonly unit: string
}

export interface RuleChange extends Pair<RuleSide> {
  readonly id: string
  readonly title: Bilingual
  readonly severity: Severity
  readonly change: Change
  readonly measures: readonly MeasureChange[]
}

export interface ClauseChange extends Pair<ClauseVerdict> {
  readonly id: string
  readonly number: string | null
  readonly change: Change
}

/** A handling unit, category, channel, month … */
export interface GroupChange extends Pair<TargetCounts> {
  readonly by: string
  readonly key: string
  readonly change: Change
}

export type ChangeCounts = Readonly<Record<Change, number>>

/** What changed between two reports. Lists leave out what is the same; the counts do not. */
export interface ReportComparison {
  readonly comparisonVersion: '1'
  /** Whether both were judged by the same yardstick: where not, a change may come from it and not from the records. */
  readonly isSameYardstick: boolean
  /** Whether the report given as the older one has the later instant. */
  readonly isReversed: boolean
  readonly conditions: readonly ConditionChange[]
  readonly counts: { readonly rules: ChangeCounts; readonly clauses: ChangeCounts; readonly groups: ChangeCounts }
  readonly rules: readonly RuleChange[]
  readonly clauses: readonly ClauseChange[]
  readonly groups: readonly GroupChange[]
}
