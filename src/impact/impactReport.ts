import type { Outcome, TargetCounts } from '../engine/outcome.js'
import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import type { Receipt, Severity } from '../report/auditReport.js'

/** What a change of the rules would do to records that are there: both sides from one reading of the files. */
export interface ImpactReport {
  readonly impactVersion: string
  /** The receipts of both sides; they differ in their profile alone. */
  readonly before: Receipt
  readonly after: Receipt
  /** The parameters that differ, in code-unit order of their ids. */
  readonly parameters: readonly ParameterChange[]
  /** In the order in which the profile lists them. */
  readonly rules: readonly RuleImpact[]
  /** By unit and by month, in code-unit order; only those in which something changes. */
  readonly groups: readonly GroupImpact[]
}

/** A parameter with its values on both sides; none where it is unset. */
export interface ParameterChange {
  readonly id: string
  readonly label: Bilingual
  readonly before: readonly DatedValue[]
  readonly after: readonly DatedValue[]
}

/** What becomes of a rule and of its targets. */
export interface RuleImpact {
  readonly id: string
  readonly title: Bilingual
  readonly severity: Severity
  readonly before: RuleSide
  readonly after: RuleSide
  /**
   * Records that fail only after the change, and those that pass only after it; null for rules over measures, whose targets are no
   * records, and for rules that run on one side alone.
   */
  readonly newlyFailed: number | null
  readonly newlyPassed: number | null
  /** Every way in which records change their outcome, with how many do. */
  readonly changes: readonly OutcomeChange[]
}

/** A rule on one side. */
export interface RuleSide {
  readonly outcome: Outcome
  readonly targets: TargetCounts
  /** The rate that its report shows first, in percent or in its own unit; null where there is none. */
  readonly value: number | null
}

/** How many records go from one outcome to another. */
export interface OutcomeChange {
  readonly from: Exclude<Outcome, 'untested'>
  readonly to: Exclude<Outcome, 'untested'>
  readonly count: number
}

/** What changes in one group, over all rules that judge single records. */
export interface GroupImpact {
  readonly by: 'handlingUnit' | 'month'
  readonly key: string
  readonly newlyFailed: number
  readonly newlyPassed: number
}
