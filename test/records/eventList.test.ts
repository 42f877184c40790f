import fastCheck from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventListToOrders, type OrderEvent } from '../../src/records/eventList.js'
import { validate } from '../../src/records/index.js'
import { normaliseValue } from '../../src/records/normaliseValue.js'
import { orderEventOf, orderEvents, type OrderEventName } from '../../src/records/orderEvents.js'

const flow: readonly OrderEvent[] = [
  { id: '1', event: '登记', at: '2026-02-02 08:00' },
  { id: '1', event: '受理', at: '2026-02-02 08:05' },
  { id: '1', event: '派单', at: '2026-02-02 09:00', by: '热线' },
  { id: '1', event: '签收', at: '2026-02-02 10:00', by: '水务局' },
  { id: '1', event: '退回', at: '2026-02-02 11:00', by: '水务局' },
  { id: '1', event: '派单', at: '2026-02-02 12:00', by: '热线' },
  { id: '1', event: '签收', at: '2026-02-02 13:00', by: '城管局' },
  { id: '1', event: '挂起', at: '2026-02-03 09:00' },
  { id: '1', event: '恢复', at: '2026-02-04 09:00' },
  { id: '1', event: '答复', at: '2026-02-05 09:00', by: '城管局' },
  { id: '1', event: '办结', at: '2026-02-05 10:00' },
  { id: '1', event: '重办', at: '2026-02-06 09:00' },
  { id: '1', event: '答复', at: '2026-02-09 09:00', by: '城管局' },
  { id: '1', event: '办结', at: '2026-02-09 10:00' },
  { id: '1', event: '回访', at: '2026-02-10 09:00' },
  { id: '1', event: '归档', at: '2026-02-11 09:00' },
]

const wide = {
  orderId: '1',
  createdAt: '2026-02-02 08:00',
  acceptedAt: '2026-02-02 08:05',
  transferredAt: '2026-02-02 09:00',
  signedAt: '2026-02-02 10:00',
  returnedAt: '2026-02-02 11:00',
  returnCount: 1,
  suspensions: [{ from: '2026-02-03 09:00', to: '2026-02-04 09:00' }],
  repliedAt: '2026-02-05 09:00',
  closedAt: '2026-02-09 10:00',
  rehandledAt: '2026-02-06 09:00',
  rehandleCount: 1,
  returnVisitAt: '2026-02-10 09:00',
  archivedAt: '2026-02-11 09:00',
  handlingUnit: '城管局',
}

test('a whole flow becomes one valid order: first transfer, signature and reply, last return, re-handling and closing', () => {
  const { orders, unread } = eventListToOrders(flow)
  expect(orders).toEqual([wide])
  expect(unread).toEqual([])
  expect(validate('work-order', orders[0]).valid).toBe(true)
})

test('the order of the lines changes nothing, because events are put in the order of their instants', () => {
  fastCheck.assert(
    fastCheck.property(fastCheck.shuffledSubarray([...flow], { minLength: flow.length }), (shuffled) => {
      expect(eventListToOrders(shuffled).orders).toEqual([wide])
    }),
  )
})

test('an event that other orders have and this one has not is null, one that no order has is left out', () => {
  const [first, second] = eventListToOrders([...flow.slice(0, 5), { id: '2', event: '登记', at: '2026-02-02' }]).orders
  expect(second).toEqual({ orderId: '2', createdAt: '2026-02-02', acceptedAt: null, transferredAt: null, signedAt: null, returnedAt: null, returnCount: 0 })
  expect(first).not.toHaveProperty('closedAt')
})

test('an event that the source is said to record is null in orders without it, even if it occurs nowhere', () => {
  const { orders } = eventListToOrders([{ id: '1', event: '登记', at: '2026-02-02' }], { recorded: ['created', 'closed', 'rehandled', 'suspended'] })
  expect(orders).toEqual([{ orderId: '1', createdAt: '2026-02-02', closedAt: null, rehandledAt: null, rehandleCount: 0, suspensions: [] }])
})

test('a suspension without a resumption stays open, and a second suspension within it changes nothing', () => {
  const { orders } = eventListToOrders([
    { id: '1', event: '挂起', at: '2026-02-03' },
    { id: '1', event: '挂起', at: '2026-02-04' },
  ])
  expect(orders[0]?.suspensions).toEqual([{ from: '2026-02-03', to: null }])
})

test('every event that cannot be used is reported with its place and reason, and nothing of it is repeated', () => {
  const { orders, unread } = eventListToOrders([
    { id: '1', event: '恢复', at: '2026-02-03' },
    { id: ' ', event: '登记', at: '2026-02-03' },
    { id: '1', event: '打电话给13800138000', at: '2026-02-03' },
    { id: '1', event: '办结', at: '2026-02-30' },
    { id: '1', event: '挂起', at: '2026-02-04' },
  ])
  expect(orders).toEqual([{ orderId: '1', suspensions: [{ from: '2026-02-04', to: null }] }])
  expect(unread).toEqual([
    { position: 0, reason: 'resumed-without-suspension' },
    { position: 1, reason: 'no-order-id' },
    { position: 2, reason: 'unknown-event' },
    { position: 3, reason: 'invalid-instant' },
  ])
})

test('an instant without an offset is read in the zone that is given', () => {
  const events = [
    { id: '1', event: '办结', at: '2026-02-03 09:00' },
    { id: '1', event: '办结', at: '2026-02-03T00:30:00Z' },
  ]
  expect(eventListToOrders(events).orders[0]?.closedAt).toBe('2026-02-03 09:00')
  expect(eventListToOrders(events, { timeZone: '+09:00' }).orders[0]?.closedAt).toBe('2026-02-03T00:30:00Z')
})

test('of two events in one instant, the one that stands later in the list counts as the later', () => {
  const at = '2026-02-03 09:00'
  const { orders } = eventListToOrders([
    { id: '1', event: '签收', at, by: '甲局' },
    { id: '1', event: '签收', at, by: '乙局' },
  ])
  expect(orders[0]?.handlingUnit).toBe('乙局')
})

describe.each(Object.entries(orderEvents))('the event %s', (name, { label, synonyms }) => {
  test.each([name, label.zh, label.en, ...synonyms])('is read from %s, and no other event claims the word', (word) => {
    expect(orderEventOf(word)).toBe(name as OrderEventName)
    const claims = Object.values(orderEvents).filter((kind) => [kind.label.zh, kind.label.en, ...kind.synonyms].map(normaliseValue).includes(normaliseValue(word)))
    expect(claims.length).toBeLessThanOrEqual(1)
  })
})
