import type { Bilingual } from '../expression/kinds.js'
import { recordFields } from './generated/fields.js'
import type { RecordType } from './generated/recordTypes.js'
import type { RecordByType } from './generated/types.js'
import * as validators from './generated/validators.js'
import { describeFinding } from './describeFinding.js'
import { RecordTypeError } from './recordTypeError.js'

/** Something in a value that the schema of its record type does not allow. */
export interface ValidationError {
  /** Where, as a JSON Pointer: `/answeredAt`, `/extensions/0/unit`; for a missing or unknown field, the field itself. */
  readonly path: string
  /** The keyword of JSON Schema that is not met: `required`, `type`, `pattern`, `enum`, `additionalProperties` … */
  readonly keyword: string
  /** What is wrong and how to mend it; never the value, which may be personal data. */
  readonly message: Bilingual
}

/** What `validate` answers. */
export type Validation<R> =
  | { readonly valid: true; readonly value: R }
  | { readonly valid: false; readonly errors: readonly ValidationError[] }

const validatorByType: Readonly<Record<RecordType, validators.Validator>> = {
  activity: validators.activity,
  call: validators.call,
  'conduct-finding': validators.conductFinding,
  'knowledge-entry': validators.knowledgeEntry,
  message: validators.message,
  report: validators.report,
  'seat-shift': validators.seatShift,
  survey: validators.survey,
  'unit-evaluation': validators.unitEvaluation,
  'work-order': validators.workOrder,
}

/**
 * Tells whether a value is a record of a type, by the JSON Schema in schemas/.
 * Only the key of the record is required; a field that is missing, undefined or null is an absent one, which rules judge.
 * Instants are ISO strings of a day, a minute, a second or finer, with an offset or without one. Unknown fields are errors,
 * so that a misspelled one is not taken for absent data. The value is not changed.
 *
 * @param type The record type.
 * @param value Anything, for example parsed JSON.
 * @returns The value as a typed record, or every error found.
 * @throws RecordTypeError where there is no such record type.
 * @example
 * validate('call', { callId: 'c1', answeredAt: '2026-02-13T16:20:00+08:00' })
 * // { valid: true, value: { callId: 'c1', answeredAt: '2026-02-13T16:20:00+08:00' } }
 * @example
 * validate('call', { callId: 'c1', answeredAt: '16:20' })
 * // { valid: false, errors: [{ path: '/answeredAt', keyword: 'pattern', message: { zh: '…', en: '…' } }] }
 */
export function validate<T extends RecordType>(type: T, value: unknown): Validation<RecordByType[T]> {
  if (!Object.hasOwn(validatorByType, type)) throw new RecordTypeError(type, Object.keys(validatorByType))
  const validator = validatorByType[type]
  if (validator(value)) return { valid: true, value: value as RecordByType[T] }
  const fields = recordFields[type]
  return { valid: false, errors: (validator.errors ?? []).map((finding) => describeFinding(finding, fields)) }
}
