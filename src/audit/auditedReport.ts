import { formatInstant } from '../calendar/instant.js'
import { fromDay } from '../calendar/civilDay.js'
import { answersByClause, type ChecklistAnswer } from '../engine/checklist.js'
import { clauseVerdict, decidingRules, type RuleOutcome } from '../engine/clauseVerdict.js'
import type { Outcome } from '../engine/outcome.js'
import type { ResolvedProfile } from '../engine/profile.js'
import { HourlyCoverageTally } from '../engine/hourlyCoverageTally.js'
import { OccurrencesTally } from '../engine/occurrencesTally.js'
import { YearlyTotalTally } from '../engine/yearlyTotalTally.js'
import { isMeasureRule, isQualityRule, type MeasureRule, type RecordRule } from '../engine/rule.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { AuditReport, ClauseResult, ConnectionChart, GroupResult, InputReceipt, MeasureResult, RuleResult, RepeatResult, WaiverResult } from '../report/auditReport.js'
import type { AuditContext } from './auditContext.js'
import type { AuditOptions } from './auditOptions.js'
import { GroupTotals } from './groups/groupTotals.js'
import { usualRankMinimum } from './league/usualRankMinimum.js'
import type { RecordTotal } from './recordTotal.js'
import { untestedResult } from './results/finishedResult.js'
import { hourlyCoverageResult } from './results/hourlyCoverageResult.js'
import { occurrencesResult, type OccurrencesRule } from './results/occurrencesResult.js'
import { passedShare, recordRuleResult } from './results/recordRuleResult.js'
import { yearlyTotalResult, type YearlyTotalRule } from './results/yearlyTotalResult.js'
import { type MeasureContext, rollingShareResult, type RollingShareRule } from './results/rollingShareResult.js'
import { sideMeasureResult } from './results/sideMeasureResult.js'
import { hashOf } from './sha256.js'
import { shownKey } from './shownKey.js'

/** The version of the report's shape; its schema is schemas/audit-report.schema.json. */
const reportVersion = '1'

/** What was read of the inputs of an audit. */
export interface ReadInputs {
  readonly totals: ReadonlyMap<RecordType, RecordTotal>
  readonly receipts: readonly InputReceipt[]
  readonly mappings: readonly unknown[]
}

/** The report of what was read of the inputs. */
export function auditedReport(read: ReadInputs, options: AuditOptions, context: AuditContext): AuditReport {
  return new ReportBuilder(read, options, context).report()
}

class ReportBuilder {
  private readonly totals: ReadonlyMap<RecordType, RecordTotal>
  private readonly answers: ReadonlyMap<string, ChecklistAnswer>
  /** Gathered while the first rolling share is judged. */
  private connection: ConnectionChart | null = null
  /** Personal data masked in the report. */
  private masked = 0

  constructor(
    private readonly read: ReadInputs,
    private readonly options: AuditOptions,
    private readonly context: AuditContext,
  ) {
    this.totals = read.totals
    this.answers = answersOf(options, context)
  }

  report(): AuditReport {
    const rules = this.context.profile.rules.map((profileRule) => this.resultOf(profileRule))
    const clauses = this.clauseResults(rules)
    const groups = this.groupResults()
    const leagues = this.leagues()
    const waivers = this.waiverResults()
    const repeats = this.repeatResults()
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
      leagues,
      charts: this.charts(),
      ...(repeats.length > 0 && { repeats }),
      scores: [],
      waivers,
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
    return this.options.waivers ? { ...result, waived: this.waivedOf(rule.id) } : result
  }

  private sideResults({ id, sideMeasures }: RecordRule, total: RecordTotal): MeasureResult[] {
    return (sideMeasures ?? []).map((measure) => sideMeasureResult(measure, total.side(id, measure.name), this.context.profile))
  }

  private measureResult(rule: MeasureRule, total: RecordTotal): RuleResult {
    const tally = total.measure(rule)
    const { profile, zone, period } = this.context
    const files = this.read.receipts.filter(({ record }) => record === rule.subject).map(({ name }) => name)
    const context: MeasureContext = { profile, zone, file: files.join(', '), period, onChart: (chart) => (this.connection ??= chart) }
    if (tally instanceof OccurrencesTally) return occurrencesResult(rule as OccurrencesRule, tally, context)
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
          answer: answer ? { verdict: answer.verdict, evidence: this.shown(answer.evidence), by: answer.by, on: answer.on } : null,
        }
      })
  }

  /** How many failures each waiver covers, at its place in the list, over all record types. */
  private waived(): number[] {
    return this.context.waivers.map((_, place) => [...this.totals.values()].reduce((sum, total) => sum + total.waived[place]!, 0))
  }

  private waivedOf(rule: string): number {
    const counts = this.waived()
    return this.context.waivers.reduce((sum, waiver) => sum + (waiver.rule === rule ? counts[waiver.place]! : 0), 0)
  }

  private waiverResults(): WaiverResult[] {
    const counts = this.waived()
    return this.context.waivers.map(({ rule, target, group, reason, approver, expires, isExpired, place }) => {
      const count = counts[place]!
      return {
        rule,
        target: target === undefined ? null : this.shown(target),
        group: group ? { by: group.by, key: this.shown(group.key) } : null,
        reason: this.shown(reason),
        approver: this.shown(approver),
        expires,
        state: isExpired ? 'expired' : count > 0 ? 'used' : 'unused',
        count,
      }
    })
  }

  private repeatResults(): RepeatResult[] {
    return [...this.totals].flatMap(([record, { repeats }]) => repeats?.result(record, (key) => this.shown(key)) ?? [])
  }

  private groupResults(): GroupResult[] {
    const all = new GroupTotals()
    for (const { groups } of this.totals.values()) all.add(groups.groups())
    return all.groups().map(({ by, key, targets }) => {
      return { by, key: this.shown(key), targets, measures: [passedShare(targets)] }
    })
  }

  /** null where no work order was read. */
  private leagues(): AuditReport['leagues'] {
    const total = this.totals.get('work-order')
    return total?.overview.tables(this.options.rankMinimum ?? usualRankMinimum, (key) => this.shown(key)) ?? null
  }

  private charts(): AuditReport['charts'] {
    return {
      waits: this.totals.get('call')?.overview.charts().waits ?? null,
      connection: this.connection,
      overdue: this.totals.get('work-order')?.overview.charts().overdue ?? null,
    }
  }

  /** A key as the report may show it; what is masked is counted. */
  private shown(key: string): string {
    const { text, masked } = shownKey(key, this.context.reveal)
    this.masked += masked
    return text
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
      inputs: this.read.receipts,
      ...(this.read.mappings.length > 0 && { mappingHash: hashOf(this.read.mappings) }),
      ...(options.checklist && { checklistHash: hashOf(options.checklist) }),
      ...(options.waivers && { waiversHash: hashOf(options.waivers) }),
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

/**
 * The answers of the checklist, by clause.
 *
 * @throws ChecklistError for an answer to a clause that does not exist.
 */
export function answersOf({ checklist }: AuditOptions, { registry }: AuditContext): ReadonlyMap<string, ChecklistAnswer> {
  return checklist ? answersByClause(checklist, registry.clauses) : new Map()
}
