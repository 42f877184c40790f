import { chinaCalendar, type Day } from '../../src/calendar/index.js'
import { arrivals, rowsBefore } from './arrivals.js'
import { contentOf, placeName, type Topic, topics } from './city.js'
import { type Expected, noCounts, type TargetOutcome } from './expected.js'
import { limits } from './limits.js'
import { personName, phoneNumber } from './people.js'
import { type OrderKind, orderKinds, type OrderPlan, type RowSink } from './plan.js'
import { plant, type Planted, type Planting } from './plant.js'
import { Random } from './random.js'
import { day, dayOf, endOfDay, hour, impossibleText, minute, timeText, type WallTime, wallTime } from './wallTime.js'

export const orderColumns = [
  'orderId', 'channel', 'category', 'urgency', 'topic', 'title', 'content', 'place', 'requesterName', 'requesterPhone', 'confidential',
  'createdAt', 'acceptedAt', 'handlingMode', 'transferredAt', 'handlingUnit', 'dueAt', 'closedAt', 'status', 'satisfactionResult',
] as const
type OrderCells = Record<(typeof orderColumns)[number], string>

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

/** What an order of each kind is to the rule on the transfer and to the one on the due time. */
const outcomes: Readonly<Record<OrderKind, readonly [ofTransfer: TargetOutcome, ofClose: TargetOutcome]>> = {
  transferredAtLastSecond: ['passed', 'passed'],
  transferredOneSecondLate: ['failed', 'passed'],
  transferredLate: ['failed', 'passed'],
  notTransferred: ['failed', 'passed'],
  transferPending: ['pending', 'pending'],
  closedAtLastSecond: ['passed', 'passed'],
  closedOneSecondLate: ['passed', 'failed'],
  closedLate: ['passed', 'failed'],
  openPastDue: ['passed', 'failed'],
  closePending: ['passed', 'pending'],
  withoutDue: ['passed', 'cantTell'],
  invalidClose: ['passed', 'cantTell'],
  closedBeforeStart: ['passed', 'cantTell'],
  blankStart: ['cantTell', 'passed'],
  invalidStart: ['cantTell', 'passed'],
  transferredBeforeStart: ['cantTell', 'passed'],
  blankMode: ['cantTell', 'passed'],
}

/** Makes the orders of a plan, one after the other, and says what an audit of them must find. */
export function generateOrders(plan: OrderPlan, onRow: RowSink): Expected {
  const asOf = wallTime(plan.asOf)
  const random = new Random(plan.seed, 'orders')
  const times = arrivals(plan.count, wallTime(plan.from), wallTime(plan.to), new Random(plan.seed, 'arrivals'))
  const planted = plantOrders(plan, times)
  const ofTransfer = noCounts()
  const ofClose = noCounts()
  for (let row = 0; row < plan.count; row++) {
    const order = orderFacts(row, planted.kindOf(row), times[row]!, asOf, random)
    const [transfer, close] = order.kind === 'ordinary' ? ([order.isDirect ? 'inapplicable' : 'passed', 'passed'] as const) : outcomes[order.kind]
    ofTransfer[transfer]++
    ofClose[close]++
    const cells = orderCells(order, random)
    onRow(orderColumns.map((column) => cells[column]))
  }
  return { 'order-transferred-in-time': ofTransfer, 'order-closed-by-its-due-time': ofClose }
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
  const ranges: Record<OrderKind, [from: number, to: number]> = {
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
    withoutDue: [0, count],
    invalidClose: [0, count],
    closedBeforeStart: [0, count],
    blankStart: [0, count],
    invalidStart: [0, count],
    transferredBeforeStart: [0, count],
    blankMode: [0, count],
  }
  const plantings = orderKinds.map((kind): Planting<OrderKind> => ({ kind, wanted: violations[kind] ?? 0, from: ranges[kind][0], to: ranges[kind][1] }))
  return plant(count, plantings, new Random(seed, 'plant'))
}

interface OrderFacts {
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
  const isDirect = kind === 'ordinary' && random.chance(shareHandledDirectly[category])
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

/** A time between half past eight and half past five, to the second. */
const workingHour = (civilDay: Day, random: Random): WallTime => civilDay * day + random.between(8 * hour + 30 * minute, 17 * hour + 30 * minute)

function orderCells(order: OrderFacts, random: Random): OrderCells {
  const topic: Topic = random.pick(topics)
  const place = placeName(random)
  const { row, kind, createdAt, acceptedAt, transferredAt, dueAt, closedAt } = order
  const common: OrderCells = {
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
function spoilt(kind: OrderKind | 'ordinary', { createdAt, closedAt }: OrderFacts): Partial<OrderCells> {
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
