import { parseInstant } from '../calendar/instant.js'
import { zone } from '../calendar/timeZone.js'
import type { Suspension, WorkOrder } from './generated/types.js'
import { orderEventOf, orderEvents, type OrderEventKind, type OrderEventName } from './orderEvents.js'

/** One line of an event list: what happened to which order, when, and by whom. */
export interface OrderEvent {
  readonly id: string
  /** The event, in the words of the export: `签收`, `signed`. */
  readonly event: string
  /** When: an ISO instant of a day, a minute or finer. */
  readonly at: string
  readonly by?: string | null | undefined
}

/** An event that became part of no order, and why. Its words are left out, because they may be personal data. */
export interface UnreadEvent {
  /** The place in the list, from 0. */
  readonly position: number
  readonly reason: 'no-order-id' | 'unknown-event' | 'invalid-instant' | 'resumed-without-suspension'
}

/** What an event list holds, one order a row. */
export interface OrdersFromEvents {
  /** In the order in which the list first names them. */
  readonly orders: readonly WorkOrder[]
  readonly unread: readonly UnreadEvent[]
}

/** How an event list is to be read. */
export interface EventListOptions {
  /** The zone of instants without an offset; Asia/Shanghai if not given. */
  readonly timeZone?: string
  /** The events that the source system records at all; those that occur in the list if not given. */
  readonly recorded?: readonly OrderEventName[]
}

interface ReadEvent {
  readonly position: number
  readonly id: string
  readonly name: OrderEventName
  readonly instant: number
  readonly at: string
  readonly by: string | undefined
}

/**
 * Turns an event list into work orders, one a row, by the mapping in `orderEvents`.
 *
 * Events are put in the order of their instants first; those of one instant keep the order of the list. Of an event that
 * occurred more than once, the first counts where a limit runs to it and the last where it ends something or starts the
 * clock anew. Returns and re-handlings are counted. A suspension runs from `suspended` to the next `resumed`, and stays open
 * without one. The handling unit is whoever last signed, contacted the requester or replied.
 *
 * An event that the source records and an order does not have gives null: it has not happened. An event that the source does
 * not record leaves its field out: nobody knows.
 *
 * @param events The list, in any order; it is not changed.
 * @returns The orders, and every event that could not be used.
 * @throws CalendarArgumentError where the time zone is not known.
 * @example
 * eventListToOrders([
 *   { id: '1', event: '转办', at: '2026-02-13 09:00' },
 *   { id: '1', event: '签收', at: '2026-02-13 10:00', by: '水务局' },
 * ])
 * // { orders: [{ orderId: '1', transferredAt: '2026-02-13 09:00', signedAt: '2026-02-13 10:00', handlingUnit: '水务局' }], unread: [] }
 */
export function eventListToOrders(events: readonly OrderEvent[], options: EventListOptions = {}): OrdersFromEvents {
  const { readable, unread } = readEvents(events, options.timeZone ?? 'Asia/Shanghai')
  const recorded = new Set(options.recorded ?? readable.map(({ name }) => name))
  const orders = [...byOrder(readable)].map(([orderId, own]) => orderOf(orderId, own, recorded, unread))
  return { orders, unread: unread.sort((a, b) => a.position - b.position) }
}

function readEvents(events: readonly OrderEvent[], timeZone: string): { readable: ReadEvent[]; unread: UnreadEvent[] } {
  const clock = zone(timeZone)
  const readable: ReadEvent[] = []
  const unread: UnreadEvent[] = []
  for (const [position, { id, event, at, by }] of events.entries()) {
    const name = orderEventOf(event)
    const instant = parseInstant(at, clock)?.instant
    if (id.trim() === '') unread.push({ position, reason: 'no-order-id' })
    else if (name === undefined) unread.push({ position, reason: 'unknown-event' })
    else if (instant === undefined) unread.push({ position, reason: 'invalid-instant' })
    else readable.push({ position, id, name, instant, at, by: by?.trim() || undefined })
  }
  return { readable, unread }
}

function byOrder(events: readonly ReadEvent[]): Map<string, ReadEvent[]> {
  const orders = new Map<string, ReadEvent[]>()
  for (const event of events) {
    const own = orders.get(event.id)
    if (own) own.push(event)
    else orders.set(event.id, [event])
  }
  return orders
}

function orderOf(orderId: string, events: readonly ReadEvent[], recorded: ReadonlySet<OrderEventName>, unread: UnreadEvent[]): WorkOrder {
  const inTime = [...events].sort((a, b) => a.instant - b.instant || a.position - b.position)
  const order: WorkOrder = { orderId }
  for (const [name, kind] of Object.entries(orderEvents) as [OrderEventName, OrderEventKind][]) {
    if (!recorded.has(name)) continue
    const own = inTime.filter((event) => event.name === name)
    if (kind.field) order[kind.field] = own.at(kind.occurrence === 'first' ? 0 : -1)?.at ?? null
    if (kind.countedIn) order[kind.countedIn] = own.length
  }
  const unit = inTime.findLast((event) => orderEvents[event.name].byHandlingUnit && event.by !== undefined)?.by
  if (unit !== undefined) order.handlingUnit = unit
  if (recorded.has('suspended')) order.suspensions = suspensionsOf(inTime, unread)
  return order
}

/** A second `suspended` within a suspension changes nothing: the clock stands already. */
function suspensionsOf(events: readonly ReadEvent[], unread: UnreadEvent[]): Suspension[] {
  const suspensions: Suspension[] = []
  for (const { name, at, position } of events) {
    const last = suspensions.at(-1)
    const isOpen = last !== undefined && last.to === null
    if (name === 'suspended' && !isOpen) suspensions.push({ from: at, to: null })
    if (name === 'resumed' && isOpen) last.to = at
    if (name === 'resumed' && !isOpen) unread.push({ position, reason: 'resumed-without-suspension' })
  }
  return suspensions
}
