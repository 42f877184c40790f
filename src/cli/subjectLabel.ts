import type { Bilingual } from '../expression/kinds.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'

/** What the records are called that a rule judges; rules on the data themselves judge those of any type. */
export function subjectLabel(subject: string): Bilingual {
  return Object.hasOwn(recordTypes, subject) ? recordTypes[subject as RecordType].label : { zh: '各类记录', en: 'Any record' }
}
