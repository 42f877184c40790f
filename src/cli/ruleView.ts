import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import { parametersOf } from '../engine/parametersOf.js'
import { type Rule, severity } from '../engine/rule.js'
import type { ResolvedProfile } from '../engine/profile.js'

/** What `rules` prints of a rule: what its author wrote, and what follows from its clauses and the profile. */
export function ruleView(rule: Rule, profile: ResolvedProfile) {
  const { id, title, requirement, subject, interpretation, assumptions, untranslatable, since } = rule
  return {
    id,
    title,
    requirement,
    subject,
    severity: severity(rule),
    state: profile.rules.find((each) => each.rule.id === id)?.state ?? 'on',
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
