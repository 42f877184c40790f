import { parametersOf } from '../../engine/parametersOf.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import { isMeasureRule, type Rule } from '../../engine/rule.js'
import type { Expected } from '../../report/auditReport.js'

/** What a rule expects of all its targets, where a parameter says it; the latest value, since a report shows one. */
export function expectedOf(rule: Rule, profile: ResolvedProfile): Expected | null {
  const id = parametersOf(rule)[0]?.id
  const value = id === undefined ? undefined : profile.valuesOf(id).at(-1)
  if (!value || id === undefined) return null
  return { operator: isMeasureRule(rule) ? '>=' : '<=', value: value.value, unit: value.unit, parameterId: id }
}
