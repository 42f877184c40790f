/** `hotline-spec/national`: live evaluation under the national profile alone, at half the weight of `hotline-spec`. */
import { nationalRegistry } from '../rules/nationalRegistry.js'
import { chinaCalendar } from './calendar/chinaCalendar.js'
import { type Profile, resolveProfile, type ResolvedProfile } from './engine/profile.js'
import { createEvaluate, type Evaluate } from './evaluation/evaluator.js'

export { type Profile, ProfileError, type ProfileErrorCode, type ResolvedProfile } from './engine/profile.js'
export { EvaluateArgumentError, type EvaluateArgumentErrorCode } from './evaluation/evaluateArgumentError.js'
export type { Evaluation } from './evaluation/evaluation.js'
export type { Evaluate, EvaluateOptions } from './evaluation/evaluator.js'

/**
 * Evaluates one record at an instant under the national profile, or under one of your own that extends it; the same as `evaluate` of
 * `hotline-spec`, which knows the profiles, rules and documents of cities too.
 *
 * @param record A call, message or work order with the fields of the schemas; instants are ISO texts or Dates.
 * @param options The profile (`national` where it is left out) and `asOf`.
 * @returns The verdicts, the next actions, what may be extended, which supervision is due, who leads.
 * @throws EvaluateArgumentError where the record type or `asOf` cannot be told; ProfileError where the profile is another shipped one, or
 * names a rule, parameter or document of a city.
 * @example
 * const { next } = evaluate(
 *   { orderId: '1', handlingMode: 'transfer', acceptedAt: '2026-02-13T16:20:00+08:00' },
 *   { asOf: '2026-02-14' },
 * )
 * next[0].dueAt // '2026-02-24T23:59:59.999+08:00'
 */
export const evaluate: Evaluate = /* @__PURE__ */ createEvaluate(nationalRegistry, chinaCalendar)

/**
 * The national profile, or one of your own that extends it, with everything it inherits: its rules with their state and their clauses,
 * its parameters, its conventions.
 *
 * @throws ProfileError where the profile is another shipped one, or names what only cities have.
 * @example getProfile('national').timeZone // 'Asia/Shanghai'
 */
export function getProfile(profile: string | Profile): ResolvedProfile {
  return resolveProfile(profile, nationalRegistry)
}
