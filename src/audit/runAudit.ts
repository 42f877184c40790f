import { compileDeadline } from '../calendar/compiledDeadline.js'
import { resolveConvention } from '../calendar/convention.js'
import { formatInstant, parseInstant } from '../calendar/instant.js'
import { fromDay } from '../calendar/civilDay.js'
import { type TimeZone, zone as zoneOf } from '../calendar/timeZone.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import { answersByClause, type ChecklistAnswer } from '../engine/checklist.js'
import { clauseVerdict, decidingRules, type RuleOutcome } from '../engine/clauseVerdict.js'
import type { Outcome } from '../engine/outcome.js'
import { resolveProfile, type ResolvedProfile } from '../engine/profile.js'
import { compileRecordPlan } from '../engine/recordPlan.js'
import type { Registry } from '../engine/registry.js'
import { HourlyCoverageTally } from '../engine/hourlyCoverageTally.js'
import { YearlyTotalTally } from '../engine/yearlyTotalTally.js'
import { isMeasureRule, isQualityRule, type MeasureRule } from '../engine/rule.js'
import { IngestError } from '../ingest/ingestError.js'
import { openTable } from '../ingest/openTable.js'
import { readTable } from '../ingest/readTable.js'
import { recordFields } from '../records/generated/fields.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import { subjectOf } from '../records/subjects.js'
import type { AuditReport, ClauseResult, GroupResult, InputReceipt, RuleResult } from '../report/auditReport.js'
import { AuditArgumentError } from './auditArgumentError.js'
import type { AuditInput, AuditOptions } from './auditOptions.js'
import { groupFieldsOf } from './groupTally.js'
import { Masking } from './masking.js'
import { type Place, RecordRun, spanText } from './recordRun.js'
import { untestedResult } from './results/finishedResult.js'
import { hourlyCoverageResult } from './results/hourlyCoverageResult.js'
import { passedShare, recordRuleResult } from './results/recordRuleResult.js'
import { yearlyTotalResult, type YearlyTotalRule } from './results/yearlyTotalResult.js'
import { type MeasureContext, rollingShareResult, type RollingShareRule } from './results/rollingShareResult.js'
import { sideMeasureResult } from './results/sideMeasureResult.js'
import { createSha256, hashOf } from './sha256.js'

/** The version of the report's shape; its schema is schemas/audit-report.schema.json. */
const reportVersion = '1'

/** Records judged at once: enough to keep the loops tight, few enough to stay in the processor's cache. */
const batchCapacity = 4096

/** Audits files under a profile; see `audit` of the package for the contract. */
export async function runAudit(inputs: readonly AuditInput[], options: AuditOptions, registry: Registry, chinaCalendar: WorkingCalendar): Promise<AuditReport> {
  const audit = new Audit(options, registry, chinaCalendar)
  for (const [index, input] of inputs.entries()) await audit.read(input, index)
  audit.assertRowsRead()
  return audit.report()
}

class Audit {
  private readonly profile: ResolvedProfile
  private readonly zone: TimeZone
  private readonly calendar: WorkingCalendar
  private readonly asOf: number
  private readonly period: { from: number; to: number } | null
  private readonly masking: Masking
  private readonly runs = new Map<RecordType, RecordRun>()
  private readonly receipts: InputReceipt[] = []
  private readonly mappings: unknown[] = []
  private readonly answers: ReadonlyMap<string, ChecklistAnswer>

  constructor(
    private readonly options: AuditOptions,
    private readonly registry: Registry,
    chinaCalendar: WorkingCalendar,
  ) {
    this.profile = resolveProfile(options.profile ?? 'national', registry, options.readings)
    this.answers = options.checklist ? answersByClause(options.checklist, registry.clauses) : new Map()
    this.zone = zoneOf(this.profile.timeZone)
    const calendar = options.calendar ?? chinaCalendar
    this.calendar = options.knownOn === undefined ? calendar : calendar.asKnownOn(options.knownOn)
    this.asOf = instantOf('asOf', options.asOf, this.zone)
    this.period = options.period ? { from: startOf('period.from', options.period.from, this.zone), to: instantOf('period.to', options.period.to, this.zone) } : null
    if (this.period && this.period.from > this.period.to) {
      throw new AuditArgumentError('PERIOD_REVERSED', `${options.period!.from}..${options.period!.to}`, { zh: '请把较早的日期写在前面。', en: 'Give the earlier date first.' })
    }
    this.masking = new Masking(options.reveal === true)
  }

  async read(input: AuditInput, index: number): Promise<void> {
    const { options, zone } = this
    const table = await openTable(input.source, {
      ...(input.encoding && { encoding: input.encoding }),
      ...(input.record && { record: input.record }),
      ...(input.mapping && { mapping: input.mapping }),
    })
    if (input.mapping) this.mappings.push(input.mapping)
    const { layout } = table
    const run = this.runOf(layout.record)
    const hash = (options.platform?.sha256 ?? createSha256)()
    const { name, sheet, workbook } = input.source
    const place: Place = { file: name, ...(sheet !== undefined && { sheet }) }
    if (workbook) hash.update(workbook)
    let bytes = 0
    let outside = 0
    let rows = 0
    let first = Infinity
    let last = -Infinity
    const counts = await readTable(table, {
      zone: table.mapping.timeZone === undefined ? zone : zoneOf(table.mapping.timeZone),
      inputs: run.plan.plan.inputs,
      capacity: batchCapacity,
      onBatch: (count, rowNumbers) => {
        const span = run.addBatch(count, rowNumbers, place, index)
        outside += span.outside
        rows += count
        first = Math.min(first, span.first)
        last = Math.max(last, span.last)
      },
      onReject: (row, reason) => options.onReject?.(name, row, reason),
      onBytes: (chunk) => {
        if (!workbook) hash.update(chunk)
        bytes += chunk.length
        options.onProgress?.({ input: name, bytes, rows })
      },
      ...(options.platform?.isUtf8 && { isUtf8: options.platform.isUtf8 }),
    })
    this.receipts.push({
      name,
      sha256: hash.hex(),
      bytes: workbook?.length ?? bytes,
      encoding: table.encoding,
      record: layout.record,
      ...(sheet !== undefined && { sheet }),
      rowsRead: counts.audited + counts.excluded + counts.rejected,
      rowsAudited: counts.audited - outside,
      rowsExcluded: counts.excluded + outside,
      rowsRejected: counts.rejected,
      period: spanText(first, last, zone),
      columns: { mapped: layout.columns.map(({ header }) => header), unmapped: layout.unmapped },
    })
  }

  /** One file of many may be empty; where none has a row, a report would say that nothing failed. */
  assertRowsRead(): void {
    const first = this.receipts[0]
    if (!first || this.receipts.some(({ rowsRead }) => rowsRead > 0)) return
    throw new IngestError(
      'HEADER_ONLY',
      first.name,
      { zh: '只有表头，没有数据行。', en: 'It has a header and no rows.' },
      { zh: '请核对导出的筛选条件和时间范围后重新导出。', en: 'Check the filter and the period of the export, and export it again.' },
    )
  }

  private runOf(record: RecordType): RecordRun {
    const known = this.runs.get(record)
    if (known) return known
    const { profile, zone, options } = this
    const plan = compileRecordPlan(subjectOf(record), {
      capacity: batchCapacity,
      context: { zone, kernel: compileDeadline(this.calendar, zone, resolveConvention(profile.conventions)), valuesOf: profile.valuesOf },
      profile,
      standards: this.registry.standards,
      applyBeforeInForce: options.applyBeforeInForce === true,
      acrossRecords: true,
      alsoRead: groupFieldsOf(recordFields[record]),
    })
    plan.plan.asOf = this.asOf
    const run = new RecordRun(plan, { zone, masking: this.masking, period: this.period, onFinding: options.onFinding ?? null })
    this.runs.set(record, run)
    return run
  }

  report(): AuditReport {
    const rules = this.profile.rules.map((profileRule) => this.resultOf(profileRule))
    const clauses = this.clauseResults(rules)
    return {
      reportVersion,
      receipt: this.receipt(),
      summary: {
        outcomes: countBy(rules.map(({ outcome }) => outcome), ['passed', 'failed', 'pending', 'cantTell', 'inapplicable', 'untested']),
        clauses: countBy(clauses.map(({ verdict }) => verdict), ['satisfied', 'notSatisfied', 'notApplicable', 'furtherTesting']),
      },
      rules,
      clauses,
      groups: this.groupResults(),
      scores: [],
      waivers: [],
      systemErrors: [],
    }
  }

  private resultOf(profileRule: ResolvedProfile['rules'][number]): RuleResult {
    const { rule, state } = profileRule
    const runs = [...this.runs.values()].filter(({ plan }) => isQualityRule(rule) || plan.subject.subject === rule.subject)
    const first = runs[0]
    if (state !== 'on' || !first) return untestedResult(profileRule, this.profile)
    if (isMeasureRule(rule)) return this.measureResult(rule, first)
    const parts = runs.flatMap((run) => run.rules.filter(({ compiled }) => compiled.rule === rule).map((part) => ({ run: part, reasons: run.plan.plan.reasons })))
    const side = first.plan.sideMeasures.flatMap((measure, index) => (measure.rule === rule ? [sideMeasureResult(measure.measure, first.sides[index]!, this.profile)] : []))
    return recordRuleResult(rule, parts, side, this.profile)
  }

  private measureResult(rule: MeasureRule, run: RecordRun): RuleResult {
    const tally = run.measures[run.plan.measureRules.findIndex((compiled) => compiled.rule === rule)]!
    const files = this.receipts.filter(({ record }) => record === rule.subject).map(({ name }) => name)
    const context: MeasureContext = { profile: this.profile, zone: this.zone, file: files.join(', '), period: this.period }
    if (tally instanceof YearlyTotalTally) return yearlyTotalResult(rule as YearlyTotalRule, tally, context)
    return tally instanceof HourlyCoverageTally ? hourlyCoverageResult(rule, tally, context) : rollingShareResult(rule as RollingShareRule, tally, context)
  }

  private clauseResults(results: readonly RuleResult[]): ClauseResult[] {
    const outcomes: RuleOutcome[] = this.profile.rules.map(({ rule }, index) => ({ rule, outcome: results[index]!.outcome }))
    // A local document can have clauses that only people judge, and no rule at all.
    const standards = new Set([...this.profile.documents, ...outcomes.flatMap(({ rule }) => rule.clauses.map(({ clause }) => clause.standard))])
    return this.registry.clauses
      .filter((clause) => standards.has(clause.standard))
      .map((clause) => {
        const deciding = decidingRules(clause, outcomes)
        const answer = this.answers.get(clause.id)
        return {
          id: clause.id,
          standard: clause.standard,
          number: clause.number,
          modality: clause.modality,
          coverage: clause.status,
          verdict: clauseVerdict(clause, deciding, answer),
          ruleIds: deciding.map(({ rule }) => rule.id),
          note: clause.note ?? null,
          answer: answer ? { verdict: answer.verdict, evidence: answer.evidence, by: answer.by, on: answer.on } : null,
        }
      })
  }

  private groupResults(): GroupResult[] {
    const groups = [...this.runs.values()].flatMap((run) => [...run.groups.flatMap((tally) => tally.groups()), ...run.months.groups()])
    const merged = new Map<string, GroupResult>()
    for (const group of groups) {
      const name = `${group.by} ${group.key}`
      const known = merged.get(name)
      const targets = known ? addCounts(known.targets, group.targets) : group.targets
      merged.set(name, { by: group.by, key: this.masking.key(group.key), targets, measures: [passedShare(targets)] })
    }
    return [...merged].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group)
  }

  private receipt(): AuditReport['receipt'] {
    const { options, profile, calendar } = this
    const used = new Set([...profile.documents, ...profile.rules.flatMap(({ rule }) => rule.clauses.map(({ clause }) => clause.standard))])
    return {
      engine: { name: 'hotline-spec', version: options.engineVersion ?? 'unreleased' },
      profile: { id: profile.id, version: profile.version, hash: hashOf(profile.lineage) },
      standards: this.registry.standards
        .filter(({ id }) => used.has(id))
        .map(({ id, number, title, edition }) => ({ id, number, title, edition: edition ?? '' })),
      calendar: {
        id: calendar.id,
        version: calendar.version,
        hash: calendar.version,
        from: fromDay(calendar.from),
        to: fromDay(calendar.to),
        knownOn: options.knownOn ?? null,
      },
      asOf: formatInstant(this.asOf, this.zone),
      asOfGiven: options.asOfGiven ?? true,
      timeZone: this.zone.name,
      inputs: this.receipts,
      ...(this.mappings.length > 0 && { mappingHash: hashOf(this.mappings) }),
      ...(options.checklist && { checklistHash: hashOf(options.checklist) }),
      options: {
        ...readingOptions(options.readings),
        applyBeforeInForce: options.applyBeforeInForce === true,
        reveal: options.reveal === true,
        periodFrom: options.period?.from ?? null,
        periodTo: options.period?.to ?? null,
      },
      maskedCount: this.masking.count,
      generatedAt: options.generatedAt ?? null,
    }
  }
}

/** The readings that a caller chose, each as an option of its own, since each can change a verdict. */
function readingOptions(readings: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(readings).map(([rule, reading]) => [`reading ${rule}`, reading]))
}

function countBy<Name extends string>(values: readonly (Name | Outcome)[], names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, values.filter((value) => value === name).length])) as Record<Name, number>
}

function addCounts(left: GroupResult['targets'], right: GroupResult['targets']): GroupResult['targets'] {
  return Object.fromEntries(Object.entries(left).map(([name, count]) => [name, count + right[name as keyof typeof right]])) as unknown as GroupResult['targets']
}

/** An instant given as an option; a date alone means its end. */
function instantOf(name: string, given: string | Date, zone: TimeZone): number {
  if (given instanceof Date && !Number.isNaN(given.getTime())) return given.getTime()
  const parsed = typeof given === 'string' ? parseInstant(given, zone) : undefined
  if (!parsed) throw new AuditArgumentError('INSTANT_INVALID', `${name} ${String(given)}`, {
    zh: '请写日期（如 2026-02-13）或时刻（如 2026-02-13T16:20:00+08:00）。',
    en: 'Give an ISO instant such as 2026-02-13T16:20:00+08:00, or a date such as 2026-02-13.',
  })
  return parsed.precision === 'day' ? zone.startOfDay(zone.dayOf(parsed.instant) + 1) - 1 : parsed.instant
}

/** The beginning of a period; a date alone means its start. */
function startOf(name: string, given: string, zone: TimeZone): number {
  const parsed = parseInstant(given, zone)
  if (!parsed) throw new AuditArgumentError('INSTANT_INVALID', `${name} ${given}`, { zh: '请写日期（如 2026-02-01）或时刻。', en: 'Give a date such as 2026-02-01, or an ISO instant.' })
  return parsed.instant
}
