// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
import type { Field } from '../../expression/field.js'
import type { RecordType } from './recordTypes.js'

/** The fields of 来电 / Call. */
export const call = {
  callId: { node: 'field', subject: 'call', name: 'callId', kind: 'text', label: { zh: '呼叫编号', en: 'Call id' }, absent: 'unknown' },
  lineNumber: { node: 'field', subject: 'call', name: 'lineNumber', kind: 'category', label: { zh: '线路号码', en: 'Line number' }, absent: 'unknown' },
  callerPhone: { node: 'field', subject: 'call', name: 'callerPhone', kind: 'text', label: { zh: '来电号码', en: 'Caller phone' }, absent: 'unknown', personal: 'phone' },
  offeredAt: { node: 'field', subject: 'call', name: 'offeredAt', kind: 'instant', label: { zh: '进入排队时间', en: 'Offered at' }, absent: 'unknown' },
  ringAt: { node: 'field', subject: 'call', name: 'ringAt', kind: 'instant', label: { zh: '振铃时间', en: 'Ring at' }, absent: 'unknown' },
  answeredAt: { node: 'field', subject: 'call', name: 'answeredAt', kind: 'instant', label: { zh: '接通时间', en: 'Answered at' }, absent: 'notYet' },
  abandonedAt: { node: 'field', subject: 'call', name: 'abandonedAt', kind: 'instant', label: { zh: '放弃时间', en: 'Abandoned at' }, absent: 'notYet' },
  endedAt: { node: 'field', subject: 'call', name: 'endedAt', kind: 'instant', label: { zh: '挂断时间', en: 'Ended at' }, absent: 'notYet' },
  waitSeconds: { node: 'field', subject: 'call', name: 'waitSeconds', kind: 'duration', label: { zh: '等待时长', en: 'Wait' }, absent: 'unknown', unit: 'second' },
  ivrSeconds: { node: 'field', subject: 'call', name: 'ivrSeconds', kind: 'duration', label: { zh: '语音导航时长', en: 'Voice menu' }, absent: 'unknown', unit: 'second' },
  status: { node: 'field', subject: 'call', name: 'status', kind: 'category', label: { zh: '呼入结果', en: 'Status' }, absent: 'unknown', values: ['answered', 'abandoned', 'timeout', 'full', 'closed', 'unstaffed', 'diverted', 'missed'] },
  agentId: { node: 'field', subject: 'call', name: 'agentId', kind: 'category', label: { zh: '坐席工号', en: 'Agent id' }, absent: 'unknown', personal: 'name' },
  language: { node: 'field', subject: 'call', name: 'language', kind: 'category', label: { zh: '服务语种', en: 'Language' }, absent: 'unknown' },
  callbackAt: { node: 'field', subject: 'call', name: 'callbackAt', kind: 'instant', label: { zh: '回拨时间', en: 'Called back at' }, absent: 'notYet' },
} as const satisfies Record<string, Field<'call'>>

/** The fields of 网络来件 / Message. */
export const message = {
  messageId: { node: 'field', subject: 'message', name: 'messageId', kind: 'text', label: { zh: '来件编号', en: 'Message id' }, absent: 'unknown' },
  channel: { node: 'field', subject: 'message', name: 'channel', kind: 'category', label: { zh: '来件渠道', en: 'Channel' }, absent: 'unknown', values: ['sms', 'wechat', 'weibo', 'app', 'website', 'mailbox', 'email', 'fax', 'qq', 'other'] },
  receivedAt: { node: 'field', subject: 'message', name: 'receivedAt', kind: 'instant', label: { zh: '收到时间', en: 'Received at' }, absent: 'unknown' },
  respondedAt: { node: 'field', subject: 'message', name: 'respondedAt', kind: 'instant', label: { zh: '响应时间', en: 'Responded at' }, absent: 'notYet' },
  repliedAt: { node: 'field', subject: 'message', name: 'repliedAt', kind: 'instant', label: { zh: '答复时间', en: 'Replied at' }, absent: 'notYet' },
  title: { node: 'field', subject: 'message', name: 'title', kind: 'text', label: { zh: '标题', en: 'Title' }, absent: 'unknown', personal: 'freeText' },
  content: { node: 'field', subject: 'message', name: 'content', kind: 'text', label: { zh: '内容', en: 'Content' }, absent: 'unknown', personal: 'freeText' },
  place: { node: 'field', subject: 'message', name: 'place', kind: 'text', label: { zh: '地点', en: 'Place' }, absent: 'unknown', personal: 'address' },
  senderName: { node: 'field', subject: 'message', name: 'senderName', kind: 'text', label: { zh: '来件人姓名', en: 'Sender name' }, absent: 'unknown', personal: 'name' },
  senderPhone: { node: 'field', subject: 'message', name: 'senderPhone', kind: 'text', label: { zh: '来件人电话', en: 'Sender phone' }, absent: 'unknown', personal: 'phone' },
} as const satisfies Record<string, Field<'message'>>

/** The fields of 工单 / Work order. */
export const workOrder = {
  orderId: { node: 'field', subject: 'work-order', name: 'orderId', kind: 'text', label: { zh: '工单编号', en: 'Order id' }, absent: 'unknown' },
  channel: { node: 'field', subject: 'work-order', name: 'channel', kind: 'category', label: { zh: '受理渠道', en: 'Channel' }, absent: 'unknown', values: ['phone', 'sms', 'wechat', 'weibo', 'app', 'website', 'mailbox', 'email', 'fax', 'qq', 'visit', 'referral', 'other'] },
  category: { node: 'field', subject: 'work-order', name: 'category', kind: 'category', label: { zh: '诉求类别', en: 'Category' }, absent: 'unknown', values: ['consult', 'help', 'suggestion', 'complaint', 'report', 'praise', 'other'] },
  urgency: { node: 'field', subject: 'work-order', name: 'urgency', kind: 'category', label: { zh: '紧急程度', en: 'Urgency' }, absent: 'unknown', values: ['normal', 'urgent', 'extraUrgent'] },
  topic: { node: 'field', subject: 'work-order', name: 'topic', kind: 'category', label: { zh: '问题分类', en: 'Topic' }, absent: 'unknown' },
  tier137: { node: 'field', subject: 'work-order', name: 'tier137', kind: 'category', label: { zh: '137档次', en: '137 tier' }, absent: 'unknown', values: ['1', '3', '7'] },
  title: { node: 'field', subject: 'work-order', name: 'title', kind: 'text', label: { zh: '标题', en: 'Title' }, absent: 'unknown', personal: 'freeText' },
  content: { node: 'field', subject: 'work-order', name: 'content', kind: 'text', label: { zh: '诉求内容', en: 'Content' }, absent: 'unknown', personal: 'freeText' },
  place: { node: 'field', subject: 'work-order', name: 'place', kind: 'text', label: { zh: '事发地点', en: 'Place' }, absent: 'unknown', personal: 'address' },
  requesterName: { node: 'field', subject: 'work-order', name: 'requesterName', kind: 'text', label: { zh: '诉求人姓名', en: 'Requester name' }, absent: 'unknown', personal: 'name' },
  requesterPhone: { node: 'field', subject: 'work-order', name: 'requesterPhone', kind: 'text', label: { zh: '诉求人电话', en: 'Requester phone' }, absent: 'unknown', personal: 'phone' },
  requesterKind: { node: 'field', subject: 'work-order', name: 'requesterKind', kind: 'category', label: { zh: '服务对象类型', en: 'Requester kind' }, absent: 'unknown', values: ['person', 'legalPerson', 'organisation'] },
  confidential: { node: 'field', subject: 'work-order', name: 'confidential', kind: 'truth', label: { zh: '是否保密', en: 'Confidential' }, absent: 'unknown' },
  createdAt: { node: 'field', subject: 'work-order', name: 'createdAt', kind: 'instant', label: { zh: '登记时间', en: 'Created at' }, absent: 'unknown' },
  acceptedAt: { node: 'field', subject: 'work-order', name: 'acceptedAt', kind: 'instant', label: { zh: '受理时间', en: 'Accepted at' }, absent: 'unknown' },
  handlingMode: { node: 'field', subject: 'work-order', name: 'handlingMode', kind: 'category', label: { zh: '办理方式', en: 'Handling mode' }, absent: 'unknown', values: ['direct', 'transfer'] },
  transferredAt: { node: 'field', subject: 'work-order', name: 'transferredAt', kind: 'instant', label: { zh: '转交时间', en: 'Transferred at' }, absent: 'notYet' },
  signedAt: { node: 'field', subject: 'work-order', name: 'signedAt', kind: 'instant', label: { zh: '签收时间', en: 'Signed at' }, absent: 'notYet' },
  firstContactAt: { node: 'field', subject: 'work-order', name: 'firstContactAt', kind: 'instant', label: { zh: '首次联系时间', en: 'First contact at' }, absent: 'notYet' },
  handlingUnit: { node: 'field', subject: 'work-order', name: 'handlingUnit', kind: 'category', label: { zh: '承办单位', en: 'Handling unit' }, absent: 'unknown' },
  unitLevel: { node: 'field', subject: 'work-order', name: 'unitLevel', kind: 'category', label: { zh: '承办单位层级', en: 'Unit level' }, absent: 'unknown', values: ['province', 'city', 'county', 'township', 'village'] },
  leadUnit: { node: 'field', subject: 'work-order', name: 'leadUnit', kind: 'category', label: { zh: '主办单位', en: 'Lead unit' }, absent: 'unknown' },
  assistingUnits: { node: 'field', subject: 'work-order', name: 'assistingUnits', kind: 'list', label: { zh: '协办单位', en: 'Assisting units' }, absent: 'unknown' },
  limitValue: { node: 'field', subject: 'work-order', name: 'limitValue', kind: 'count', label: { zh: '办理时限', en: 'Limit' }, absent: 'unknown' },
  limitUnit: { node: 'field', subject: 'work-order', name: 'limitUnit', kind: 'category', label: { zh: '办理时限单位', en: 'Limit unit' }, absent: 'unknown', values: ['second', 'minute', 'hour', 'day', 'workday'] },
  dueAt: { node: 'field', subject: 'work-order', name: 'dueAt', kind: 'instant', label: { zh: '办理截止时间', en: 'Due at' }, absent: 'unknown' },
  extensions: { node: 'field', subject: 'work-order', name: 'extensions', kind: 'list', label: { zh: '延期', en: 'Extensions' }, absent: 'notYet' },
  suspensions: { node: 'field', subject: 'work-order', name: 'suspensions', kind: 'list', label: { zh: '挂起', en: 'Suspensions' }, absent: 'notYet', personal: 'freeText' },
  returnedAt: { node: 'field', subject: 'work-order', name: 'returnedAt', kind: 'instant', label: { zh: '退单时间', en: 'Returned at' }, absent: 'notYet' },
  returnReason: { node: 'field', subject: 'work-order', name: 'returnReason', kind: 'text', label: { zh: '退单原因', en: 'Return reason' }, absent: 'unknown', personal: 'freeText' },
  returnCount: { node: 'field', subject: 'work-order', name: 'returnCount', kind: 'count', label: { zh: '退单次数', en: 'Returns' }, absent: 'unknown' },
  repliedAt: { node: 'field', subject: 'work-order', name: 'repliedAt', kind: 'instant', label: { zh: '答复时间', en: 'Replied at' }, absent: 'notYet' },
  closedAt: { node: 'field', subject: 'work-order', name: 'closedAt', kind: 'instant', label: { zh: '办结时间', en: 'Closed at' }, absent: 'notYet' },
  status: { node: 'field', subject: 'work-order', name: 'status', kind: 'category', label: { zh: '工单状态', en: 'Status' }, absent: 'unknown', values: ['pending', 'accepted', 'dispatched', 'signed', 'handling', 'suspended', 'returned', 'replied', 'rehandling', 'closed', 'archived', 'cancelled'] },
  resolved: { node: 'field', subject: 'work-order', name: 'resolved', kind: 'category', label: { zh: '解决情况', en: 'Resolved' }, absent: 'unknown', values: ['yes', 'no', 'partly', 'explained'] },
  satisfactionProcess: { node: 'field', subject: 'work-order', name: 'satisfactionProcess', kind: 'category', label: { zh: '对办理过程的满意度', en: 'Satisfaction with the process' }, absent: 'unknown', values: ['verySatisfied', 'satisfied', 'basicallySatisfied', 'neutral', 'dissatisfied', 'veryDissatisfied', 'unrated'] },
  satisfactionResult: { node: 'field', subject: 'work-order', name: 'satisfactionResult', kind: 'category', label: { zh: '对办理结果的满意度', en: 'Satisfaction with the result' }, absent: 'unknown', values: ['verySatisfied', 'satisfied', 'basicallySatisfied', 'neutral', 'dissatisfied', 'veryDissatisfied', 'unrated'] },
  satisfactionService: { node: 'field', subject: 'work-order', name: 'satisfactionService', kind: 'category', label: { zh: '对热线服务的满意度', en: 'Satisfaction with the hotline' }, absent: 'unknown', values: ['verySatisfied', 'satisfied', 'basicallySatisfied', 'neutral', 'dissatisfied', 'veryDissatisfied', 'unrated'] },
  returnVisitAt: { node: 'field', subject: 'work-order', name: 'returnVisitAt', kind: 'instant', label: { zh: '回访时间', en: 'Return visit at' }, absent: 'notYet' },
  emergency: { node: 'field', subject: 'work-order', name: 'emergency', kind: 'truth', label: { zh: '是否突发应急事件', en: 'Emergency' }, absent: 'unknown' },
  conductComplaint: { node: 'field', subject: 'work-order', name: 'conductComplaint', kind: 'category', label: { zh: '反映服务作风', en: 'Conduct complaint' }, absent: 'unknown', values: ['attitude', 'efficiency', 'none'] },
  supervisedAt: { node: 'field', subject: 'work-order', name: 'supervisedAt', kind: 'instant', label: { zh: '督办时间', en: 'Supervised at' }, absent: 'notYet' },
  supervisionReason: { node: 'field', subject: 'work-order', name: 'supervisionReason', kind: 'category', label: { zh: '督办原因', en: 'Supervision reason' }, absent: 'unknown', values: ['emergency', 'repeated', 'attitude', 'efficiency', 'dissatisfied', 'overdue', 'other'] },
  rehandledAt: { node: 'field', subject: 'work-order', name: 'rehandledAt', kind: 'instant', label: { zh: '再次办理时间', en: 'Re-handled at' }, absent: 'notYet' },
  rehandleCount: { node: 'field', subject: 'work-order', name: 'rehandleCount', kind: 'count', label: { zh: '再次办理次数', en: 'Re-handlings' }, absent: 'unknown' },
  repeatOf: { node: 'field', subject: 'work-order', name: 'repeatOf', kind: 'text', label: { zh: '重复工单号', en: 'Repeat of' }, absent: 'unknown' },
  repeatCount: { node: 'field', subject: 'work-order', name: 'repeatCount', kind: 'count', label: { zh: '重复反映次数', en: 'Repeats' }, absent: 'unknown' },
  onTime: { node: 'field', subject: 'work-order', name: 'onTime', kind: 'truth', label: { zh: '是否按时办结', en: 'On time' }, absent: 'unknown' },
  archivedAt: { node: 'field', subject: 'work-order', name: 'archivedAt', kind: 'instant', label: { zh: '归档时间', en: 'Archived at' }, absent: 'notYet' },
} as const satisfies Record<string, Field<'work-order'>>

/** The fields of each record type. */
export const recordFields: Readonly<Record<RecordType, Readonly<Record<string, Field>>>> = {
  call: call,
  message: message,
  'work-order': workOrder,
}
