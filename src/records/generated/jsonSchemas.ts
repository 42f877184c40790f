// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
import call from '../../../schemas/call.schema.json' with { type: 'json' }
import message from '../../../schemas/message.schema.json' with { type: 'json' }
import workOrder from '../../../schemas/work-order.schema.json' with { type: 'json' }
import type { RecordType } from './recordTypes.js'

/** The JSON Schema (2020-12) of each record type. */
export const jsonSchemas: Readonly<Record<RecordType, Readonly<Record<string, unknown>>>> = {
  call: call,
  message: message,
  'work-order': workOrder,
}
