// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
import type { Field } from '../../expression/field.js'
import type { RecordType } from './recordTypes.js'

/** The fields of 示范项目活动 / Activity. */
export const activity = {
  activityId: { node: 'field', subject: 'activity', name: 'activityId', kind: 'text', label: { zh: '活动编号', en: 'Activity id' }, absent: 'unknown' },
  kind: { node: 'field', subject: 'activity', name: 'kind', kind: 'category', label: { zh: '活动类型', en: 'Kind' }, absent: 'unknown', values: ['exchange', 'standardProposal', 'feedback', 'paper', 'training', 'mediaReport'] },
  title: { node: 'field', subject: 'activity', name: 'title', kind: 'text', label: { zh: '活动名称', en: 'Title' }, absent: 'unknown' },
  heldOn: { node: 'field', subject: 'activity', name: 'heldOn', kind: 'instant', label: { zh: '开展日期', en: 'Held on' }, absent: 'unknown' },
  participants: { node: 'field', subject: 'activity', name: 'participants', kind: 'count', label: { zh: '人数', en: 'Participants' }, absent: 'unknown' },
  level: { node: 'field', subject: 'activity', name: 'level', kind: 'category', label: { zh: '级别', en: 'Level' }, absent: 'unknown', values: ['national', 'provincial', 'city', 'county'] },
} as const satisfies Record<string, Field<'activity'>>

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

/** The fields of 责任追究 / Conduct finding. */
export const conductFinding = {
  findingId: { node: 'field', subject: 'conduct-finding', name: 'findingId', kind: 'text', label: { zh: '认定编号', en: 'Finding id' }, absent: 'unknown' },
  kind: { node: 'field', subject: 'conduct-finding', name: 'kind', kind: 'category', label: { zh: '情形', en: 'Kind' }, absent: 'unknown', values: ['refusedDuty', 'shirking', 'overdue', 'notDoneAfterSupervision', 'falseReply', 'badAttitude', 'leak', 'retaliation', 'ethicsBreach', 'other'] },
  unit: { node: 'field', subject: 'conduct-finding', name: 'unit', kind: 'category', label: { zh: '责任单位', en: 'Unit' }, absent: 'unknown' },
  directlyResponsible: { node: 'field', subject: 'conduct-finding', name: 'directlyResponsible', kind: 'text', label: { zh: '直接责任人', en: 'Directly responsible person' }, absent: 'unknown', personal: 'name' },
  supervisingResponsible: { node: 'field', subject: 'conduct-finding', name: 'supervisingResponsible', kind: 'text', label: { zh: '分管责任人', en: 'Supervising person' }, absent: 'unknown', personal: 'name' },
  foundAt: { node: 'field', subject: 'conduct-finding', name: 'foundAt', kind: 'instant', label: { zh: '认定时间', en: 'Found at' }, absent: 'unknown' },
  publicCriticism: { node: 'field', subject: 'conduct-finding', name: 'publicCriticism', kind: 'truth', label: { zh: '是否通报批评', en: 'Public criticism' }, absent: 'unknown' },
  directlyResponsibleDisciplined: { node: 'field', subject: 'conduct-finding', name: 'directlyResponsibleDisciplined', kind: 'truth', label: { zh: '直接责任人是否处分', en: 'Directly responsible person disciplined' }, absent: 'unknown' },
  supervisingResponsibleDisciplined: { node: 'field', subject: 'conduct-finding', name: 'supervisingResponsibleDisciplined', kind: 'truth', label: { zh: '分管责任人是否处分', en: 'Supervising person disciplined' }, absent: 'unknown' },
  measureAt: { node: 'field', subject: 'conduct-finding', name: 'measureAt', kind: 'instant', label: { zh: '处理时间', en: 'Measure at' }, absent: 'notYet' },
} as const satisfies Record<string, Field<'conduct-finding'>>

/** The fields of 知识条目 / Knowledge entry. */
export const knowledgeEntry = {
  entryId: { node: 'field', subject: 'knowledge-entry', name: 'entryId', kind: 'text', label: { zh: '条目编号', en: 'Entry id' }, absent: 'unknown' },
  title: { node: 'field', subject: 'knowledge-entry', name: 'title', kind: 'text', label: { zh: '标题', en: 'Title' }, absent: 'unknown' },
  kind: { node: 'field', subject: 'knowledge-entry', name: 'kind', kind: 'category', label: { zh: '知识类别', en: 'Kind' }, absent: 'unknown', values: ['law', 'policy', 'duty', 'business'] },
  unit: { node: 'field', subject: 'knowledge-entry', name: 'unit', kind: 'category', label: { zh: '提供单位', en: 'Unit' }, absent: 'unknown' },
  createdAt: { node: 'field', subject: 'knowledge-entry', name: 'createdAt', kind: 'instant', label: { zh: '入库时间', en: 'Created at' }, absent: 'unknown' },
  updatedAt: { node: 'field', subject: 'knowledge-entry', name: 'updatedAt', kind: 'instant', label: { zh: '更新时间', en: 'Updated at' }, absent: 'notYet' },
  validUntil: { node: 'field', subject: 'knowledge-entry', name: 'validUntil', kind: 'instant', label: { zh: '有效期至', en: 'Valid until' }, absent: 'unknown' },
  content: { node: 'field', subject: 'knowledge-entry', name: 'content', kind: 'text', label: { zh: '内容', en: 'Content' }, absent: 'unknown' },
  status: { node: 'field', subject: 'knowledge-entry', name: 'status', kind: 'category', label: { zh: '状态', en: 'Status' }, absent: 'unknown', values: ['draft', 'active', 'expired', 'withdrawn'] },
} as const satisfies Record<string, Field<'knowledge-entry'>>

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

/** The fields of 信息报告 / Report. */
export const report = {
  reportId: { node: 'field', subject: 'report', name: 'reportId', kind: 'text', label: { zh: '报告编号', en: 'Report id' }, absent: 'unknown' },
  kind: { node: 'field', subject: 'report', name: 'kind', kind: 'category', label: { zh: '报告类型', en: 'Kind' }, absent: 'unknown', values: ['regular', 'special'] },
  title: { node: 'field', subject: 'report', name: 'title', kind: 'text', label: { zh: '报告标题', en: 'Title' }, absent: 'unknown' },
  topic: { node: 'field', subject: 'report', name: 'topic', kind: 'category', label: { zh: '报告主题', en: 'Topic' }, absent: 'unknown' },
  concentratedTopic: { node: 'field', subject: 'report', name: 'concentratedTopic', kind: 'truth', label: { zh: '是否集中反映', en: 'Concentrated topic' }, absent: 'unknown' },
  periodFrom: { node: 'field', subject: 'report', name: 'periodFrom', kind: 'instant', label: { zh: '统计期起', en: 'Period from' }, absent: 'unknown' },
  periodTo: { node: 'field', subject: 'report', name: 'periodTo', kind: 'instant', label: { zh: '统计期止', en: 'Period to' }, absent: 'unknown' },
  publishedAt: { node: 'field', subject: 'report', name: 'publishedAt', kind: 'instant', label: { zh: '报送时间', en: 'Published at' }, absent: 'notYet' },
  recipients: { node: 'field', subject: 'report', name: 'recipients', kind: 'list', label: { zh: '报送对象', en: 'Recipients' }, absent: 'unknown' },
} as const satisfies Record<string, Field<'report'>>

/** The fields of 坐席值班 / Seat shift. */
export const seatShift = {
  shiftId: { node: 'field', subject: 'seat-shift', name: 'shiftId', kind: 'text', label: { zh: '班次编号', en: 'Shift id' }, absent: 'unknown' },
  seatId: { node: 'field', subject: 'seat-shift', name: 'seatId', kind: 'category', label: { zh: '坐席号', en: 'Seat id' }, absent: 'unknown' },
  agentId: { node: 'field', subject: 'seat-shift', name: 'agentId', kind: 'category', label: { zh: '话务员工号', en: 'Agent id' }, absent: 'unknown', personal: 'name' },
  startedAt: { node: 'field', subject: 'seat-shift', name: 'startedAt', kind: 'instant', label: { zh: '上线时间', en: 'Started at' }, absent: 'unknown' },
  endedAt: { node: 'field', subject: 'seat-shift', name: 'endedAt', kind: 'instant', label: { zh: '下线时间', en: 'Ended at' }, absent: 'notYet' },
  language: { node: 'field', subject: 'seat-shift', name: 'language', kind: 'category', label: { zh: '服务语种', en: 'Language' }, absent: 'unknown' },
  dialect: { node: 'field', subject: 'seat-shift', name: 'dialect', kind: 'category', label: { zh: '方言', en: 'Dialect' }, absent: 'unknown' },
} as const satisfies Record<string, Field<'seat-shift'>>

/** The fields of 满意度调查 / Survey. */
export const survey = {
  surveyId: { node: 'field', subject: 'survey', name: 'surveyId', kind: 'text', label: { zh: '调查编号', en: 'Survey id' }, absent: 'unknown' },
  unit: { node: 'field', subject: 'survey', name: 'unit', kind: 'category', label: { zh: '被评议单位', en: 'Unit' }, absent: 'unknown' },
  conductedOn: { node: 'field', subject: 'survey', name: 'conductedOn', kind: 'instant', label: { zh: '调查日期', en: 'Conducted on' }, absent: 'unknown' },
  calls: { node: 'field', subject: 'survey', name: 'calls', kind: 'count', label: { zh: '有效拨打量', en: 'Calls' }, absent: 'unknown' },
  validSamples: { node: 'field', subject: 'survey', name: 'validSamples', kind: 'count', label: { zh: '有效样本量', en: 'Valid samples' }, absent: 'unknown' },
  satisfiedSamples: { node: 'field', subject: 'survey', name: 'satisfiedSamples', kind: 'count', label: { zh: '满意样本量', en: 'Satisfied samples' }, absent: 'unknown' },
} as const satisfies Record<string, Field<'survey'>>

/** The fields of 单位考核 / Unit evaluation. */
export const unitEvaluation = {
  evaluationId: { node: 'field', subject: 'unit-evaluation', name: 'evaluationId', kind: 'text', label: { zh: '考核编号', en: 'Evaluation id' }, absent: 'unknown' },
  unit: { node: 'field', subject: 'unit-evaluation', name: 'unit', kind: 'category', label: { zh: '被考核单位', en: 'Unit' }, absent: 'unknown' },
  periodFrom: { node: 'field', subject: 'unit-evaluation', name: 'periodFrom', kind: 'instant', label: { zh: '考核期起', en: 'Period from' }, absent: 'unknown' },
  periodTo: { node: 'field', subject: 'unit-evaluation', name: 'periodTo', kind: 'instant', label: { zh: '考核期止', en: 'Period to' }, absent: 'unknown' },
  score: { node: 'field', subject: 'unit-evaluation', name: 'score', kind: 'count', label: { zh: '得分', en: 'Score' }, absent: 'unknown' },
  grade: { node: 'field', subject: 'unit-evaluation', name: 'grade', kind: 'category', label: { zh: '等次', en: 'Grade' }, absent: 'unknown' },
  publishedAt: { node: 'field', subject: 'unit-evaluation', name: 'publishedAt', kind: 'instant', label: { zh: '公布时间', en: 'Published at' }, absent: 'notYet' },
} as const satisfies Record<string, Field<'unit-evaluation'>>

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
  district: { node: 'field', subject: 'work-order', name: 'district', kind: 'category', label: { zh: '所属区县', en: 'District' }, absent: 'unknown' },
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
