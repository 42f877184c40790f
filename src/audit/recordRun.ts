import { formatInstant } from '../calendar/instant.js'
import type { TimeZone } from '../calendar/timeZone.js'
import { outcomeCodes, targetOutcomes } from '../engine/outcome.js'
import type { ReasonKey } from '../engine/reason.js'
import type { CompiledRecordRule, RecordPlan } from '../engine/recordPlan.js'
import { HourlyCoverageTally } from '../engine/hourlyCoverageTally.js'
import { RollingShareTally } from '../engine/rollingShareTally.js'
import { RuleTally } from '../engine/ruleTally.js'
import { stepsOf } from '../engine/stepsOf.js'
import { SideTally } from '../engine/sideTally.js'
import { isQualityRule, type MeasureRule } from '../engine/rule.js'
import { YearlyTotalTally } from '../engine/yearlyTotalTally.js'
import { noValue } from '../expression/kinds.js'
import type { Sample } from '../report/auditReport.js'
import type { Finding } from '../report/findingsCsv.js'
import { type GroupTally, groupTallies, MonthTally } from './groupTally.js'
import type { Masking } from './masking.js'
import { SampleShelf } from './sampleShelf.js'

/** What one audited rule has gathered. */
export interface RuleRun {
  readonly compiled: CompiledRecordRule
  readonly tally: RuleTally
  readonly shelf: SampleShelf
}

/** Where rows stand: their file and, in a workbook, their sheet. */
export interface Place {
  readonly file: string
  readonly sheet?: string
}

export interface RecordRunOptions {
  readonly zone: TimeZone
  readonly masking: Masking
  readonly period: { readonly from: number; readonly to: number } | null
  readonly onFinding: ((finding: Finding) => void) | null
}

type MeasureTally = RollingShareTally | HourlyCoverageTally | YearlyTotalTally

function tallyOf({ measure }: MeasureRule, zone: TimeZone): MeasureTally {
  if (measure.measure === 'rollingShare') return new RollingShareTally()
  return measure.measure === 'hourlyCoverage' ? new HourlyCoverageTally(zone) : new YearlyTotalTally(zone)
}

/** The audit of all files of one record type: their batches go in, tallies, samples and findings come out. */
export class RecordRun {
  readonly rules: readonly RuleRun[]
  /** At the places of the plan's measure rules. */
  readonly measures: readonly MeasureTally[]
  /** At the places of the plan's side measures. */
  readonly sides: readonly SideTally[]
  readonly groups: readonly GroupTally[]
  readonly months: MonthTally
  /** First and last beginning of a record, over all files. */
  first = Infinity
  last = -Infinity
  private readonly kept: Uint8Array | null
  /** Of several records with one id, which one fails depends on the order of the rows: no group answers for it. */
  private readonly grouped: readonly CompiledRecordRule[]

  constructor(
    readonly plan: RecordPlan,
    private readonly options: RecordRunOptions,
  ) {
    this.rules = plan.recordRules.map((compiled) => ({ compiled, tally: new RuleTally(), shelf: new SampleShelf() }))
    this.measures = plan.measureRules.map(({ rule }) => tallyOf(rule, options.zone))
    this.sides = plan.sideMeasures.map(() => new SideTally())
    const groupOf = new Int32Array(plan.plan.capacity)
    this.groups = groupTallies(plan, groupOf)
    this.months = new MonthTally(plan.began, options.zone, groupOf)
    this.grouped = plan.recordRules.filter(({ rule }) => !(isQualityRule(rule) && rule.quality === 'unique'))
    this.kept = options.period ? new Uint8Array(plan.plan.capacity) : null
  }

  /**
   * Judges the batch that the input columns hold.
   *
   * @returns How many of its records the period leaves out, and between which instants the others began.
   */
  addBatch(count: number, rowNumbers: Int32Array, place: Place, input: number): { outside: number; first: number; last: number } {
    this.plan.run(count)
    const span = this.keepWithinPeriod(count)
    const { kept } = this
    for (const { compiled, tally } of this.rules) tally.add(compiled.outcomes, compiled.reasons, count, kept)
    this.measures.forEach((tally, index) => tally.add(this.plan.measureRules[index]!, count, kept))
    this.sides.forEach((tally, index) => tally.add(this.plan.sideMeasures[index]!, count, kept))
    for (const group of this.groups) group.add(this.grouped, count, kept)
    this.months.add(this.grouped, count, kept)
    this.collectFindings(count, rowNumbers, place, input)
    this.first = Math.min(this.first, span.first)
    this.last = Math.max(this.last, span.last)
    return span
  }

  /** A record whose beginning is unknown cannot be placed outside the period, so it stays in. */
  private keepWithinPeriod(count: number): { outside: number; first: number; last: number } {
    const { began } = this.plan
    const { period } = this.options
    let outside = 0
    let first = Infinity
    let last = -Infinity
    for (let row = 0; row < count; row++) {
      const isKnown = began.status[row]! < noValue
      const at = began.values[row]!
      const isOutside = isKnown && period !== null && (at < period.from || at > period.to)
      if (this.kept) this.kept[row] = isOutside ? 0 : 1
      if (isOutside) outside++
      else if (isKnown) {
        if (at < first) first = at
        if (at > last) last = at
      }
    }
    return { outside, first, last }
  }

  /** Findings and samples of a batch. Where nobody takes findings and the shelves are full, only the totals go on. */
  private collectFindings(count: number, rowNumbers: Int32Array, place: Place, input: number): void {
    const { onFinding } = this.options
    const open = this.rules.filter((rule) => hasWanted(rule, count, onFinding !== null))
    for (let row = 0; row < count && open.length > 0; row++) {
      if (this.kept !== null && this.kept[row] === 0) continue
      let key: string | null = null
      for (const { compiled, shelf } of open) {
        const code = compiled.outcomes[row]!
        if (code !== outcomeCodes.failed && code !== outcomeCodes.cantTell) continue
        const outcome = targetOutcomes[code] as 'failed' | 'cantTell'
        const isWanted = shelf.wants(outcome)
        if (!isWanted && !onFinding) continue
        key ??= this.keyAt(row)
        const finding = this.findingAt(compiled, outcome, row, key, rowNumbers[row]!, place)
        onFinding?.(finding)
        if (isWanted) shelf.add(outcome, input, rowNumbers[row]!, sampleOf(finding, stepsOf(compiled.rule, this.plan.plan, row)))
      }
    }
  }

  /** The key of a record as it may be shown; worked out once, however many rules speak of it. */
  private keyAt(row: number): string {
    const { key } = this.plan
    return key.status[row]! < noValue ? this.options.masking.key(key.text(row)) : ''
  }

  private findingAt(compiled: CompiledRecordRule, outcome: 'failed' | 'cantTell', row: number, key: string, rowNumber: number, place: Place): Finding {
    const { plan } = this.plan
    const entry = plan.reasons.entries[compiled.reasons[row]!]!
    return {
      rule: compiled.rule.id,
      record: this.plan.subject.subject,
      key,
      outcome,
      reason: entry.key as ReasonKey,
      observed: entry.evidence?.observed(row) ?? {},
      expected: entry.evidence?.expected(row) ?? null,
      locator: { ...place, row: rowNumber, field: entry.field?.name ?? null },
    }
  }

  /** The span of the records as the report shows it. */
  period(): { from: string | null; to: string | null } {
    return spanText(this.first, this.last, this.options.zone)
  }
}

/** Whether a batch has a target of a rule that a report or a file of findings still takes. Searching bytes costs next to nothing. */
function hasWanted({ compiled, shelf }: RuleRun, count: number, takesAll: boolean): boolean {
  const outcomes = compiled.outcomes.subarray(0, count)
  return (['failed', 'cantTell'] as const).some((outcome) => (takesAll || shelf.wants(outcome)) && outcomes.includes(outcomeCodes[outcome]))
}

/** Two instants as the report shows them; null where no record had one. */
export function spanText(first: number, last: number, zone: TimeZone): { from: string | null; to: string | null } {
  return first > last ? { from: null, to: null } : { from: formatInstant(first, zone), to: formatInstant(last, zone) }
}

function sampleOf({ key, outcome, reason, observed, expected, locator }: Finding, steps: Sample['steps']): Sample {
  return { key, outcome, reason, observed, expected, locator, steps }
}
