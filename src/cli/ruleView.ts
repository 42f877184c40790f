import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import { parametersOf } from '../engine/parametersOf.js'
import { type Rule, severity } from '../engine/rule.js'
import type { ProfileRule, ResolvedProfile } from '../engine/profile.js'

/** What a profile makes of a rule; `absent` where only other places ask for it. */
type RuleState = ProfileRule['state'] | 'absent'

/**
 * What `rules` prints of a rule: what its author wrote, and what follows from its clauses and the profile. A rule that the profile
 * has shows the clauses and the reading that count under it.
 */
export function ruleView(listed: Rule, profile: ResolvedProfile) {
  const own = profile.rules.find((each) => each.rule.id === listed.id)
  const rule = own?.rule ?? listed
  const { id, title, requirement, subject, interpretation, assumptions, untranslatable, since } = rule
  return {
    id,
    title,
    requirement,
    subject,
    severity: severity(rule),
    state: (own?.state ?? 'absent') as RuleState,
    clauses: rule.clauses.map(({ role, clause }) => ({
      id: clause.id, role, number: clause.number, modality: clause.modality, title: clause.title,
    })),
    parameters: parametersOf(rule).map((parameter) => ({ id: parameter.id, label: parameter.label, values: profile.valuesOf(parameter.id) as DatedValue[] })),
    ...(interpretation && { interpretation }),
    readings: readingsOf(rule),
    assumptions: assumptions ?? [],
    untranslatable: untranslatable ?? [],
    since,
  }
}

/** The readings that a profile may choose instead, by name. */
function readingsOf(rule: Rule): Readonly<Record<string, Bilingual>> {
  const readings = 'readings' in rule ? (rule.readings ?? {}) : {}
  return Object.fromEntries(Object.entries(readings).map(([name, { reading }]) => [name, reading]))
}

export type RuleView = ReturnType<typeof ruleView>
