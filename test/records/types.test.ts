import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { Field } from '../../src/expression/field.js'
import { call, workOrder } from '../../src/records/generated/fields.js'
import { validate, type Call, type RecordByType, type WorkOrder } from '../../src/records/index.js'

test('a record has one type, whether it comes from zod, from validate or by name', () => {
  expectTypeOf<z.infer<typeof WorkOrder>>().toEqualTypeOf<RecordByType['work-order']>()
  expectTypeOf<z.infer<typeof Call>>().toEqualTypeOf<Call>()
  const result = validate('work-order', { orderId: '1' })
  if (result.valid) expectTypeOf(result.value).toEqualTypeOf<WorkOrder>()
  expect(result.valid).toBe(true)
})

test('a field object knows its record type, its kind and its closed values', () => {
  expectTypeOf(call.answeredAt).toExtend<Field<'call', 'instant'>>()
  expectTypeOf(workOrder.handlingMode).toExtend<Field<'work-order', 'category', 'direct' | 'transfer'>>()
  expectTypeOf(workOrder.limitValue).toExtend<Field<'work-order', 'count'>>()
  expectTypeOf(call.answeredAt).not.toExtend<Field<'work-order', 'instant'>>()
  expectTypeOf(call.waitSeconds).not.toExtend<Field<'call', 'instant'>>()
  // @ts-expect-error a misspelt field does not compile
  expect(call.anweredAt).toBeUndefined()
})

test('a record can be written with fields that are undefined, and not with a value outside the list', () => {
  const order: WorkOrder = { orderId: '1', closedAt: undefined, dueAt: null, handlingMode: 'direct' }
  // @ts-expect-error the list of handling modes is closed
  const wrong: WorkOrder = { orderId: '1', handlingMode: 'forwarded' }
  expect([validate('work-order', order).valid, validate('work-order', wrong).valid]).toEqual([true, false])
})
