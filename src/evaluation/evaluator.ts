import { compileDeadline } from '../calendar/compiledDeadline.js'
import { resolveConvention } from '../calendar/convention.js'
import { formatInstant, parseInstant } from '../calendar/instant.js'
import { zone as zoneOf } from '../calendar/timeZone.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import { type Outcome, targetOutcomes } from '../engine/outcome.js'
import { type Profile, resolveProfile } from '../engine/profile.js'
import type { ReasonKey } from '../engine/reason.js'
import { compileRecordPlan, type CompiledRecordRule, type RecordPlan, rulesOf } from '../engine/recordPlan.js'
import type { Registry } from '../engine/registry.js'
import { isMeasureRule } from '../engine/rule.js'
import { type Step, stepsOf } from '../engine/stepsOf.js'
import { shownReason } from '../engine/shownReason.js'
import type { Bilingual } from '../expression/kinds.js'
import type { Evidence } from '../expression/reasonTable.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { subjectOf } from '../records/subjects.js'
import { EvaluateArgumentError } from './evaluateArgumentError.js'
import { fillRecord } from './fillRecord.js'

/** How a record is to be evaluated. */
export interface EvaluateOptions {
  /** The id of a shipped profile, or a profile of one's own. */
  readonly profile?: string | Profile
  /** The instant at which things are pending or late: an ISO text, or a Date. A date alone means its end. */
  readonly asOf: string | Date
  /** The record type; found by the key member (`orderId`, `callId` …) where it is left out. */
  readonly record?: RecordType
  /** The working-day calendar; China's where it is left out. */
  readonly calendar?: WorkingCalendar
  readonly applyBeforeInForce?: boolean
  /** The reading to take of rules that know several, by rule id. */
  readonly readings?: Readonly<Record<string, string>>
  /** Whether verdicts carry the steps that led to them. */
  readonly explain?: boolean
}

/** What a rule says of one record. */
export interface Verdict {
  readonly ruleId: string
  readonly outcome: Outcome
  readonly reason: ReasonKey
  /** The field that the reason speaks of, where it speaks of one. */
  readonly field?: string
  readonly observed: ReturnType<Evidence['observed']>
  readonly expected: ReturnType<Evidence['expected']>
  /** The last instant that is still in time, inclusive, where the rule has one. */
  readonly dueAt?: string
  /** What the rule looked at, field by field; with `explain`. Values of personal fields are left out. */
  readonly steps?: readonly Step[]
}

/** What has to happen next. */
export interface NextAction {
  readonly ruleId: string
  readonly action: Bilingual
  /** The last instant that is still in time; null for what may be done and has no limit. */
  readonly dueAt: string | null
  readonly warning: 'none' | 'yellow' | 'red'
}

/** What the rules say of a record, and what has to happen next. */
export interface Evaluation {
  readonly verdicts: readonly Verdict[]
  /** Earliest first. */
  readonly next: readonly NextAction[]
}

/** Evaluates one record under the rules of a profile. */
export type Evaluate = (record: Readonly<Record<string, unknown>>, options: EvaluateOptions) => Evaluation

/** Makes `evaluate` for a registry of rules. Plans are compiled once for each profile and calendar and used again. */
export function createEvaluate(registry: Registry, chinaCalendar: WorkingCalendar): Evaluate {
  const plans = new PlanCache(registry)
  return (record, options) => {
    assertObject(record)
    const type = options.record ?? typeOf(record)
    const plan = plans.get(type, options, options.calendar ?? chinaCalendar)
    fillRecord(record, plan.inputs, plan.zone)
    plan.compiled.plan.asOf = asOfInstant(options.asOf, plan)
    plan.compiled.run(1)
    const verdicts = [...plan.compiled.recordRules.map((rule) => verdictOf(rule, plan, options.explain === true)), ...plan.untested]
    return { verdicts, next: nextActions(verdicts, plan) }
  }
}

interface SinglePlan {
  readonly compiled: RecordPlan
  readonly inputs: readonly RecordPlan['key'][]
  readonly zone: ReturnType<typeof zoneOf>
  readonly untested: readonly Verdict[]
}

class PlanCache {
  private readonly plans = new Map<WorkingCalendar, Map<string | Profile, Map<string, SinglePlan>>>()

  constructor(private readonly registry: Registry) {}

  get(type: RecordType, options: EvaluateOptions, calendar: WorkingCalendar): SinglePlan {
    const byProfile = this.plans.get(calendar) ?? new Map<string | Profile, Map<string, SinglePlan>>()
    this.plans.set(calendar, byProfile)
    const given = options.profile ?? 'national'
    const byType = byProfile.get(given) ?? new Map<string, SinglePlan>()
    byProfile.set(given, byType)
    const key = `${type} ${options.applyBeforeInForce === true} ${options.readings ? JSON.stringify(options.readings) : ''}`
    const plan = byType.get(key) ?? this.compile(type, options, calendar)
    byType.set(key, plan)
    return plan
  }

  private compile(type: RecordType, options: EvaluateOptions, calendar: WorkingCalendar): SinglePlan {
    const profile = resolveProfile(options.profile ?? 'national', this.registry, options.readings)
    const zone = zoneOf(profile.timeZone)
    const kernel = compileDeadline(calendar, zone, resolveConvention(profile.conventions))
    const compiled = compileRecordPlan(subjectOf(type), {
      capacity: 1,
      context: { zone, kernel, valuesOf: profile.valuesOf },
      profile,
      standards: this.registry.standards,
      applyBeforeInForce: options.applyBeforeInForce === true,
      acrossRecords: false,
    })
    const untested = rulesOf(profile, type).flatMap(({ rule, state }): Verdict[] => {
      if (state === 'on' || isMeasureRule(rule)) return []
      return [{ ruleId: rule.id, outcome: 'untested', reason: state === 'switchedOff' ? 'switched-off' : 'parameter-unset', observed: {}, expected: null }]
    })
    return { compiled, inputs: [...compiled.plan.inputs.values()], zone, untested }
  }
}

function verdictOf(compiled: CompiledRecordRule, { compiled: { plan }, zone }: SinglePlan, explain: boolean): Verdict {
  const outcome = targetOutcomes[compiled.outcomes[0]!]!
  const entry = plan.reasons.entries[compiled.reasons[0]!]!
  const reason = shownReason(outcome, entry)
  const due = reason === 'condition-not-met' ? NaN : (entry.evidence?.dueAt(0) ?? NaN)
  return {
    ruleId: compiled.rule.id,
    outcome,
    reason,
    ...(entry.field && { field: entry.field.name }),
    observed: entry.evidence?.observed(0) ?? {},
    expected: entry.evidence?.expected(0) ?? null,
    ...(!Number.isNaN(due) && { dueAt: formatInstant(due, zone) }),
    ...(explain && { steps: stepsOf(compiled.rule, plan, 0) }),
  }
}

/** What is pending, earliest first, then what may be done and has no due time. */
function nextActions(verdicts: readonly Verdict[], { compiled }: SinglePlan): NextAction[] {
  const titles = new Map(compiled.recordRules.map(({ rule }) => [rule.id, rule.title]))
  return verdicts
    .filter(({ outcome, reason }) => outcome === 'pending' || reason === 'action-open')
    .map(({ ruleId, dueAt }) => ({ ruleId, action: titles.get(ruleId)!, dueAt: dueAt ?? null, warning: 'none' as const }))
    .sort((left, right) => instantOrder(left.dueAt, right.dueAt))
}

/** Due times of one zone compare as text; what has none comes last. */
function instantOrder(left: string | null, right: string | null): number {
  if (left === right) return 0
  if (left === null || right === null) return left === null ? 1 : -1
  return left < right ? -1 : 1
}

/** A caller without types may hand over anything. */
function assertObject(record: unknown): void {
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return
  throw new EvaluateArgumentError('RECORD_NOT_AN_OBJECT', typeof record, { zh: '请给出一条记录（对象）。', en: 'Give one record as an object.' })
}

/** The type whose key the record has. */
function typeOf(record: Readonly<Record<string, unknown>>): RecordType {
  const types = Object.values(recordTypes).filter(({ key }) => key in record)
  const only = types[0]
  if (only && types.length === 1) return only.subject
  const keys = Object.values(recordTypes).map(({ key, subject }) => `${key} (${subject})`)
  throw new EvaluateArgumentError('RECORD_TYPE_UNCLEAR', `${types.length} keys`, {
    zh: `请指明记录类型，或在记录中给出其中一个编号字段：${keys.join('、')}。`,
    en: `Give the option record, or one key of: ${keys.join(', ')}.`,
  })
}

/** The instant that is meant by `asOf`: a date alone is its end, so that what is due on it is not yet late. */
function asOfInstant(asOf: string | Date, { zone }: SinglePlan): number {
  if (asOf instanceof Date && !Number.isNaN(asOf.getTime())) return asOf.getTime()
  const parsed = typeof asOf === 'string' ? parseInstant(asOf, zone) : undefined
  if (!parsed) throw new EvaluateArgumentError('AS_OF_INVALID', String(asOf), {
    zh: '请给出时刻，如 2026-02-13T16:20:00+08:00。',
    en: 'Give an instant such as 2026-02-13T16:20:00+08:00, or a Date.',
  })
  return parsed.precision === 'day' ? zone.startOfDay(zone.dayOf(parsed.instant) + 1) - 1 : parsed.instant
}
