import { limitsOf } from '../../engine/limitsOf.js'
import { parametersOf } from '../../engine/parametersOf.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import { isMeasureRule, isQualityRule, type Rule } from '../../engine/rule.js'
import type { Parameter } from '../../expression/node.js'
import type { Expected } from '../../report/auditReport.js'

/**
 * What a rule expects of its targets, where parameters alone say it: the limit, with the others that hold for other categories.
 * The latest value of each, since a report shows one.
 */
export function expectedOf(rule: Rule, { valuesOf }: ResolvedProfile): Expected | null {
  const [first, ...others] = decisiveParameters(rule, valuesOf).flatMap(({ id }) => {
    const latest = valuesOf(id).at(-1)
    return latest ? [{ value: latest.value, unit: latest.unit, parameterId: id }] : []
  })
  if (!first) return null
  return { operator: isMeasureRule(rule) ? '>=' : '<=', ...first, ...(others.length > 0 && { others }) }
}

function decisiveParameters(rule: Rule, valuesOf: ResolvedProfile['valuesOf']): readonly Parameter[] {
  // How often a record has to occur says of which records something is asked, not what.
  if (isQualityRule(rule) || (isMeasureRule(rule) && rule.measure.measure === 'occurrences')) return []
  return isMeasureRule(rule) ? parametersOf(rule).slice(0, 1) : (limitsOf(rule, valuesOf) ?? [])
}
