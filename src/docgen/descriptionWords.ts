import type { ResolvedProfile } from '../engine/profile.js'
import type { DescriptionWords } from '../expression/describeNode.js'
import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { valueLabels } from '../records/recordNames.js'

/** The words of formal lines under a profile: its values, and the labels of the schemas. */
export function descriptionWords({ valuesOf }: Pick<ResolvedProfile, 'valuesOf'>): DescriptionWords {
  return {
    valuesOf: (parameterId: string): readonly DatedValue[] => valuesOf(parameterId),
    valueLabel: ({ subject, name }, value): Bilingual => labelsOf(subject, name)[value] ?? { zh: value, en: value },
  }
}

function labelsOf(subject: string, field: string): Readonly<Record<string, Bilingual>> {
  return Object.hasOwn(recordTypes, subject) ? valueLabels(subject as RecordType, field) : {}
}
