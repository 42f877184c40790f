import type { Column, Computed, InputColumn, TruthColumn } from '../expression/column.js'
import { compileElapsed } from '../expression/compile/compileElapsed.js'
import { compileField } from '../expression/compile/compileField.js'
import { compileInstant } from '../expression/compile/compileInstant.js'
import { compileTruth } from '../expression/compile/compileTruth.js'
import { firstKnown } from '../expression/build.js'
import { copyRows } from '../expression/copyRows.js'
import { Truth } from '../expression/column.js'
import type { Field } from '../expression/field.js'
import { noValue, spanOf, Status } from '../expression/kinds.js'
import type { DurationNode, Elapsed, InstantNode } from '../expression/node.js'
import { Plan, type PlanContext } from '../expression/plan.js'
import type { ReasonTable } from '../expression/reasonTable.js'
import type { Subject } from '../expression/subject.js'
import { toDay } from '../calendar/civilDay.js'
import { outcomeCodes } from './outcome.js'
import type { ProfileRule, ResolvedProfile } from './profile.js'
import { type CombinedKey, compileCombinedKey } from './combinedKey.js'
import { compileQuality } from './compileQuality.js'
import type { SideMeasure } from './measure.js'
import { isMeasureRule, isQualityRule, type MeasureRule, type QualityRule, type RecordRule, type Rule, severity } from './rule.js'
import type { Standard } from './standard.js'
import { windowLength } from './windowLength.js'

/** A rule that judges records, with its outcomes over the current batch. */
export interface CompiledRecordRule extends Computed {
  readonly rule: RecordRule | QualityRule
  /** Whether the rule applies, per row; missing where it applies to every record that it binds. */
  readonly applicability?: TruthColumn
  readonly outcomes: Uint8Array
  /** Codes into the plan's reason table. */
  readonly reasons: Uint16Array
}

/** A rule over a measure, with the columns that its tally is filled from. */
export interface CompiledMeasureRule extends Computed {
  readonly rule: MeasureRule
  readonly of: TruthColumn
  readonly at: Column
  /** What a yearly total adds up. */
  readonly amount: Column | null
  /** What a yearly total counts once. */
  readonly distinct: InputColumn | null
  /** What occurrences are alike in, and what is asked of each record should it occur that often. */
  readonly occurring: { readonly key: CombinedKey; readonly judged: CompiledRecordRule } | null
  /** 1 where the standard binds the record. */
  readonly binds: Uint8Array
  readonly truthOf: Uint8Array
  readonly reasons: ReasonTable
}

/** A measure beside a rule, with the columns that its tally is filled from. */
export type CompiledSideMeasure = { readonly rule: RecordRule; readonly measure: SideMeasure } & (
  | { readonly kind: 'share'; readonly of: TruthColumn; readonly among: TruthColumn | null; readonly binds: Uint8Array; readonly truthOf: Uint8Array }
  | { readonly kind: 'mean'; readonly of: Column; readonly binds: Uint8Array }
)

export interface RecordPlan {
  readonly subject: Subject
  readonly plan: Plan
  readonly key: InputColumn
  readonly began: Column
  readonly recordRules: readonly CompiledRecordRule[]
  readonly measureRules: readonly CompiledMeasureRule[]
  readonly sideMeasures: readonly CompiledSideMeasure[]
  /** Evaluates every rule over the first `count` records of the input columns. */
  run(count: number): void
}

export interface RecordPlanOptions {
  readonly capacity: number
  readonly context: PlanContext
  readonly profile: ResolvedProfile
  readonly standards: readonly Standard[]
  readonly applyBeforeInForce: boolean
  /** Whether rules and measures over several records take part; one record alone has neither duplicates nor shares. */
  readonly acrossRecords: boolean
  /** Fields that are wanted beside those the rules read: for groups, for templates. */
  readonly alsoRead?: readonly Field[]
  /** Columns that plans of several profiles over the same records share. */
  readonly shared?: Map<string, InputColumn>
}

/** Compiles the rules of a profile that judge one record type. */
export function compileRecordPlan(subject: Subject, options: RecordPlanOptions): RecordPlan {
  const plan = new Plan(options.capacity, options.context, options.shared)
  const prelude: ((count: number) => void)[] = []
  const began = compileInstant(firstKnown(...(subject.began as readonly InstantNode[])) as InstantNode, plan)
  plan.began = began
  const key = plan.input(subject.key)
  for (const field of options.alsoRead ?? []) plan.input(field)

  const running = options.profile.rules.filter(({ rule, state }) => state === 'on' && (rule.subject === subject.subject || isQualityRule(rule)))
  const bindings = new Bindings(options)
  const recordRules: CompiledRecordRule[] = []
  const measureRules: CompiledMeasureRule[] = []
  const sideMeasures: CompiledSideMeasure[] = []
  const qualityRules: QualityRule[] = []
  for (const { rule } of running) {
    if (isQualityRule(rule)) qualityRules.push(rule)
    else if (isMeasureRule(rule)) {
      if (options.acrossRecords) measureRules.push(compileMeasureRule(rule, plan, bindings))
    } else {
      recordRules.push(compileRecordRule(rule, plan, bindings))
      if (options.acrossRecords) sideMeasures.push(...(rule.sideMeasures ?? []).map((measure) => compileSideMeasure(rule, measure, plan, bindings)))
    }
  }
  // Last, since they look at every column that the other rules read.
  for (const rule of qualityRules) {
    if (options.acrossRecords || rule.quality !== 'unique') recordRules.push(compileQuality(rule, subject, plan))
  }

  for (const derivation of subject.derivations) {
    if (plan.inputs.has(derivation.field.name)) prelude.push(derivation.compile(plan))
  }
  const starts = new Set(subject.began.map(({ name }) => name))
  const events = [...plan.inputs.values()].filter(({ field }) => field.kind === 'instant' && !starts.has(field.name))
  return {
    subject,
    plan,
    key,
    began,
    recordRules,
    measureRules,
    sideMeasures,
    run(count) {
      plan.nextBatch()
      for (const derive of prelude) derive(count)
      began.compute(count)
      for (const event of events) markMisordered(event, began, count)
      bindings.compute(began, count)
      for (const rule of recordRules) rule.compute(count)
      for (const rule of measureRules) rule.compute(count)
      for (const measure of sideMeasures) computeSide(measure, count)
    },
  }
}

/** An event before its record began is a contradiction: no rule may rest on it, and the order of the dates is a rule of its own. */
function markMisordered(event: InputColumn, began: Column, count: number): void {
  const { values, status } = event
  const { values: start, status: startStatus } = began
  for (let row = 0; row < count; row++) {
    const known = status[row]!
    if (known >= noValue || values[row]! >= start[row]! || startStatus[row]! >= noValue) continue
    if (values[row]! + spanOf[known]! - 1 < start[row]!) status[row] = Status.misordered
  }
}

/** The records of a batch that a standard binds: those begun on or after its day in force, inclusive, or at nobody knows what time. */
class Binding {
  readonly rows: Uint8Array
  /** Whether all of them are bound. */
  isAll = true

  constructor(
    private readonly from: number,
    capacity: number,
  ) {
    this.rows = new Uint8Array(capacity).fill(1)
  }

  compute({ values, status }: Column, count: number): void {
    if (this.from === -Infinity) return
    this.isAll = true
    for (let row = 0; row < count; row++) {
      const isBound = values[row]! >= this.from || status[row]! >= noValue
      this.rows[row] = isBound ? 1 : 0
      if (!isBound) this.isAll = false
    }
  }
}

/** The bindings of the rules of a plan, one a day in force. */
class Bindings {
  private readonly byDay = new Map<number, Binding>()

  constructor(private readonly options: RecordPlanOptions) {}

  of(rule: Rule, plan: Plan): Binding {
    const from = this.inForceFrom(rule)
    const binding = this.byDay.get(from) ?? new Binding(from, plan.capacity)
    this.byDay.set(from, binding)
    return binding
  }

  compute(began: Column, count: number): void {
    for (const binding of this.byDay.values()) binding.compute(began, count)
  }

  private inForceFrom(rule: Rule): number {
    if (this.options.applyBeforeInForce) return -Infinity
    const deciding = rule.clauses.filter(({ role }) => role !== 'related').map(({ clause }) => clause.standard)
    const dates = this.options.standards.filter(({ id }) => deciding.includes(id)).flatMap(({ inForceFrom }) => inForceFrom ?? [])
    if (dates.length === 0) return -Infinity
    return Math.min(...dates.map((date) => this.options.context.zone.startOfDay(toDay(date))))
  }
}

function compileRecordRule(rule: RecordRule, plan: Plan, bindings: Bindings): CompiledRecordRule {
  const applicability = rule.applicability ? compileTruth(rule.applicability, plan) : null
  const expectation = compileTruth(rule.expectation, plan)
  const binds = bindings.of(rule, plan)
  const { truthOf } = plan.reasons
  const beforeInForce = plan.reasons.add(Truth.no, 'before-in-force')
  const outcomeOf = severity(rule) === 'action' ? outcomeOfPermission : outcomeOfTruth
  const outcomes = new Uint8Array(plan.capacity)
  const reasons = new Uint16Array(plan.capacity)

  /** Where a rule does not apply, or may not, that decides and not its expectation. */
  function overrule({ codes }: TruthColumn, count: number): void {
    for (let row = 0; row < count; row++) {
      const truth = truthOf[codes[row]!]!
      if (truth === Truth.yes) continue
      outcomes[row] = outcomeWhenNotApplied[truth]!
      reasons[row] = codes[row]!
    }
  }

  /** What an expectation asks of texts is asked of the records alone that the rule applies to. */
  const asked = applicability && expectation.isPartial ? new Uint8Array(plan.capacity) : null

  function ask({ codes }: TruthColumn, rows: Uint8Array, count: number): void {
    for (let row = 0; row < count; row++) rows[row] = truthOf[codes[row]!] === Truth.yes ? 1 : 0
    plan.asked = rows
  }

  function judge(count: number): void {
    if (applicability && asked) ask(applicability, asked, count)
    expectation.compute(count)
    plan.asked = null
    const { codes } = expectation
    for (let row = 0; row < count; row++) outcomes[row] = outcomeOf[truthOf[codes[row]!]!]!
    copyRows(codes, reasons, count)
  }

  function isAnyYes({ codes }: TruthColumn, count: number): boolean {
    for (let row = 0; row < count; row++) if (truthOf[codes[row]!] === Truth.yes) return true
    return false
  }

  function compute(count: number): void {
    applicability?.compute(count)
    // What no record is asked for is not worked out.
    if (!applicability || isAnyYes(applicability, count)) judge(count)
    if (applicability) overrule(applicability, count)
    if (binds.isAll) return
    for (let row = 0; row < count; row++) {
      if (binds.rows[row] === 1) continue
      outcomes[row] = outcomeCodes.inapplicable
      reasons[row] = beforeInForce
    }
  }

  return { rule, ...(applicability && { applicability }), outcomes, reasons, compute }
}

/** Outcomes at the place of the truth of the expectation. */
const outcomeOfTruth = Uint8Array.of(outcomeCodes.failed, outcomeCodes.passed, outcomeCodes.cantTell, outcomeCodes.pending)
/** The same where the clause permits and does not oblige: what may be done and was not is an open action, never a failure. */
const outcomeOfPermission = Uint8Array.of(outcomeCodes.passed, outcomeCodes.passed, outcomeCodes.cantTell, outcomeCodes.pending)
/** Outcomes at the place of the truth of an applicability that is not yes. */
const outcomeWhenNotApplied = Uint8Array.of(outcomeCodes.inapplicable, outcomeCodes.passed, outcomeCodes.cantTell, outcomeCodes.pending)

function compileMeasureRule(rule: MeasureRule, plan: Plan, bindings: Bindings): CompiledMeasureRule {
  // A window that has no length is refused before anything is read.
  if ('length' in rule.measure) plan.context.valuesOf(rule.measure.length.id).forEach(windowLength)
  const of = compileTruth(rule.measure.of, plan)
  const at = compileInstant(rule.measure.at as InstantNode, plan)
  const totals = rule.measure.measure === 'yearlyTotal' ? rule.measure : null
  const amount = totals?.amount ? compileField(totals.amount, plan) : null
  const distinct = totals?.distinct ? plan.input(totals.distinct) : null
  const occurring = compileOccurring(rule, plan, bindings)
  const compute = (count: number): void => {
    at.compute(count)
    amount?.compute(count)
    if (!occurring) return of.compute(count)
    occurring.key.compute(count)
    occurring.judged.compute(count)
  }
  return { rule, of, at, amount, distinct, occurring, binds: bindings.of(rule, plan).rows, truthOf: plan.reasons.truthOf, reasons: plan.reasons, compute }
}

/** What is asked of a record that occurs often enough is judged as if a rule asked it of each. */
function compileOccurring(rule: MeasureRule, plan: Plan, bindings: Bindings): CompiledMeasureRule['occurring'] {
  const { measure } = rule
  if (measure.measure !== 'occurrences') return null
  const ofEach: RecordRule = { ...rule, expectation: measure.of, ...(measure.among && { applicability: measure.among }) }
  return { key: compileCombinedKey(measure.by, plan), judged: compileRecordRule(ofEach, plan, bindings) }
}

function compileSideMeasure(rule: RecordRule, measure: SideMeasure, plan: Plan, bindings: Bindings): CompiledSideMeasure {
  const binds = bindings.of(rule, plan).rows
  if (measure.measure === 'mean') return { rule, measure, kind: 'mean', of: compileElapsed(measure.of as Elapsed & DurationNode, plan), binds }
  const among = measure.among ? compileTruth(measure.among, plan) : null
  return { rule, measure, kind: 'share', of: compileTruth(measure.of, plan), among, binds, truthOf: plan.reasons.truthOf }
}

function computeSide(measure: CompiledSideMeasure, count: number): void {
  measure.of.compute(count)
  if (measure.kind === 'share') measure.among?.compute(count)
}

/** The rules of a profile for one record type, whatever their state. */
export const rulesOf = (profile: ResolvedProfile, subject: string): ProfileRule[] =>
  profile.rules.filter(({ rule }) => rule.subject === subject || isQualityRule(rule))
