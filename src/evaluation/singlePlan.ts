import { compileDeadline } from '../calendar/compiledDeadline.js'
import { type TimeZone, zone as zoneOf } from '../calendar/timeZone.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import type { LeadProvision } from '../engine/provision.js'
import { type ResolvedProfile, resolveProfile } from '../engine/profile.js'
import { compileRecordPlan, type RecordPlan, rulesOf } from '../engine/recordPlan.js'
import type { Registry } from '../engine/registry.js'
import { isMeasureRule, type RecordRule } from '../engine/rule.js'
import { fieldsOf } from '../engine/stepsOf.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import { subjectOf } from '../records/subjects.js'
import type { EvaluateOptions } from './evaluator.js'
import { ExtensionOptions } from './extensionOptions.js'
import { Judge } from './judge.js'
import { NextActions } from './nextActions.js'
import { RecordFiller } from './recordFiller.js'
import { WarningTimes } from './warningTimes.js'
import type { Verdict } from './evaluation.js'

/** All that is made once to evaluate single records of one type under one profile. */
export interface SinglePlan {
  readonly compiled: RecordPlan
  readonly zone: TimeZone
  readonly filler: RecordFiller
  readonly judges: readonly Judge[]
  readonly untested: readonly Verdict[]
  readonly next: NextActions
  readonly extensions: readonly ExtensionOptions[]
  /** The rules that ask for supervision. */
  readonly supervisors: readonly Judge[]
  readonly lead: LeadProvision | null
}

/** Compiles the rules of a profile for single records of a type. */
export function compileSinglePlan(type: RecordType, options: EvaluateOptions, calendar: WorkingCalendar, registry: Registry): SinglePlan {
  const profile = resolveProfile(options.profile ?? 'national', registry, options.readings)
  const { provisions, valuesOf } = profile
  const zone = zoneOf(profile.timeZone)
  const subject = subjectOf(type)
  const bounds = boundsOf(profile, type)
  const compiled = compileRecordPlan(subject, {
    capacity: 1,
    context: { zone, kernel: compileDeadline(calendar, zone, profile.conventions), valuesOf },
    profile,
    standards: registry.standards,
    applyBeforeInForce: options.applyBeforeInForce === true,
    acrossRecords: false,
    // What closes an event off, and what bounds an extension, is read although no rule that runs may look at it.
    alsoRead: [...subject.closedOffBy.map(([, ending]) => ending), ...[...bounds.values()].flatMap(fieldsOf)],
  })
  const { plan } = compiled
  const judges = compiled.recordRules.map((rule) => new Judge(rule, plan, zone))
  const judgeOf = new Map(judges.map((judge) => [judge.compiled.rule.id, judge]))
  const warned = Object.entries(provisions.warnings).filter(([id]) => judgeOf.has(id))
  const extended = Object.entries(provisions.extensions).filter(([id]) => judgeOf.has(id))
  const warnings = new Map(warned.map(([id, provision]) => [id, new WarningTimes(provision, registry.parameters, plan, calendar)]))
  const granted = plan.inputs.get('extensions')
  return {
    compiled,
    zone,
    judges,
    untested: untestedOf(profile, type),
    next: new NextActions(judges, warnings, subject, plan),
    extensions: extended.map(([id, provision]) => new ExtensionOptions(judgeOf.get(id)!, provision, bounds.get(id), granted, plan)),
    supervisors: judges.filter(({ compiled: { rule } }) => rule.asksFor === 'supervision'),
    lead: provisions.lead,
    filler: new RecordFiller([...plan.inputs.values()], zone),
  }
}

/** The rules whose due times bound extensions, by the rule that is extended. They bound it whether they judge or not. */
function boundsOf({ provisions: { extensions }, rules }: ResolvedProfile, type: RecordType): ReadonlyMap<string, RecordRule> {
  const bounds = new Map<string, RecordRule>()
  for (const [id, { until }] of Object.entries(extensions)) {
    const bound = rules.find(({ rule }) => rule.id === until)?.rule
    if (bound && bound.subject === type && 'expectation' in bound && !isMeasureRule(bound)) bounds.set(id, bound)
  }
  return bounds
}

function untestedOf(profile: ResolvedProfile, type: RecordType): Verdict[] {
  return rulesOf(profile, type).flatMap(({ rule, state }): Verdict[] => {
    if (state === 'on' || isMeasureRule(rule)) return []
    return [{ ruleId: rule.id, outcome: 'untested', reason: state === 'switchedOff' ? 'switched-off' : 'parameter-unset', observed: {}, expected: null }]
  })
}
