import { chinaCalendar } from '../../src/calendar/index.js'
import { arrivals, rowsBefore } from './arrivals.js'
import { contentOf, placeName, type Topic, topics } from './city.js'
import type { Expected } from './expected.js'
import { limits } from './limits.js'
import { OrderCounts } from './orderCounts.js'
import { orderFollowUp, type OrderFollowUp } from './orderFollowUp.js'
import { maskedName, maskedPhone, personName, phoneNumber } from './people.js'
import { fullOrderKinds, type OrderKind, orderKinds, type OrderPlan, type RowSink } from './plan.js'
import { plant, type Planted, type Planting } from './plant.js'
import { Random } from './random.js'
import { day, dayOf, endOfDay, hour, impossibleText, minute, timeText, type WallTime, wallTime } from './wallTime.js'
import { workingHour } from './workingHour.js'

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
type BasicCells = Record<(typeof basicColumns)[number], string>
type OrderCells = Record<(typeof fullColumns)[number], string>

const channels = [['phone', 76], ['wechat', 9], ['app', 5], ['website', 5], ['mailbox', 3], ['sms', 1], ['referral', 1]] as const
/** Of a hundred appeals forty-seven ask, forty-five want help, seven suggest and one complains. */
const categories = [['consult', 47], ['help', 45], ['suggestion', 7], ['complaint', 1]] as const
const urgencies = [['normal', 92], ['urgent', 7], ['extraUrgent', 1]] as const
const satisfactions = [['verySatisfied', 38], ['satisfied', 34], ['basicallySatisfied', 12], ['dissatisfied', 7], ['unrated', 9]] as const
const shareHandledDirectly = { consult: 0.86, help: 0.1, suggestion: 0.12, complaint: 0 } as const

/** Working days that the made-up city gives its offices, by urgency. */
const handlingWorkdays = { normal: [5, 7, 10], urgent: [2, 3], extraUrgent: [1] } as const
const longestHandling = 10
const shortHandling = 5
/** What is transferred late comes at most so many days late. */
const latestTransfer = 3
const latestClose = 5

/** Makes the orders of a plan, one after the other, and says what an audit of them must find. */
export function generateOrders(plan: OrderPlan, onRow: RowSink): Expected {
  const asOf = wallTime(plan.asOf)
  const random = new Random(plan.seed, 'orders')
  const times = arrivals(plan.count, wallTime(plan.from), wallTime(plan.to), new Random(plan.seed, 'arrivals'))
  const planted = plantOrders(plan, times)
  const later = new Random(plan.seed, 'follow-up')
  const form = plan.columns ?? 'basic'
  const columns: readonly (keyof OrderCells)[] = orderColumns[form]
  const counts = new OrderCounts()
  let idBefore = ''
  let earlier: OrderCells | null = null
  for (let row = 0; row < plan.count; row++) {
    const order = orderFacts(row, planted.kindOf(row), times[row]!, asOf, random)
    const basic = orderCells(order, random)
    if (form === 'basic') {
      counts.addBasic(order)
      onRow(basicColumns.map((column) => basic[column]))
      continue
    }
    const followUp = orderFollowUp(order, asOf, later)
    const cells = fullCells(order, followUp, { basic, idBefore, earlier }, later)
    idBefore = cells.orderId
    if (row % rowsBetweenRepeated === 0) earlier = cells
    counts.addFull(order, followUp, cells.confidential === 'true')
    onRow(columns.map((column) => cells[column]))
  }
  return counts.expected(form)
}

function plantOrders({ count, seed, violations, from, asOf }: OrderPlan, times: Float64Array): Planted<OrderKind> {
  const end = dayOf(wallTime(asOf))
  /** Rows whose limit of so many working days, and as many days more, is over before the day of asOf. */
  const settled = (workdays: number, more = 0): number => {
    let civilDay = dayOf(wallTime(from))
    while (civilDay <= end && chinaCalendar.addWorkdays(civilDay, workdays) + more < end) civilDay++
    return rowsBefore(times, civilDay * day)
  }
  const { transferWorkdays } = limits
  const ranges: Partial<Record<OrderKind, [from: number, to: number]>> = {
    transferredAtLastSecond: [0, settled(transferWorkdays)],
    transferredOneSecondLate: [0, settled(transferWorkdays, 1)],
    transferredLate: [0, settled(transferWorkdays, latestTransfer)],
    notTransferred: [0, settled(transferWorkdays)],
    transferPending: [settled(transferWorkdays), count],
    closedAtLastSecond: [0, settled(shortHandling)],
    closedOneSecondLate: [0, settled(shortHandling, 1)],
    closedLate: [0, settled(shortHandling, latestClose)],
    openPastDue: [0, settled(shortHandling)],
    closePending: [settled(longestHandling), count],
    supervisionPending: [settled(longestHandling), count],
    // Closed long enough ago to have been archived.
    badRatingUnmended: [0, settled(longestHandling)],
    badRatingIgnored: [0, settled(longestHandling)],
    archivedBeforeClose: [0, settled(longestHandling)],
    // Each of them names one that came before.
    repeatSentOut: [1, count],
    invalidTransfer: [1, count],
    duplicateOrder: [1, count],
  }
  const plantings = [...orderKinds, ...fullOrderKinds].map((kind): Planting<OrderKind> => {
    const [first, end] = ranges[kind] ?? [0, count]
    return { kind, wanted: violations[kind] ?? 0, from: first, to: end }
  })
  return plant(count, plantings, new Random(seed, 'plant'))
}

/** When an order was made, passed on and closed. */
export interface OrderFacts {
  readonly row: number
  readonly kind: OrderKind | 'ordinary'
  readonly category: (typeof categories)[number][0]
  readonly urgency: (typeof urgencies)[number][0]
  readonly isDirect: boolean
  readonly createdAt: WallTime
  readonly acceptedAt: WallTime
  /** null where it was not transferred. */
  readonly transferredAt: WallTime | null
  readonly dueAt: WallTime
  /** null where it is open. */
  readonly closedAt: WallTime | null
}

function orderFacts(row: number, kind: OrderKind | 'ordinary', createdAt: WallTime, asOf: WallTime, random: Random): OrderFacts {
  const category = random.weighted(categories)
  const urgency = kind === 'ordinary' ? random.weighted(urgencies) : 'normal'
  const isDirect = kind === 'emergencyKept' || (kind === 'ordinary' && random.chance(shareHandledDirectly[category]))
  // Accepted on the day it was made, so that the limits of a row follow from the day of its arrival.
  const acceptedAt = Math.min(createdAt + random.between(0, 10 * minute), endOfDay(dayOf(createdAt)), asOf)
  const transferredAt = isDirect ? null : transferOf(kind, urgency === 'normal', acceptedAt, asOf, random)
  const workdays = workdaysFor(kind, urgency, random)
  const dueAt = endOfDay(chinaCalendar.addWorkdays(dayOf(acceptedAt), workdays))
  const closedAt = isDirect ? Math.min(acceptedAt + random.between(2 * minute, hour), asOf) : closeOf(kind, { acceptedAt, transferredAt, workdays, dueAt, asOf }, random)
  return { row, kind, category, urgency, isDirect, createdAt, acceptedAt, transferredAt, dueAt, closedAt }
}

function workdaysFor(kind: OrderKind | 'ordinary', urgency: OrderFacts['urgency'], random: Random): number {
  if (kind === 'ordinary') return random.pick<number>(handlingWorkdays[urgency])
  return ['closedAtLastSecond', 'closedOneSecondLate', 'closedLate', 'openPastDue'].includes(kind) ? shortHandling : longestHandling
}

function transferOf(kind: OrderKind | 'ordinary', canWait: boolean, acceptedAt: WallTime, asOf: WallTime, random: Random): WallTime | null {
  const last = endOfDay(chinaCalendar.addWorkdays(dayOf(acceptedAt), limits.transferWorkdays))
  switch (kind) {
    case 'notTransferred':
    case 'transferPending':
      return null
    case 'transferredAtLastSecond':
      return last
    case 'transferredOneSecondLate':
      return last + 1
    case 'transferredLate':
      return last + random.between(1, latestTransfer) * day - random.between(6 * hour, 15 * hour)
    case 'transferredBeforeStart':
      return acceptedAt - random.between(hour, 5 * hour)
    default:
      return transferInTime(canWait, acceptedAt, asOf, random)
  }
}

/** Within the hour, or at a working hour of one of the working days that the limit allows, the make-up ones among them. */
function transferInTime(canWait: boolean, acceptedAt: WallTime, asOf: WallTime, random: Random): WallTime {
  const soon = acceptedAt + random.between(5 * minute, hour)
  const later = workingHour(chinaCalendar.addWorkdays(dayOf(acceptedAt), random.between(1, limits.transferWorkdays)), random)
  const chosen = canWait && random.chance(0.45) ? later : soon
  return chosen <= asOf ? chosen : random.between(acceptedAt, asOf)
}

interface Handling {
  readonly acceptedAt: WallTime
  readonly transferredAt: WallTime | null
  readonly workdays: number
  readonly dueAt: WallTime
  readonly asOf: WallTime
}

function closeOf(kind: OrderKind | 'ordinary', handling: Handling, random: Random): WallTime | null {
  const { acceptedAt, dueAt } = handling
  switch (kind) {
    case 'openPastDue':
    case 'closePending':
    case 'transferPending':
    case 'supervisionPending':
      return null
    case 'closedAtLastSecond':
      return dueAt
    case 'closedOneSecondLate':
      return dueAt + 1
    case 'closedLate':
      return dueAt + random.between(1, latestClose) * day - random.between(6 * hour, 15 * hour)
    case 'closedBeforeStart':
      return acceptedAt - random.between(hour, 5 * hour)
    default:
      return closeInTime(handling, random)
  }
}

/** At a working hour of a working day that the limit allows, after the transfer, and no later than asOf. */
function closeInTime({ acceptedAt, transferredAt, workdays, dueAt, asOf }: Handling, random: Random): WallTime {
  const begun = Math.max(acceptedAt, transferredAt ?? acceptedAt)
  const latest = Math.min(dueAt, asOf)
  const chosen = workingHour(chinaCalendar.addWorkdays(dayOf(acceptedAt), random.between(1, workdays)), random)
  return chosen > begun && chosen <= latest ? chosen : random.between(Math.min(begun, latest), latest)
}

function orderCells(order: OrderFacts, random: Random): BasicCells {
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

/** Every so many orders there is one that those below may repeat. */
const rowsBetweenRepeated = 20

interface Written {
  readonly basic: BasicCells
  /** The id of the order above. */
  readonly idBefore: string
  /** The order that a repeat names; null for the first of all, which repeats none. */
  readonly earlier: OrderCells | null
}

/** The cells of all columns. */
function fullCells(order: OrderFacts, followUp: OrderFollowUp, { basic, idBefore, earlier }: Written, random: Random): OrderCells {
  const { kind } = order
  const { trigger, result, process, returnedAt, supervisedAt, resolved } = followUp
  const isConfidential = kind !== 'requesterMissing' && (kind === 'confidentialShown' || basic.confidential === 'true')
  const common: OrderCells = {
    ...basic,
    ...(trigger === 'repeat' && { topic: earlier!.topic, title: earlier!.title, content: earlier!.content, place: earlier!.place }),
    confidential: String(isConfidential),
    ...(isConfidential && kind !== 'confidentialShown' && { requesterName: maskedName(basic.requesterName), requesterPhone: maskedPhone(basic.requesterPhone) }),
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
  return { ...common, ...spoiltFurther(kind, common, idBefore) }
}

const textOf = (time: WallTime | null): string => (time === null ? '' : timeText(time))

function statusOf({ closedAt }: OrderFacts, { archivedAt, rehandledAt }: OrderFollowUp): string | null {
  if (closedAt === null) return null
  return archivedAt !== null ? 'archived' : rehandledAt !== null ? 'rehandling' : 'closed'
}

/** The cells that are at fault in kinds whose fault is the writing, of columns that come in full alone. */
function spoiltFurther(kind: OrderKind | 'ordinary', { transferredAt, returnedAt, repliedAt }: OrderCells, idBefore: string): Partial<OrderCells> {
  const impossible = (text: string): string => impossibleText(wallTime(text))
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
      return { transferredAt: impossible(transferredAt) }
    case 'invalidReturn':
      return { returnedAt: impossible(returnedAt), returnCount: '' }
    case 'invalidReply':
      return { repliedAt: impossible(repliedAt) }
    default:
      return {}
  }
}
