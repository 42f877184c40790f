/** `hotline-spec`: the standards of China's government hotlines as rules; live evaluation of single records. */
import { registry } from '../rules/registry.js'
import { chinaCalendar } from './calendar/chinaCalendar.js'
import type { Clause } from './engine/clause.js'
import { type Profile, resolveProfile, type ResolvedProfile } from './engine/profile.js'
import type { Rule } from './engine/rule.js'
import type { Standard } from './engine/standard.js'
import { createEvaluate, type Evaluate } from './evaluation/evaluator.js'

export { chinaCalendar } from './calendar/chinaCalendar.js'
export { fromDay, toDay } from './calendar/civilDay.js'
export { deadline, type DeadlineAnswer, type DeadlineOptions } from './calendar/deadline.js'
export { checkShare, type ShareAnswer, type ShareFigures } from './arithmetic/checkShare.js'
export { checkTotals, type FigureSet, type StatedRounding, type TotalsAnswer } from './arithmetic/checkTotals.js'
export { FigureError, type FigureErrorCode } from './arithmetic/figureError.js'
export type { Rounding } from './arithmetic/fraction.js'
export type { Chapter, Clause } from './engine/clause.js'
export type { Outcome } from './engine/outcome.js'
export { type Profile, ProfileError, type ProfileErrorCode, type ProfileRule, type ResolvedProfile, type RuleSwitch } from './engine/profile.js'
export type { ReasonKey } from './engine/reason.js'
export type { Rule, Severity } from './engine/rule.js'
export type { Confidence, Source, Sources } from './engine/source.js'
export type { Standard, StandardKind, StandardStatus } from './engine/standard.js'
export type { Step } from './engine/stepsOf.js'
export type { DatedValue, Unit } from './expression/node.js'
export { EvaluateArgumentError, type EvaluateArgumentErrorCode } from './evaluation/evaluateArgumentError.js'
export type {
  Evaluation,
  ExtensionOption,
  Lead,
  NextAction,
  SupervisionCall,
  SupervisionTrigger,
  Verdict,
  Warning,
} from './evaluation/evaluation.js'
export type { Evaluate, EvaluateOptions } from './evaluation/evaluator.js'
export type { ExtensionProvision, LeadProvision, Provisions, WarningProvision } from './engine/provision.js'

export { scoreSchemes } from '../rules/scores/index.js'
export * from './scores/index.js'

/**
 * Evaluates one record at an instant: what each rule says of it, and what has to happen next.
 *
 * @param record A call, message or work order with the fields of the schemas; instants are ISO texts or Dates. What is missing is
 * unknown or has not happened yet, which gives `cantTell` or `pending`, never an exception.
 * @param options The profile (`national` where it is left out) and `asOf`.
 * @returns The verdicts; the next actions in the order in which they are due, what is overdue and can still be done first, with the
 * profile's warning colours; which limits may be extended, by whom and until when; which supervision is due and why; who leads.
 * @throws EvaluateArgumentError where the record type or `asOf` cannot be told; ProfileError for an unknown profile.
 * @example
 * const { next } = evaluate(
 *   { orderId: '1', handlingMode: 'transfer', acceptedAt: '2026-02-13T16:20:00+08:00' },
 *   { asOf: '2026-02-14' },
 * )
 * next[0] // { ruleId: 'order-transferred-in-time', action: …, dueAt: '2026-02-24T23:59:59.999+08:00', warning: 'none' }
 */
export const evaluate: Evaluate = /* @__PURE__ */ createEvaluate(registry, chinaCalendar)

/**
 * The shipped profiles, as their files hold them.
 *
 * @example listProfiles()[0]?.id // 'national'
 */
export function listProfiles(): readonly Profile[] {
  return [...registry.profiles.values()]
}

/**
 * A profile with everything it inherits: its rules with their state, its parameters, its conventions.
 *
 * @throws ProfileError where no such profile is shipped.
 * @example getProfile('national').timeZone // 'Asia/Shanghai'
 */
export function getProfile(profile: string | Profile): ResolvedProfile {
  return resolveProfile(profile, registry)
}

/**
 * All rules, in the order in which reports list them.
 *
 * @example listRules().some(({ id }) => id === 'call-answered-in-time') // true
 */
export function listRules(): readonly Rule[] {
  return registry.rules
}

/**
 * All clauses of one standard, or of all, in the order of the text.
 *
 * @param standard The id of a document; a document that does not exist has no clauses.
 * @example listClauses('gbt-33358-2016').find(({ id }) => id === 'gbt-33358-2016/answer-time')?.modality // 'shall'
 */
export function listClauses(standard?: string): readonly Clause[] {
  return standard === undefined ? registry.clauses : registry.clauses.filter((clause) => clause.standard === standard)
}

/**
 * The documents that clauses come from, those that nobody could read included.
 *
 * @example listStandards()[0]?.number // 'GB/T 33358-2016'
 */
export function listStandards(): readonly Standard[] {
  return registry.standards
}
