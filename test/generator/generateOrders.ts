import { chinaCalendar } from '../../src/calendar/index.js'
import { arrivals, rowsBefore } from './arrivals.js'
import type { Expected } from './expected.js'
import { limits } from './limits.js'
import { type BasicCells, basicOrderCells, furtherOrderCells, type OrderCells, orderColumns, spoiltOrderCells } from './orderCells.js'
import { OrderCounts } from './orderCounts.js'
import { orderFollowUp } from './orderFollowUp.js'
import { fullOrderKinds, type OrderKind, orderKinds, type OrderPlan, type RowSink } from './plan.js'
import { plant, type Planted, type Planting } from './plant.js'
import { Random } from './random.js'
import { day, dayOf, endOfDay, hour, minute, type WallTime, wallTime } from './wallTime.js'
import { workingHour } from './workingHour.js'

/** Of a hundred appeals forty-seven ask, forty-five want help, seven suggest and one complains. */
const categories = [['consult', 47], ['help', 45], ['suggestion', 7], ['complaint', 1]] as const
const urgencies = [['normal', 92], ['urgent', 7], ['extraUrgent', 1]] as const
const shareHandledDirectly = { consult: 0.86, help: 0.1, suggestion: 0.12, complaint: 0 } as const

/** Working days that the made-up city gives its offices, by urgency. */
const handlingWorkdays = { normal: [5, 7, 10], urgent: [2, 3], extraUrgent: [1] } as const
const longestHandling = 10
const shortHandling = 5
/** What is transferred late comes at most so many days late. */
const latestTransfer = 3
const latestClose = 5

/** Every so many orders there is one that those below may repeat. */
const rowsBetweenRepeated = 20

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
  let earlier: BasicCells | null = null
  for (let row = 0; row < plan.count; row++) {
    const order = orderFacts(row, planted.kindOf(row), times[row]!, asOf, random)
    const basic = basicOrderCells(order, random)
    if (form === 'basic') {
      counts.addBasic(order)
      onRow(orderColumns.basic.map((column) => basic[column]))
      continue
    }
    const followUp = orderFollowUp(order, asOf, later)
    const further = furtherOrderCells(order, followUp, { basic, earlier }, later)
    const spoiltCells = spoiltOrderCells(order, followUp, idBefore)
    idBefore = spoiltCells.orderId ?? basic.orderId
    if (row % rowsBetweenRepeated === 0) earlier = basic
    counts.addFull(order, followUp, further.confidential === 'true')
    onRow(columns.map((column) => spoiltCells[column] ?? further[column] ?? basic[column as keyof BasicCells]))
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
