// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
import activity from '../../../schemas/activity.schema.json' with { type: 'json' }
import call from '../../../schemas/call.schema.json' with { type: 'json' }
import conductFinding from '../../../schemas/conduct-finding.schema.json' with { type: 'json' }
import knowledgeEntry from '../../../schemas/knowledge-entry.schema.json' with { type: 'json' }
import message from '../../../schemas/message.schema.json' with { type: 'json' }
import report from '../../../schemas/report.schema.json' with { type: 'json' }
import seatShift from '../../../schemas/seat-shift.schema.json' with { type: 'json' }
import survey from '../../../schemas/survey.schema.json' with { type: 'json' }
import unitEvaluation from '../../../schemas/unit-evaluation.schema.json' with { type: 'json' }
import workOrder from '../../../schemas/work-order.schema.json' with { type: 'json' }
import type { RecordType } from './recordTypes.js'

/** The JSON Schema (2020-12) of each record type. */
export const jsonSchemas: Readonly<Record<RecordType, Readonly<Record<string, unknown>>>> = {
  activity: activity,
  call: call,
  'conduct-finding': conductFinding,
  'knowledge-entry': knowledgeEntry,
  message: message,
  report: report,
  'seat-shift': seatShift,
  survey: survey,
  'unit-evaluation': unitEvaluation,
  'work-order': workOrder,
}
