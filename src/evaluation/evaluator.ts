import { parseInstant } from '../calendar/instant.js'
import type { TimeZone } from '../calendar/timeZone.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import type { Profile } from '../engine/profile.js'
import type { Registry } from '../engine/registry.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { EvaluateArgumentError } from './evaluateArgumentError.js'
import type { Evaluation } from './evaluation.js'
import { leadOf } from './leadOf.js'
import { compileSinglePlan, type SinglePlan } from './singlePlan.js'
import { supervisionCall } from './supervisionCall.js'

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

/** Evaluates one record under the rules of a profile. */
export type Evaluate = (record: Readonly<Record<string, unknown>>, options: EvaluateOptions) => Evaluation

/** Makes `evaluate` for a registry of rules. Plans are compiled once for each profile and calendar and used again. */
export function createEvaluate(registry: Registry, chinaCalendar: WorkingCalendar): Evaluate {
  const plans = new PlanCache(registry)
  return (record, options) => {
    assertObject(record)
    const type = options.record ?? typeOf(record)
    const single = plans.get(type, options, options.calendar ?? chinaCalendar)
    const { compiled, filler, judges, untested } = single
    filler.fill(record)
    compiled.plan.asOf = asOfInstant(options.asOf, single.zone)
    compiled.run(1)
    const verdicts = judges.map((judge) => judge.judge(options.explain === true))
    for (const verdict of untested) verdicts.push(verdict)
    return {
      verdicts,
      next: single.next.list(),
      extensions: found(single.extensions.map((extension) => extension.option())),
      supervision: found(single.supervisors.map((judge) => supervisionCall(judge, compiled.plan))),
      lead: type === 'work-order' ? leadOf(record, single.lead) : null,
    }
  }
}

const found = <T>(answers: readonly (T | null)[]): T[] => answers.filter((answer) => answer !== null)

class PlanCache {
  private readonly plans = new Map<WorkingCalendar, Map<string | Profile, Map<string, SinglePlan>>>()

  constructor(private readonly registry: Registry) {}

  get(type: RecordType, options: EvaluateOptions, calendar: WorkingCalendar): SinglePlan {
    const byOptions = this.plansOf(calendar, options.profile ?? 'national')
    const key = keyOf(type, options)
    let plan = byOptions.get(key)
    if (!plan) byOptions.set(key, (plan = compileSinglePlan(type, options, calendar, this.registry)))
    return plan
  }

  private plansOf(calendar: WorkingCalendar, profile: string | Profile): Map<string, SinglePlan> {
    let byProfile = this.plans.get(calendar)
    if (!byProfile) this.plans.set(calendar, (byProfile = new Map<string | Profile, Map<string, SinglePlan>>()))
    let byOptions = byProfile.get(profile)
    if (!byOptions) byProfile.set(profile, (byOptions = new Map<string, SinglePlan>()))
    return byOptions
  }
}

/** What else of the options a plan depends on; most calls give none of it. */
function keyOf(type: RecordType, { applyBeforeInForce, readings }: EvaluateOptions): string {
  if (applyBeforeInForce !== true && readings === undefined) return type
  return `${type} ${applyBeforeInForce === true} ${JSON.stringify(readings ?? {})}`
}

/** A caller without types may hand over anything. */
function assertObject(record: unknown): void {
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return
  throw new EvaluateArgumentError('RECORD_NOT_AN_OBJECT', typeof record, { zh: '请给出一条记录（对象）。', en: 'Give one record as an object.' })
}

const typesByKey = Object.values(recordTypes).map(({ key, subject }) => ({ key, subject }))

/** The type whose key the record has. */
function typeOf(record: Readonly<Record<string, unknown>>): RecordType {
  let found: RecordType | undefined
  let keys = 0
  for (const { key, subject } of typesByKey) {
    if (!(key in record)) continue
    found = subject
    keys++
  }
  if (found && keys === 1) return found
  const known = typesByKey.map(({ key, subject }) => `${key} (${subject})`)
  throw new EvaluateArgumentError('RECORD_TYPE_UNCLEAR', `${keys} keys`, {
    zh: `请指明记录类型，或在记录中给出其中一个编号字段：${known.join('、')}。`,
    en: `Give the option record, or one key of: ${known.join(', ')}.`,
  })
}

/** The instant that is meant by `asOf`: a date alone is its end, so that what is due on it is not yet late. */
function asOfInstant(asOf: string | Date, zone: TimeZone): number {
  if (asOf instanceof Date && !Number.isNaN(asOf.getTime())) return asOf.getTime()
  const parsed = typeof asOf === 'string' ? parseInstant(asOf, zone) : undefined
  if (!parsed) throw new EvaluateArgumentError('AS_OF_INVALID', String(asOf), {
    zh: '请给出时刻，如 2026-02-13T16:20:00+08:00。',
    en: 'Give an instant such as 2026-02-13T16:20:00+08:00, or a Date.',
  })
  return parsed.precision === 'day' ? zone.startOfDay(zone.dayOf(parsed.instant) + 1) - 1 : parsed.instant
}
