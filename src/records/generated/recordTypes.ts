// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
import type { Bilingual } from '../../expression/kinds.js'

/** The types of record that can be audited. */
export type RecordType =
  | 'activity'
  | 'call'
  | 'conduct-finding'
  | 'knowledge-entry'
  | 'message'
  | 'report'
  | 'seat-shift'
  | 'survey'
  | 'unit-evaluation'
  | 'work-order'

/** What a record type is called, what identifies a record and from when it counts as begun. */
export interface RecordTypeDescription {
  readonly subject: RecordType
  readonly label: Bilingual
  /** The field that identifies a record. */
  readonly key: string
  /** The instants from which a record counts as begun, the preferred one first. */
  readonly began: readonly string[]
  readonly fields: readonly string[]
}

/** All record types by name: what each is called, its key, when it begins and its fields. */
export const recordTypes: Readonly<Record<RecordType, RecordTypeDescription>> = {
  activity: { subject: 'activity', label: { zh: '示范项目活动', en: 'Activity' }, key: 'activityId', began: ['heldOn'], fields: ['activityId', 'kind', 'title', 'heldOn', 'participants', 'level'] },
  call: { subject: 'call', label: { zh: '来电', en: 'Call' }, key: 'callId', began: ['offeredAt', 'ringAt'], fields: ['callId', 'lineNumber', 'callerPhone', 'offeredAt', 'ringAt', 'answeredAt', 'abandonedAt', 'endedAt', 'waitSeconds', 'ivrSeconds', 'status', 'agentId', 'language', 'callbackAt'] },
  'conduct-finding': { subject: 'conduct-finding', label: { zh: '责任追究', en: 'Conduct finding' }, key: 'findingId', began: ['foundAt'], fields: ['findingId', 'kind', 'unit', 'directlyResponsible', 'supervisingResponsible', 'foundAt', 'publicCriticism', 'directlyResponsibleDisciplined', 'supervisingResponsibleDisciplined', 'measureAt'] },
  'knowledge-entry': { subject: 'knowledge-entry', label: { zh: '知识条目', en: 'Knowledge entry' }, key: 'entryId', began: ['createdAt'], fields: ['entryId', 'title', 'kind', 'unit', 'createdAt', 'updatedAt', 'validUntil', 'content', 'status'] },
  message: { subject: 'message', label: { zh: '网络来件', en: 'Message' }, key: 'messageId', began: ['receivedAt'], fields: ['messageId', 'channel', 'receivedAt', 'respondedAt', 'repliedAt', 'title', 'content', 'place', 'senderName', 'senderPhone'] },
  report: { subject: 'report', label: { zh: '信息报告', en: 'Report' }, key: 'reportId', began: ['publishedAt'], fields: ['reportId', 'kind', 'title', 'topic', 'concentratedTopic', 'periodFrom', 'periodTo', 'publishedAt', 'recipients'] },
  'seat-shift': { subject: 'seat-shift', label: { zh: '坐席值班', en: 'Seat shift' }, key: 'shiftId', began: ['startedAt'], fields: ['shiftId', 'seatId', 'agentId', 'startedAt', 'endedAt', 'language', 'dialect'] },
  survey: { subject: 'survey', label: { zh: '满意度调查', en: 'Survey' }, key: 'surveyId', began: ['conductedOn'], fields: ['surveyId', 'unit', 'conductedOn', 'calls', 'validSamples', 'satisfiedSamples'] },
  'unit-evaluation': { subject: 'unit-evaluation', label: { zh: '单位考核', en: 'Unit evaluation' }, key: 'evaluationId', began: ['periodTo', 'publishedAt'], fields: ['evaluationId', 'unit', 'periodFrom', 'periodTo', 'score', 'grade', 'publishedAt'] },
  'work-order': { subject: 'work-order', label: { zh: '工单', en: 'Work order' }, key: 'orderId', began: ['createdAt', 'acceptedAt'], fields: ['orderId', 'channel', 'category', 'urgency', 'topic', 'tier137', 'title', 'content', 'place', 'district', 'requesterName', 'requesterPhone', 'requesterKind', 'confidential', 'createdAt', 'acceptedAt', 'handlingMode', 'transferredAt', 'signedAt', 'firstContactAt', 'handlingUnit', 'unitLevel', 'leadUnit', 'assistingUnits', 'limitValue', 'limitUnit', 'dueAt', 'extensions', 'suspensions', 'returnedAt', 'returnReason', 'returnCount', 'repliedAt', 'closedAt', 'status', 'resolved', 'satisfactionProcess', 'satisfactionResult', 'satisfactionService', 'returnVisitAt', 'emergency', 'conductComplaint', 'supervisedAt', 'supervisionReason', 'rehandledAt', 'rehandleCount', 'repeatOf', 'repeatCount', 'onTime', 'archivedAt'] },
}
