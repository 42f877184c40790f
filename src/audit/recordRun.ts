import { outcomeCodes, targetOutcomes } from '../engine/outcome.js'
import type { ReasonKey } from '../engine/reason.js'
import type { CompiledRecordRule, RecordPlan } from '../engine/recordPlan.js'
import { RuleTally } from '../engine/ruleTally.js'
import { fieldsOf, stepsOf } from '../engine/stepsOf.js'
import { SideTally } from '../engine/sideTally.js'
import { isQualityRule } from '../engine/rule.js'
import type { Field } from '../expression/field.js'
import { noValue } from '../expression/kinds.js'
import type { RejectReason } from '../ingest/csvScanner.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { Sample } from '../report/auditReport.js'
import type { Finding } from '../report/findingsCsv.js'
import type { AuditContext } from './auditContext.js'
import { GroupRun } from './groups/groupRun.js'
import { figureColumns } from './league/figureColumn.js'
import { KeyLog } from './keyLog.js'
import { type MeasureTally, measureTally } from './measureTally.js'
import { OverviewRun } from './overviewRun.js'
import { type RecordPart, sideName } from './recordPart.js'
import { type KeptSample, sampleCap, type SampledOutcome, sampledOutcomes } from './sampleShelf.js'
import { type ShownKey, shownKey } from './shownKey.js'
import { repeatFields } from './repeats/repeatFields.js'
import { RepeatLog } from './repeats/repeatLog.js'
import { WaiverTally } from './waiverTally.js'

/** Where rows stand: their file and, in a workbook, their sheet. */
export interface Place {
  readonly file: string
  readonly sheet?: string
}

/** What one rule has gathered. */
interface RuleRun {
  readonly compiled: CompiledRecordRule
  /** What the rule looks at, for its samples. */
  readonly fields: readonly Field[]
  readonly tally: RuleTally
  samples: KeptSample[]
  /** How many samples the report still takes, as far as is known here. */
  readonly room: Record<SampledOutcome, number>
}

/** Judges the records of one type: their batches go in, and what was found is taken out as parts. */
export class RecordRun {
  private readonly rules: readonly RuleRun[]
  private readonly measures: readonly MeasureTally[]
  private readonly sides: readonly SideTally[]
  private readonly groups: GroupRun
  private readonly overview: OverviewRun
  /** 1 for the records of the batch within the period; null where there is none, and all count. */
  readonly kept: Uint8Array | null
  private readonly keys: KeyLog | null
  private readonly waivers: WaiverTally | null
  private readonly repeats: RepeatLog | null
  private findings: Finding[] = []
  private rejects: { row: number; reason: RejectReason }[] = []
  private rows = 0
  private outside = 0
  private first = Infinity
  private last = -Infinity

  constructor(
    readonly plan: RecordPlan,
    private readonly context: AuditContext,
  ) {
    this.rules = plan.recordRules.map((compiled) => ({ compiled, fields: fieldsOf(compiled.rule), tally: new RuleTally(), samples: [], room: fullRoom() }))
    this.measures = plan.measureRules.map(({ rule }) => measureTally(rule, context.zone))
    this.sides = plan.sideMeasures.map(() => new SideTally())
    // Of several records with one id, which one fails depends on the order of the rows: no group answers for it.
    const grouped = plan.recordRules.filter(({ rule }) => !isUnique(rule))
    const figures = plan.subject.subject === 'work-order' ? figureColumns(context.registry.overview, plan) : null
    this.groups = new GroupRun(plan, grouped, figures, context.zone)
    this.overview = new OverviewRun(plan, context)
    this.keys = plan.recordRules.some(({ rule }) => isUnique(rule)) ? new KeyLog() : null
    const waivers = context.waivers.filter(({ isExpired }) => !isExpired)
    this.waivers = waivers.length > 0 ? new WaiverTally(plan, waivers, context.waivers.length) : null
    const repeats = repeatFields[plan.subject.subject as RecordType]
    this.repeats = repeats ? new RepeatLog(plan.plan, repeats) : null
    this.kept = context.period ? new Uint8Array(plan.plan.capacity) : null
  }

  /** Says of which rules and outcomes the report has enough samples; there is room for all others again. */
  makeRoom(full: ReadonlySet<string>): void {
    for (const { compiled, room } of this.rules) {
      for (const outcome of sampledOutcomes) room[outcome] = full.has(shelfName(compiled.rule.id, outcome)) ? 0 : sampleCap
    }
  }

  /** Judges the batch that the input columns hold. */
  addBatch(count: number, rowNumbers: Int32Array, place: Place): void {
    const { plan } = this
    plan.run(count)
    this.keepWithinPeriod(count)
    const { kept } = this
    for (const { compiled, tally } of this.rules) tally.add(compiled.outcomes, compiled.reasons, count, kept)
    this.measures.forEach((tally, index) => tally.add(plan.measureRules[index]!, count, kept, rowNumbers))
    this.sides.forEach((tally, index) => tally.add(plan.sideMeasures[index]!, count, kept))
    this.groups.add(count, kept)
    this.overview.add(count, kept)
    this.keys?.add(plan.key, rowNumbers, count, kept)
    this.waivers?.add(count, kept)
    this.repeats?.add(rowNumbers, count, kept)
    if (this.context.takesFindings) this.collectFindings(count, rowNumbers, place)
    else this.collectSamples(count, rowNumbers, place)
    this.rows += count
  }

  /** How many findings wait to be taken. */
  get findingsHeld(): number {
    return this.findings.length
  }

  addReject(row: number, reason: RejectReason): void {
    this.rejects.push({ row, reason })
  }

  /** What was found since it was last taken. */
  take(): RecordPart {
    const { plan } = this
    const part: RecordPart = {
      rules: new Map(this.rules.map(({ compiled, tally, samples }) => [compiled.rule.id, { counts: tally.take(plan.plan.reasons), samples }])),
      measures: new Map(this.measures.map((tally, index) => [plan.measureRules[index]!.rule.id, tally.take()])),
      sides: new Map(this.sides.map((tally, index) => [nameOf(plan.sideMeasures[index]!), tally.take()])),
      ...this.groups.take(),
      overview: this.overview.take(),
      keys: this.keys?.take() ?? null,
      repeats: this.repeats?.take() ?? null,
      waived: this.waivers?.take() ?? [],
      findings: this.findings,
      rejects: this.rejects,
      rows: this.rows,
      outside: this.outside,
      first: this.first,
      last: this.last,
    }
    for (const rule of this.rules) rule.samples = []
    this.findings = []
    this.rejects = []
    this.rows = this.outside = 0
    this.first = Infinity
    this.last = -Infinity
    return part
  }

  /** A record whose beginning is unknown cannot be placed outside the period, so it stays in. */
  private keepWithinPeriod(count: number): void {
    const { began } = this.plan
    const { period } = this.context
    for (let row = 0; row < count; row++) {
      const isKnown = began.status[row]! < noValue
      const at = began.values[row]!
      const isOutside = isKnown && period !== null && (at < period.from || at > period.to)
      if (this.kept) this.kept[row] = isOutside ? 0 : 1
      if (isOutside) this.outside++
      else if (isKnown) {
        if (at < this.first) this.first = at
        if (at > this.last) this.last = at
      }
    }
  }

  /** Findings of a batch, row by row as they stand in the file, and the samples among them. */
  private collectFindings(count: number, rowNumbers: Int32Array, place: Place): void {
    const { reveal } = this.context
    const open = this.rules.filter(({ compiled: { outcomes } }) => sampledOutcomes.some((outcome) => holds(outcomes, outcome, count)))
    for (let row = 0; row < count && open.length > 0; row++) {
      if (this.kept !== null && this.kept[row] === 0) continue
      let key: ShownKey | null = null
      for (const rule of open) {
        const code = rule.compiled.outcomes[row]!
        if (code !== outcomeCodes.failed && code !== outcomeCodes.cantTell) continue
        const outcome = targetOutcomes[code] as SampledOutcome
        // Worked out once, however many rules speak of the record.
        key ??= shownKey(this.keyAt(row), reveal)
        const finding = this.findingAt(rule.compiled, outcome, row, key.text, rowNumbers[row]!, place)
        this.findings.push(finding)
        if (rule.room[outcome] > 0) this.keepSample(rule, finding, row, key.masked)
      }
    }
  }

  /** The samples of a batch that the report has room for: where nobody takes findings, nothing is made of the others. */
  private collectSamples(count: number, rowNumbers: Int32Array, place: Place): void {
    for (const rule of this.rules) {
      for (const outcome of sampledOutcomes) {
        const { outcomes } = rule.compiled
        for (let row = -1; rule.room[outcome] > 0; ) {
          row = outcomes.indexOf(outcomeCodes[outcome], row + 1)
          if (row < 0 || row >= count) break
          if (this.kept !== null && this.kept[row] === 0) continue
          const key = shownKey(this.keyAt(row), this.context.reveal)
          this.keepSample(rule, this.findingAt(rule.compiled, outcome, row, key.text, rowNumbers[row]!, place), row, key.masked)
        }
      }
    }
  }

  private keepSample({ fields, room, samples }: RuleRun, finding: Finding, row: number, masked: number): void {
    const outcome = finding.outcome as SampledOutcome
    room[outcome]--
    samples.push({ outcome, sample: sampleOf(finding, stepsOf(fields, this.plan.plan, row)), masked })
  }

  private keyAt(row: number): string {
    const { key } = this.plan
    return key.status[row]! < noValue ? key.text(row) : ''
  }

  private findingAt(compiled: CompiledRecordRule, outcome: SampledOutcome, row: number, key: string, rowNumber: number, place: Place): Finding {
    const { plan } = this.plan
    const { key: reason, field, evidence } = plan.reasons.entries[compiled.reasons[row]!]!
    const name = field?.name ?? null
    const { file, sheet } = place
    // Objects of fixed shapes: there may be millions, and spreading takes several times as long as all else here.
    const finding: Finding = {
      rule: compiled.rule.id,
      record: this.plan.subject.subject,
      key,
      outcome,
      reason: reason as ReasonKey,
      observed: evidence ? evidence.observed(row) : nothingObserved,
      expected: evidence ? evidence.expected(row) : null,
      locator: sheet === undefined ? { file, row: rowNumber, field: name } : { file, sheet, row: rowNumber, field: name },
    }
    return this.waivers?.covers(compiled, row) ? { ...finding, waived: true } : finding
  }
}

const nothingObserved: Finding['observed'] = {}

/** The name of the samples of a rule and an outcome, as `makeRoom` takes it. */
export const shelfName = (rule: string, outcome: SampledOutcome): string => `${rule} ${outcome}`

/** A finding as a sample of its rule. */
export function sampleOf({ key, outcome, reason, observed, expected, locator, waived }: Finding, steps: Sample['steps']): Sample {
  return { key, outcome, reason, observed, expected, locator, steps, ...(waived && { waived }) }
}

const fullRoom = (): Record<SampledOutcome, number> => ({ failed: sampleCap, cantTell: sampleCap })
const isUnique = (rule: CompiledRecordRule['rule']): boolean => isQualityRule(rule) && rule.quality === 'unique'
const nameOf = ({ rule, measure }: RecordPlan['sideMeasures'][number]): string => sideName(rule.id, measure.name)

/** Whether a rule has a target with an outcome in a batch. Searching bytes costs next to nothing. */
const holds = (outcomes: Uint8Array, outcome: SampledOutcome, count: number): boolean => outcomes.subarray(0, count).includes(outcomeCodes[outcome])
