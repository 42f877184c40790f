import { formatInstant } from '../calendar/instant.js'
import { fromDay } from '../calendar/civilDay.js'
import type { TimeZone } from '../calendar/timeZone.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import { answersByClause, type ChecklistAnswer } from '../engine/checklist.js'
import { clauseVerdict, decidingRules, type RuleOutcome } from '../engine/clauseVerdict.js'
import type { Outcome } from '../engine/outcome.js'
import type { ResolvedProfile } from '../engine/profile.js'
import type { Registry } from '../engine/registry.js'
import { HourlyCoverageTally } from '../engine/hourlyCoverageTally.js'
import { YearlyTotalTally } from '../engine/yearlyTotalTally.js'
import { isMeasureRule, isQualityRule, type MeasureRule, type RecordRule } from '../engine/rule.js'
import { IngestError } from '../ingest/ingestError.js'
import { openTable } from '../ingest/openTable.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { AuditReport, ClauseResult, GroupResult, InputReceipt, MeasureResult, RuleResult } from '../report/auditReport.js'
import { type AuditContext, auditContext } from './auditContext.js'
import type { AuditInput, AuditOptions } from './auditOptions.js'
import { GroupTotals } from './groupTotals.js'
import { RecordTotal } from './recordTotal.js'
import { untestedResult } from './results/finishedResult.js'
import { hourlyCoverageResult } from './results/hourlyCoverageResult.js'
import { passedShare, recordRuleResult } from './results/recordRuleResult.js'
import { yearlyTotalResult, type YearlyTotalRule } from './results/yearlyTotalResult.js'
import { type MeasureContext, rollingShareResult, type RollingShareRule } from './results/rollingShareResult.js'
import { sideMeasureResult } from './results/sideMeasureResult.js'
import { createSha256, hashOf } from './sha256.js'
import { shownKey } from './shownKey.js'
import { TableJudge } from './tableJudge.js'

/** The version of the report's shape; its schema is schemas/audit-report.schema.json. */
const reportVersion = '1'

/** Audits files under a profile; see `audit` of the package for the contract. */
export async function runAudit(inputs: readonly AuditInput[], options: AuditOptions, registry: Registry, chinaCalendar: WorkingCalendar): Promise<AuditReport> {
  const audit = new Audit(options, auditContext(options, registry, chinaCalendar))
  for (const [index, input] of inputs.entries()) await audit.read(input, index)
  audit.assertRowsRead()
  return audit.report()
}

class Audit {
  private readonly judge: TableJudge
  private readonly totals = new Map<RecordType, RecordTotal>()
  private readonly receipts: InputReceipt[] = []
  private readonly mappings: unknown[] = []
  private readonly answers: ReadonlyMap<string, ChecklistAnswer>
  /** Personal data masked in the report. */
  private masked = 0

  constructor(
    private readonly options: AuditOptions,
    private readonly context: AuditContext,
  ) {
    this.judge = new TableJudge(context)
    this.answers = options.checklist ? answersByClause(options.checklist, context.registry.clauses) : new Map()
  }

  async read(input: AuditInput, index: number): Promise<void> {
    const { options } = this
    const table = await openTable(input.source, {
      ...(input.encoding && { encoding: input.encoding }),
      ...(input.record && { record: input.record }),
      ...(input.mapping && { mapping: input.mapping }),
    })
    if (input.mapping) this.mappings.push(input.mapping)
    const { layout } = table
    const total = this.totalOf(layout.record)
    const hash = (options.platform?.sha256 ?? createSha256)()
    const { name, sheet, workbook, original } = input.source
    const place = { file: name, ...(sheet !== undefined && { sheet }), input: index, rowsBefore: 0 }
    if (workbook) hash.update(workbook)
    let bytes = 0
    let originalBytes = 0
    for await (const chunk of original?.chunks() ?? []) {
      hash.update(chunk)
      originalBytes += chunk.length
    }
    let outside = 0
    let rows = 0
    let first = Infinity
    let last = -Infinity
    const counts = await this.judge.judge(table, {
      onPart: (part) => {
        for (const finding of total.add(part, place)) options.onFinding?.(finding)
        for (const { row, reason } of part.rejects) options.onReject?.(name, row, reason)
        outside += part.outside
        rows += part.rows
        first = Math.min(first, part.first)
        last = Math.max(last, part.last)
      },
      onBytes: (chunk) => {
        if (!workbook && !original) hash.update(chunk)
        bytes += chunk.length
        options.onProgress?.({ input: name, bytes, rows })
      },
      isUtf8: options.platform?.isUtf8,
    })
    this.receipts.push({
      name,
      sha256: hash.hex(),
      bytes: workbook?.length ?? (original ? originalBytes : bytes),
      encoding: table.encoding,
      record: layout.record,
      ...(sheet !== undefined && { sheet }),
      rowsRead: counts.audited + counts.excluded + counts.rejected,
      rowsAudited: counts.audited - outside,
      rowsExcluded: counts.excluded + outside,
      rowsRejected: counts.rejected,
      period: spanText(first, last, this.context.zone),
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

  private totalOf(record: RecordType): RecordTotal {
    const total = this.totals.get(record) ?? new RecordTotal(record, this.context)
    this.totals.set(record, total)
    return total
  }

  report(): AuditReport {
    const rules = this.context.profile.rules.map((profileRule) => this.resultOf(profileRule))
    const clauses = this.clauseResults(rules)
    const groups = this.groupResults()
    return {
      reportVersion,
      receipt: this.receipt(),
      summary: {
        outcomes: countBy(rules.map(({ outcome }) => outcome), ['passed', 'failed', 'pending', 'cantTell', 'inapplicable', 'untested']),
        clauses: countBy(clauses.map(({ verdict }) => verdict), ['satisfied', 'notSatisfied', 'notApplicable', 'furtherTesting']),
      },
      rules,
      clauses,
      groups,
      scores: [],
      waivers: [],
      systemErrors: [],
    }
  }

  private resultOf(profileRule: ResolvedProfile['rules'][number]): RuleResult {
    const { profile } = this.context
    const { rule, state } = profileRule
    const totals = [...this.totals.values()].filter(({ record }) => isQualityRule(rule) || record === rule.subject)
    const first = totals[0]
    if (state !== 'on' || !first) return untestedResult(profileRule, profile)
    if (isMeasureRule(rule)) return this.measureResult(rule, first)
    const { result, masked } = recordRuleResult(rule, totals.map((total) => total.sumOf(rule.id)), isQualityRule(rule) ? [] : this.sideResults(rule, first), profile)
    this.masked += masked
    return result
  }

  private sideResults({ id, sideMeasures }: RecordRule, total: RecordTotal): MeasureResult[] {
    return (sideMeasures ?? []).map((measure) => sideMeasureResult(measure, total.side(id, measure.name), this.context.profile))
  }

  private measureResult(rule: MeasureRule, total: RecordTotal): RuleResult {
    const tally = total.measure(rule)
    const { profile, zone, period } = this.context
    const files = this.receipts.filter(({ record }) => record === rule.subject).map(({ name }) => name)
    const context: MeasureContext = { profile, zone, file: files.join(', '), period }
    if (tally instanceof YearlyTotalTally) return yearlyTotalResult(rule as YearlyTotalRule, tally, context)
    return tally instanceof HourlyCoverageTally ? hourlyCoverageResult(rule, tally, context) : rollingShareResult(rule as RollingShareRule, tally, context)
  }

  private clauseResults(results: readonly RuleResult[]): ClauseResult[] {
    const { profile, registry } = this.context
    const outcomes: RuleOutcome[] = profile.rules.map(({ rule }, index) => ({ rule, outcome: results[index]!.outcome }))
    // A local document can have clauses that only people judge, and no rule at all.
    const standards = new Set([...profile.documents, ...outcomes.flatMap(({ rule }) => rule.clauses.map(({ clause }) => clause.standard))])
    return registry.clauses
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
    const all = new GroupTotals()
    for (const { groups } of this.totals.values()) all.add(groups.groups())
    return all.groups().map(({ by, key, targets }) => {
      const { text, masked } = shownKey(key, this.context.reveal)
      this.masked += masked
      return { by, key: text, targets, measures: [passedShare(targets)] }
    })
  }

  private receipt(): AuditReport['receipt'] {
    const { options, context } = this
    const { profile, calendar, registry, zone } = context
    const used = new Set([...profile.documents, ...profile.rules.flatMap(({ rule }) => rule.clauses.map(({ clause }) => clause.standard))])
    return {
      engine: { name: 'hotline-spec', version: options.engineVersion ?? 'unreleased' },
      profile: { id: profile.id, version: profile.version, hash: hashOf(profile.lineage) },
      standards: registry.standards
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
      asOf: formatInstant(context.asOf, zone),
      asOfGiven: options.asOfGiven ?? true,
      timeZone: zone.name,
      inputs: this.receipts,
      ...(this.mappings.length > 0 && { mappingHash: hashOf(this.mappings) }),
      ...(options.checklist && { checklistHash: hashOf(options.checklist) }),
      options: {
        ...readingOptions(options.readings),
        applyBeforeInForce: context.applyBeforeInForce,
        reveal: context.reveal,
        periodFrom: options.period?.from ?? null,
        periodTo: options.period?.to ?? null,
      },
      maskedCount: this.masked,
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

/** Two instants as the report shows them; null where no record had one. */
function spanText(first: number, last: number, zone: TimeZone): { from: string | null; to: string | null } {
  return first > last ? { from: null, to: null } : { from: formatInstant(first, zone), to: formatInstant(last, zone) }
}
