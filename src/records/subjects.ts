import type { Field } from '../expression/field.js'
import type { Derivation } from '../expression/derivation.js'
import type { Subject } from '../expression/subject.js'
import { callDerivations } from './callDerivations.js'
import { recordFields } from './generated/fields.js'
import { type RecordType, recordTypes } from './generated/recordTypes.js'

const derivations: Readonly<Partial<Record<RecordType, readonly Derivation[]>>> = { call: callDerivations }

/** What the engine must know of a record type. */
export function subjectOf(type: RecordType): Subject {
  const { key, began } = recordTypes[type]
  const fields = recordFields[type]
  return {
    subject: type,
    key: fields[key]!,
    began: began.map((name) => fields[name] as Field<string, 'instant'>),
    derivations: derivations[type] ?? [],
  }
}
