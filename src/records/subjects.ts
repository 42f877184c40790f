import type { Derivation } from '../expression/derivation.js'
import type { Field } from '../expression/field.js'
import type { Subject } from '../expression/subject.js'
import { callDerivations } from './callDerivations.js'
import { call, message, recordFields, workOrder } from './generated/fields.js'
import { type RecordType, recordTypes } from './generated/recordTypes.js'
import { orderDerivations } from './orderDerivations.js'

const derivations: Readonly<Partial<Record<RecordType, readonly Derivation[]>>> = { call: callDerivations, 'work-order': orderDerivations }

/** Instants of which the first cannot come after the second, besides every event after the beginning of its record. */
const ordered: Readonly<Partial<Record<RecordType, readonly (readonly [Field, Field])[]>>> = {
  call: [[call.answeredAt, call.endedAt]],
  message: [[message.respondedAt, message.repliedAt]],
  'work-order': [
    [workOrder.acceptedAt, workOrder.repliedAt],
    [workOrder.acceptedAt, workOrder.closedAt],
    [workOrder.transferredAt, workOrder.signedAt],
    [workOrder.closedAt, workOrder.archivedAt],
  ],
}

/** What can no longer happen: nobody answers a call that was given up, or transfers an order that is closed. */
const closedOffBy: Readonly<Partial<Record<RecordType, readonly (readonly [event: Field, ending: Field])[]>>> = {
  call: [
    [call.answeredAt, call.abandonedAt],
    [call.answeredAt, call.endedAt],
  ],
  'work-order': [workOrder.transferredAt, workOrder.signedAt, workOrder.firstContactAt, workOrder.returnedAt, workOrder.repliedAt].map(
    (event) => [event, workOrder.closedAt] as const,
  ),
}

/** What must be known of a record type to judge its records. */
export function subjectOf(type: RecordType): Subject {
  const { key, began } = recordTypes[type]
  const fields = recordFields[type]
  return {
    subject: type,
    key: fields[key]!,
    began: began.map((name) => fields[name] as Field<string, 'instant'>),
    instants: Object.values(fields).filter((field): field is Field<string, 'instant'> => field.kind === 'instant'),
    ordered: ordered[type] ?? [],
    closedOffBy: closedOffBy[type] ?? [],
    derivations: derivations[type] ?? [],
  }
}
