import { parametersOf } from '../engine/parametersOf.js'
import type { ResolvedProfile } from '../engine/profile.js'
import type { ReasonData } from '../engine/reason.js'
import type { Rule } from '../engine/rule.js'
import type { Bilingual } from '../expression/kinds.js'
import { recordFields } from '../records/generated/fields.js'
import type { Verdict } from './evaluation.js'

/** What fills the places of a reason's sentence: the label of the field, and of the parameters that have no value. */
export function reasonDataOf({ field, reason }: Verdict, rule: Rule, { valuesOf }: ResolvedProfile, say: (text: Bilingual) => string): ReasonData {
  const label = field === undefined ? undefined : fieldLabel(rule.subject, field)
  const unset = reason === 'parameter-unset' ? parametersOf(rule).filter(({ id }) => valuesOf(id).length === 0) : []
  return {
    ...(label && { field: say(label) }),
    ...(unset.length > 0 && { parameter: unset.map((parameter) => say(parameter.label)).join(say({ zh: '、', en: ', ' })) }),
  }
}

/** What a field of a record type is called; undefined for one that it does not have. */
export function fieldLabel(subject: string, field: string): Bilingual | undefined {
  const fields = Object.hasOwn(recordFields, subject) ? recordFields[subject as keyof typeof recordFields] : {}
  return Object.hasOwn(fields, field) ? fields[field]!.label : undefined
}
