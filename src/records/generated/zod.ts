// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
import { z } from 'zod'
import type * as records from './types.js'

const instant = z.string().regex(new RegExp('^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?)?)?$', 'u'))
const notBlank = z.string().regex(new RegExp('\\S', 'u'))

const extension = z.strictObject({
  kind: z.enum(['added', 'total']),
  value: z.number().gt(0),
  unit: z.enum(['second', 'minute', 'hour', 'day', 'workday']),
  grantedAt: instant.nullish(),
})

const suspension = z.strictObject({
  from: instant,
  to: instant.nullish(),
  reason: z.string().nullish(),
})

/** 示范项目活动 / Activity. */
export const Activity = z.strictObject({
  activityId: notBlank,
  kind: z.enum(['exchange', 'standardProposal', 'feedback', 'paper', 'training', 'mediaReport']).nullish(),
  title: z.string().nullish(),
  heldOn: instant.nullish(),
  participants: z.int().min(0).nullish(),
  level: z.enum(['national', 'provincial', 'city', 'county']).nullish(),
})
export type Activity = records.Activity

/** 来电 / Call. */
export const Call = z.strictObject({
  callId: notBlank,
  lineNumber: z.string().nullish(),
  callerPhone: z.string().nullish(),
  offeredAt: instant.nullish(),
  ringAt: instant.nullish(),
  answeredAt: instant.nullish(),
  abandonedAt: instant.nullish(),
  endedAt: instant.nullish(),
  waitSeconds: z.number().min(0).nullish(),
  ivrSeconds: z.number().min(0).nullish(),
  status: z.enum(['answered', 'abandoned', 'timeout', 'full', 'closed', 'unstaffed', 'diverted', 'missed']).nullish(),
  agentId: z.string().nullish(),
  language: z.string().nullish(),
  callbackAt: instant.nullish(),
})
export type Call = records.Call

/** 责任追究 / Conduct finding. */
export const ConductFinding = z.strictObject({
  findingId: notBlank,
  kind: z.enum(['refusedDuty', 'shirking', 'overdue', 'notDoneAfterSupervision', 'falseReply', 'badAttitude', 'leak', 'retaliation', 'ethicsBreach', 'other']).nullish(),
  unit: z.string().nullish(),
  directlyResponsible: z.string().nullish(),
  supervisingResponsible: z.string().nullish(),
  foundAt: instant.nullish(),
  publicCriticism: z.boolean().nullish(),
  directlyResponsibleDisciplined: z.boolean().nullish(),
  supervisingResponsibleDisciplined: z.boolean().nullish(),
  measureAt: instant.nullish(),
})
export type ConductFinding = records.ConductFinding

/** 知识条目 / Knowledge entry. */
export const KnowledgeEntry = z.strictObject({
  entryId: notBlank,
  title: z.string().nullish(),
  kind: z.enum(['law', 'policy', 'duty', 'business']).nullish(),
  unit: z.string().nullish(),
  createdAt: instant.nullish(),
  updatedAt: instant.nullish(),
  validUntil: instant.nullish(),
  content: z.string().nullish(),
  status: z.enum(['draft', 'active', 'expired', 'withdrawn']).nullish(),
})
export type KnowledgeEntry = records.KnowledgeEntry

/** 网络来件 / Message. */
export const Message = z.strictObject({
  messageId: notBlank,
  channel: z.enum(['sms', 'wechat', 'weibo', 'app', 'website', 'mailbox', 'email', 'fax', 'qq', 'other']).nullish(),
  receivedAt: instant.nullish(),
  respondedAt: instant.nullish(),
  repliedAt: instant.nullish(),
  title: z.string().nullish(),
  content: z.string().nullish(),
  place: z.string().nullish(),
  senderName: z.string().nullish(),
  senderPhone: z.string().nullish(),
})
export type Message = records.Message

/** 信息报告 / Report. */
export const Report = z.strictObject({
  reportId: notBlank,
  kind: z.enum(['regular', 'special']).nullish(),
  title: z.string().nullish(),
  topic: z.string().nullish(),
  concentratedTopic: z.boolean().nullish(),
  periodFrom: instant.nullish(),
  periodTo: instant.nullish(),
  publishedAt: instant.nullish(),
  recipients: z.array(notBlank).nullish(),
})
export type Report = records.Report

/** 坐席值班 / Seat shift. */
export const SeatShift = z.strictObject({
  shiftId: notBlank,
  seatId: z.string().nullish(),
  agentId: z.string().nullish(),
  startedAt: instant.nullish(),
  endedAt: instant.nullish(),
  language: z.string().nullish(),
  dialect: z.string().nullish(),
})
export type SeatShift = records.SeatShift

/** 满意度调查 / Survey. */
export const Survey = z.strictObject({
  surveyId: notBlank,
  unit: z.string().nullish(),
  conductedOn: instant.nullish(),
  calls: z.int().min(0).nullish(),
  validSamples: z.int().min(0).nullish(),
  satisfiedSamples: z.int().min(0).nullish(),
})
export type Survey = records.Survey

/** 单位考核 / Unit evaluation. */
export const UnitEvaluation = z.strictObject({
  evaluationId: notBlank,
  unit: z.string().nullish(),
  periodFrom: instant.nullish(),
  periodTo: instant.nullish(),
  score: z.number().min(0).nullish(),
  grade: z.string().nullish(),
  publishedAt: instant.nullish(),
})
export type UnitEvaluation = records.UnitEvaluation

/** 工单 / Work order. */
export const WorkOrder = z.strictObject({
  orderId: notBlank,
  channel: z.enum(['phone', 'sms', 'wechat', 'weibo', 'app', 'website', 'mailbox', 'email', 'fax', 'qq', 'visit', 'referral', 'other']).nullish(),
  category: z.enum(['consult', 'help', 'suggestion', 'complaint', 'report', 'praise', 'other']).nullish(),
  urgency: z.enum(['normal', 'urgent', 'extraUrgent']).nullish(),
  topic: z.string().nullish(),
  tier137: z.enum(['1', '3', '7']).nullish(),
  title: z.string().nullish(),
  content: z.string().nullish(),
  place: z.string().nullish(),
  district: z.string().nullish(),
  requesterName: z.string().nullish(),
  requesterPhone: z.string().nullish(),
  requesterKind: z.enum(['person', 'legalPerson', 'organisation']).nullish(),
  confidential: z.boolean().nullish(),
  createdAt: instant.nullish(),
  acceptedAt: instant.nullish(),
  handlingMode: z.enum(['direct', 'transfer']).nullish(),
  transferredAt: instant.nullish(),
  signedAt: instant.nullish(),
  firstContactAt: instant.nullish(),
  handlingUnit: z.string().nullish(),
  unitLevel: z.enum(['province', 'city', 'county', 'township', 'village']).nullish(),
  leadUnit: z.string().nullish(),
  assistingUnits: z.array(notBlank).nullish(),
  limitValue: z.number().min(0).nullish(),
  limitUnit: z.enum(['second', 'minute', 'hour', 'day', 'workday']).nullish(),
  dueAt: instant.nullish(),
  extensions: z.array(extension).nullish(),
  suspensions: z.array(suspension).nullish(),
  returnedAt: instant.nullish(),
  returnReason: z.string().nullish(),
  returnCount: z.int().min(0).nullish(),
  repliedAt: instant.nullish(),
  closedAt: instant.nullish(),
  status: z.enum(['pending', 'accepted', 'dispatched', 'signed', 'handling', 'suspended', 'returned', 'replied', 'rehandling', 'closed', 'archived', 'cancelled']).nullish(),
  resolved: z.enum(['yes', 'no', 'partly', 'explained']).nullish(),
  satisfactionProcess: z.enum(['verySatisfied', 'satisfied', 'basicallySatisfied', 'neutral', 'dissatisfied', 'veryDissatisfied', 'unrated']).nullish(),
  satisfactionResult: z.enum(['verySatisfied', 'satisfied', 'basicallySatisfied', 'neutral', 'dissatisfied', 'veryDissatisfied', 'unrated']).nullish(),
  satisfactionService: z.enum(['verySatisfied', 'satisfied', 'basicallySatisfied', 'neutral', 'dissatisfied', 'veryDissatisfied', 'unrated']).nullish(),
  returnVisitAt: instant.nullish(),
  emergency: z.boolean().nullish(),
  conductComplaint: z.enum(['attitude', 'efficiency', 'none']).nullish(),
  supervisedAt: instant.nullish(),
  supervisionReason: z.enum(['emergency', 'repeated', 'attitude', 'efficiency', 'dissatisfied', 'overdue', 'other']).nullish(),
  rehandledAt: instant.nullish(),
  rehandleCount: z.int().min(0).nullish(),
  repeatOf: z.string().nullish(),
  repeatCount: z.int().min(0).nullish(),
  onTime: z.boolean().nullish(),
  archivedAt: instant.nullish(),
})
export type WorkOrder = records.WorkOrder
