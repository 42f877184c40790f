import { describe, expect, it } from 'vitest'
import { compileDeadline } from '../../src/calendar/compiledDeadline.js'
import { resolveConvention } from '../../src/calendar/convention.js'
import { chinaCalendar } from '../../src/calendar/index.js'
import { zone as zoneOf } from '../../src/calendar/timeZone.js'
import { unitCodes } from '../../src/calendar/unitCodes.js'
import { defineParameter } from '../../src/engine/parameter.js'
import { unsetParameters } from '../../src/engine/unsetParameters.js'
import { defineRule } from '../../src/engine/rule.js'
import { choose, firstKnown, happensWithin } from '../../src/expression/build.js'
import { childrenOf } from '../../src/expression/childrenOf.js'
import { compileLimit } from '../../src/expression/compile/compileLimit.js'
import { noValue, Status } from '../../src/expression/kinds.js'
import type { AnyNode, DatedValue, DurationNode } from '../../src/expression/node.js'
import { Plan } from '../../src/expression/plan.js'
import { workOrder } from '../../src/records/generated/fields.js'

const limitOf = (id: string) =>
  defineParameter({ id, kind: 'duration', label: { zh: '时限', en: 'Limit' }, unit: 'workday', values: [], lastCheckedOn: '2026-11-21' })
const consult = limitOf('lunch-consult')
const help = limitOf('lunch-help')
const others = limitOf('lunch-others')

const dated = (value: number, unit: DatedValue['unit']): DatedValue => ({ validFrom: '2020-01-01', value, unit, clause: null, source: 'https://example.org/' })
type Values = Readonly<Record<string, readonly DatedValue[]>>

const zone = zoneOf('Asia/Shanghai')
const kernel = compileDeadline(chinaCalendar, zone, resolveConvention())
const categories = workOrder.category.values

/** The limits of one row per category that is given; null is a blank cell. */
function limits(node: DurationNode, values: Values, given: readonly (string | null)[], blank: number = Status.absent) {
  const plan = new Plan(given.length, { zone, kernel, valuesOf: (id) => values[id] ?? [] })
  const column = compileLimit(node, plan)
  const input = plan.input(workOrder.category)
  given.forEach((category, row) => {
    input.status[row] = category === null ? blank : Status.value
    input.values[row] = category === null ? 0 : (categories as readonly string[]).indexOf(category)
  })
  plan.nextBatch()
  column.compute(given.length)
  return given.map((_, row) => {
    if (column.status[row]! < noValue) return [column.values[row], column.units[row]]
    const { key, field } = plan.reasons.entries[column.blame(row)]!
    return [key, field?.name ?? null]
  })
}

const set: Values = { 'lunch-consult': [dated(2, 'workday')], 'lunch-help': [dated(30, 'minute')], 'lunch-others': [dated(15, 'workday')] }

describe('choose', () => {
  it('gives each value the limit of its branch, in the unit of that branch', () => {
    const node = choose(workOrder.category, { consult, help }, others)
    expect(limits(node, set, ['consult', 'help', 'consult'])).toEqual([
      [2, unitCodes.workday],
      [30, unitCodes.minute],
      [2, unitCodes.workday],
    ])
  })

  it('gives a value without a branch the limit of the others', () => {
    expect(limits(choose(workOrder.category, { consult }, others), set, ['praise'])).toEqual([[15, unitCodes.workday]])
  })

  it('gives no limit to a value that has neither, and names the field that decided', () => {
    expect(limits(choose(workOrder.category, { consult }), set, ['praise'])).toEqual([['parameter-unset', 'category']])
  })

  it('blames a blank, an unmapped and an unreadable category on that field', () => {
    const node = choose(workOrder.category, { consult }, others)
    expect(limits(node, set, [null])).toEqual([['field-absent', 'category']])
    expect(limits(node, set, [null], Status.unmapped)).toEqual([['field-unmapped', 'category']])
    expect(limits(node, set, [null], Status.invalid)).toEqual([['field-invalid', 'category']])
  })

  it('has no limit where the parameter of the branch is unset', () => {
    expect(limits(choose(workOrder.category, { consult }, others), { 'lunch-others': set['lunch-others']! }, ['consult', 'help'])).toEqual([
      ['parameter-unset', null],
      [15, unitCodes.workday],
    ])
  })

  it('chooses by one field within a choice by another', () => {
    const node = choose(workOrder.category, { consult: choose(workOrder.category, { consult: help }) }, others)
    expect(limits(node, set, ['consult', 'help'])).toEqual([
      [30, unitCodes.minute],
      [15, unitCodes.workday],
    ])
  })

  it('gives way to a general limit where the category is blank, and not where it cannot be read', () => {
    const node = firstKnown(choose(workOrder.category, { consult }), others)
    expect(limits(node, set, ['consult', null, 'help'])).toEqual([
      [2, unitCodes.workday],
      [15, unitCodes.workday],
      [15, unitCodes.workday],
    ])
    expect(limits(node, set, [null], Status.invalid)).toEqual([['field-invalid', 'category']])
  })

  it('does not read the category where the profile sets none of its limits', () => {
    const node = firstKnown(choose(workOrder.category, { consult, help }), others)
    expect(limits(node, { 'lunch-others': set['lunch-others']! }, [null], Status.invalid)).toEqual([[15, unitCodes.workday]])
  })

  it('does not blame a category that cannot be read where no limit is set at all', () => {
    const node = firstKnown(choose(workOrder.category, { consult, help }), others)
    expect(limits(node, {}, [null, 'help'], Status.invalid)).toEqual([
      ['parameter-unset', null],
      ['parameter-unset', null],
    ])
  })

  it('has its field, its branches and its otherwise as children', () => {
    expect(childrenOf(choose(workOrder.category, { consult, help }, others) as AnyNode)).toEqual([workOrder.category, consult, help, others])
    expect(childrenOf(choose(workOrder.category, { consult }) as AnyNode)).toEqual([workOrder.category, consult])
  })

  it('lets a rule run where one branch has a value, and names all parameters where none has', () => {
    const rule = defineRule({
      id: 'lunch-in-time',
      title: { zh: '按时', en: 'In time' },
      requirement: { zh: '按时', en: 'In time' },
      clauses: [] as never,
      severity: { level: 'info', because: { zh: '示例', en: 'An example' } },
      subject: 'work-order',
      expectation: happensWithin(workOrder.closedAt, { from: workOrder.createdAt, limit: choose(workOrder.category, { consult, help }) }),
      since: '0.1.0',
    })
    expect(unsetParameters(rule, (id) => (id === 'lunch-help' ? [dated(1, 'day')] : []))).toEqual([])
    expect(unsetParameters(rule, () => [])).toEqual(['lunch-consult', 'lunch-help'])
  })

  it('does not compile with a value that the category does not have', () => {
    // @ts-expect-error no such category
    expect(choose(workOrder.category, { lunch: consult }).node).toBe('choose')
  })
})
