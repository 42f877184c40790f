// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
import type { Bilingual } from '../../expression/kinds.js'

/** The types of record that can be audited. */
export type RecordType =
  | 'call'
  | 'message'
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

export const recordTypes: Readonly<Record<RecordType, RecordTypeDescription>> = {
  call: { subject: 'call', label: { zh: '来电', en: 'Call' }, key: 'callId', began: ['offeredAt', 'ringAt'], fields: ['callId', 'lineNumber', 'callerPhone', 'offeredAt', 'ringAt', 'answeredAt', 'abandonedAt', 'endedAt', 'waitSeconds', 'ivrSeconds', 'status', 'agentId', 'language', 'callbackAt'] },
  message: { subject: 'message', label: { zh: '网络来件', en: 'Message' }, key: 'messageId', began: ['receivedAt'], fields: ['messageId', 'channel', 'receivedAt', 'respondedAt', 'repliedAt', 'title', 'content', 'place', 'senderName', 'senderPhone'] },
  'work-order': { subject: 'work-order', label: { zh: '工单', en: 'Work order' }, key: 'orderId', began: ['createdAt', 'acceptedAt'], fields: ['orderId', 'channel', 'category', 'urgency', 'topic', 'tier137', 'title', 'content', 'place', 'requesterName', 'requesterPhone', 'requesterKind', 'confidential', 'createdAt', 'acceptedAt', 'handlingMode', 'transferredAt', 'signedAt', 'firstContactAt', 'handlingUnit', 'unitLevel', 'leadUnit', 'assistingUnits', 'limitValue', 'limitUnit', 'dueAt', 'extensions', 'suspensions', 'returnedAt', 'returnReason', 'returnCount', 'repliedAt', 'closedAt', 'status', 'resolved', 'satisfactionProcess', 'satisfactionResult', 'satisfactionService', 'returnVisitAt', 'emergency', 'conductComplaint', 'supervisedAt', 'supervisionReason', 'rehandledAt', 'rehandleCount', 'repeatOf', 'repeatCount', 'onTime', 'archivedAt'] },
}
