import { contentOf, placeName, type Topic, topics } from './city.js'
import type { OrderFacts } from './generateOrders.js'
import type { OrderFollowUp } from './orderFollowUp.js'
import { maskedName, maskedPhone, personName, phoneNumber } from './people.js'
import type { OrderKind } from './plan.js'
import type { Random } from './random.js'
import { impossibleText, timeText, type WallTime } from './wallTime.js'

const basicColumns = [
  'orderId', 'channel', 'category', 'urgency', 'topic', 'title', 'content', 'place', 'requesterName', 'requesterPhone', 'confidential',
  'createdAt', 'acceptedAt', 'handlingMode', 'transferredAt', 'handlingUnit', 'dueAt', 'closedAt', 'status', 'satisfactionResult',
] as const
const fullColumns = [
  ...basicColumns, 'satisfactionProcess', 'resolved', 'repliedAt', 'returnVisitAt', 'emergency', 'conductComplaint', 'repeatOf', 'supervisedAt', 'supervisionReason',
  'returnedAt', 'returnCount', 'returnReason', 'rehandledAt', 'rehandleCount', 'archivedAt',
] as const
/** The columns of orders, fewer and more. */
export const orderColumns = { basic: basicColumns, full: fullColumns } as const
export type BasicCells = Record<(typeof basicColumns)[number], string>
export type OrderCells = Record<(typeof fullColumns)[number], string>

const channels = [['phone', 76], ['wechat', 9], ['app', 5], ['website', 5], ['mailbox', 3], ['sms', 1], ['referral', 1]] as const
const satisfactions = [['verySatisfied', 38], ['satisfied', 34], ['basicallySatisfied', 12], ['dissatisfied', 7], ['unrated', 9]] as const

/** The cells of the basic columns. */
export function basicOrderCells(order: OrderFacts, random: Random): BasicCells {
  const topic: Topic = random.pick(topics)
  const place = placeName(random)
  const { row, kind, createdAt, acceptedAt, transferredAt, dueAt, closedAt } = order
  const common: BasicCells = {
    orderId: `G${timeText(createdAt).slice(0, 10).replaceAll('-', '')}${String(row + 1).padStart(7, '0')}`,
    channel: random.weighted(channels),
    category: order.category,
    urgency: order.urgency,
    topic: topic.topic,
    title: random.pick(topic.titles),
    content: contentOf(topic, place, random),
    place: random.chance(0.85) ? place : '',
    requesterName: random.chance(0.9) ? personName(random) : '',
    requesterPhone: phoneNumber(random),
    confidential: random.chance(0.06) ? 'true' : 'false',
    createdAt: timeText(createdAt),
    acceptedAt: timeText(acceptedAt),
    handlingMode: order.isDirect ? 'direct' : 'transfer',
    transferredAt: transferredAt === null ? '' : timeText(transferredAt),
    handlingUnit: order.isDirect ? '12345热线中心' : topic.unit,
    dueAt: timeText(dueAt),
    closedAt: closedAt === null ? '' : timeText(closedAt),
    status: closedAt !== null ? 'closed' : transferredAt === null ? 'accepted' : 'handling',
    satisfactionResult: closedAt === null ? '' : random.weighted(satisfactions),
  }
  return { ...common, ...spoilt(kind, order) }
}

/** The cells that are at fault in kinds whose fault is the writing. */
function spoilt(kind: OrderKind | 'ordinary', { createdAt, closedAt }: OrderFacts): Partial<BasicCells> {
  switch (kind) {
    case 'withoutDue':
      return { dueAt: '' }
    case 'invalidClose':
      return { closedAt: impossibleText(closedAt ?? createdAt) }
    case 'blankStart':
      return { createdAt: '', acceptedAt: '' }
    case 'invalidStart':
      return { createdAt: impossibleText(createdAt), acceptedAt: '' }
    case 'blankMode':
      return { handlingMode: '' }
    default:
      return {}
  }
}

const returnReasons = ['不属于本单位职责范围。', '事发地点不在本辖区,建议转属地办理。', '诉求内容不明确,无法核实。']

interface Written {
  readonly basic: BasicCells
  /** The order that a repeat names; null for the first of all, which repeats none. */
  readonly earlier: BasicCells | null
}

/** The cells of the columns that come in full alone, and those of the basic ones that follow from them. One literal: spreading wide objects is slow. */
export function furtherOrderCells(order: OrderFacts, followUp: OrderFollowUp, { basic, earlier }: Written, random: Random): Partial<OrderCells> {
  const { kind } = order
  const { trigger, result, process, returnedAt, supervisedAt, resolved } = followUp
  const isConfidential = kind !== 'requesterMissing' && (kind === 'confidentialShown' || basic.confidential === 'true')
  const isMasked = isConfidential && kind !== 'confidentialShown'
  const matter = trigger === 'repeat' ? earlier! : basic
  return {
    topic: matter.topic,
    title: matter.title,
    content: matter.content,
    place: matter.place,
    requesterName: isMasked ? maskedName(basic.requesterName) : basic.requesterName,
    requesterPhone: isMasked ? maskedPhone(basic.requesterPhone) : basic.requesterPhone,
    confidential: String(isConfidential),
    status: statusOf(order, followUp) ?? basic.status,
    satisfactionResult: result ?? '',
    satisfactionProcess: process ?? '',
    resolved: resolved ?? '',
    repliedAt: textOf(followUp.repliedAt),
    returnVisitAt: textOf(followUp.visitedAt),
    emergency: String(trigger === 'emergency'),
    conductComplaint: trigger === 'attitude' || trigger === 'efficiency' ? trigger : 'none',
    repeatOf: trigger === 'repeat' ? earlier!.orderId : '',
    supervisedAt: textOf(supervisedAt),
    supervisionReason: supervisedAt === null ? '' : trigger === 'none' ? 'dissatisfied' : trigger === 'repeat' ? 'repeated' : trigger,
    returnedAt: textOf(returnedAt),
    returnCount: returnedAt === null ? '0' : '1',
    returnReason: returnedAt === null || kind === 'returnUnexplained' ? '' : random.pick(returnReasons),
    rehandledAt: textOf(followUp.rehandledAt),
    rehandleCount: followUp.rehandledAt === null ? '0' : '1',
    archivedAt: textOf(followUp.archivedAt),
  }
}

const textOf = (time: WallTime | null): string => (time === null ? '' : timeText(time))

function statusOf({ closedAt }: OrderFacts, { archivedAt, rehandledAt }: OrderFollowUp): string | null {
  if (closedAt === null) return null
  return archivedAt !== null ? 'archived' : rehandledAt !== null ? 'rehandling' : 'closed'
}

/** The cells that are at fault in kinds of the full columns whose fault is the writing. */
export function spoiltOrderCells({ kind, transferredAt }: OrderFacts, { returnedAt, repliedAt }: OrderFollowUp, idBefore: string): Partial<OrderCells> {
  switch (kind) {
    case 'requesterMissing':
      return { requesterName: '', requesterPhone: '' }
    case 'blankCategory':
      return { category: '' }
    case 'duplicateOrder':
      return { orderId: idBefore }
    case 'unreadableConfidential':
      return { confidential: '待确认' }
    case 'unreadableEmergency':
      return { emergency: '疑似' }
    case 'unreadableRating':
      return { satisfactionResult: '还可以' }
    case 'unreadableCategory':
      return { category: '待定性' }
    case 'invalidTransfer':
      return { transferredAt: impossibleText(transferredAt!) }
    case 'invalidReturn':
      return { returnedAt: impossibleText(returnedAt!), returnCount: '' }
    case 'invalidReply':
      return { repliedAt: impossibleText(repliedAt!) }
    default:
      return {}
  }
}
