import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar, compileDeadline, type Convention, fromDay } from '../../src/calendar/index.js'
import { unitCodes } from '../../src/calendar/unitCodes.js'
import { dueAfter, happensBy, ownLimit } from '../../src/expression/build.js'
import { compileDue } from '../../src/expression/compile/compileDue.js'
import { Status } from '../../src/expression/kinds.js'
import type { DurationNode, InstantNode, Parameter, Unit } from '../../src/expression/node.js'
import { Plan } from '../../src/expression/plan.js'
import { absent, type Cell, chinaContext, contextWith, fieldOf, fill, invalid, judge, known, shanghai, toTheDay, toTheMinute } from './planOf.js'

const day = 86_400_000
const began = fieldOf('began', 'instant')
const limitParameter = { node: 'parameter', kind: 'duration', id: 'limit' } as unknown as Parameter<'duration'>
const limitOf = (value: number, unit: Unit) => ({ limit: [{ validFrom: '2000-01-01', value, unit, clause: null, source: 'test' }] })

/** What the plan gives for some starts, as due time or NaN, with whether it is provisional. */
function duesOf(node: InstantNode<'test'>, starts: readonly Cell[], context = chinaContext): { due: number; status: number; provisional: number }[] {
  const plan = new Plan(starts.length, context)
  const column = compileDue(node, plan)
  fill(plan, began, starts)
  plan.nextBatch()
  column.compute(starts.length)
  return starts.map((_, row) => ({ due: column.values[row]!, status: column.status[row]!, provisional: column.provisional?.[row] ?? 0 }))
}

describe('due times kept by the day are those of the kernel for every row', () => {
  const firstDay = chinaCalendar.from
  const lastDay = chinaCalendar.to
  /** Instants from well before the calendar to well after it, its provisional last year among them. */
  const instants = fc.array(fc.integer({ min: (firstDay - 40) * day, max: (lastDay + 40) * day }), { minLength: 1, maxLength: 60 })
  const edges = [firstDay - 1, firstDay, firstDay + 1, lastDay - 3, lastDay - 1, lastDay, lastDay + 1].flatMap((civilDay) => {
    const start = shanghai.startOfDay(civilDay)
    return [start - 1, start, start + 1]
  })
  const conventions: readonly Partial<Convention>[] = [
    {},
    { startDay: 'included' },
    { restDayReceipt: 'deemedReceivedNextWorkday' },
    { rollForward: 'nextWorkday' },
    { endOfDay: '17:30' },
  ]

  it.each([['workday', 1], ['workday', 2], ['workday', 15], ['day', 1], ['day', 7]] as const)('for a limit of %s × %i, under five conventions', (unit, value) => {
    for (const given of conventions) {
      const kernel = compileDeadline(chinaCalendar, shanghai, given)
      const context = { ...contextWith(limitOf(value, unit)), kernel }
      expect(kernel.dependsOnDayAlone(value, unitCodes[unit])).toBe(true)
      fc.assert(
        fc.property(instants, (drawn) => {
          const starts = [...drawn, ...edges]
          const dues = duesOf(dueAfter(began, limitParameter as DurationNode<'test'>), starts.map(known), context)
          starts.forEach((start, row) => {
            const due = kernel.due(start, value, unitCodes[unit])
            const got = dues[row]!
            const where = `${fromDay(shanghai.dayOf(start))} ${start}`
            expect(got.status, where).toBe(Number.isNaN(due) ? Status.invalid : Status.value)
            if (Number.isNaN(due)) return
            expect(got.due, where).toBe(due)
            expect(got.provisional, where).toBe(kernel.isProvisional(due, start, unitCodes[unit]) ? 1 : 0)
          })
        }),
        { numRuns: 40 },
      )
    }
  })

  it('and the starts that were tried reach all three: official, provisional and out of range', () => {
    const kernel = chinaContext.kernel
    const kinds = new Set(edges.map((start) => {
      const due = kernel.due(start, 2, unitCodes.workday)
      return Number.isNaN(due) ? 'outside' : kernel.isProvisional(due, start, unitCodes.workday) ? 'provisional' : 'official'
    }))
    expect([...kinds].sort()).toEqual(['official', 'outside', 'provisional'])
  })

  it('half a working day does not depend on the day alone, and is reckoned by the row', () => {
    const { kernel } = chinaContext
    const context = contextWith(limitOf(0.5, 'workday'))
    const starts = [Date.UTC(2026, 2, 2, 1), Date.UTC(2026, 2, 2, 9)]
    expect(duesOf(dueAfter(began, limitParameter as DurationNode<'test'>), starts.map(known), context).map(({ due }) => due)).toEqual(
      starts.map((start) => kernel.due(start, 0.5, unitCodes.workday)),
    )
  })
})

describe('a start without a value', () => {
  const context = contextWith(limitOf(2, 'workday'))
  const node = dueAfter(began, limitParameter as DurationNode<'test'>)
  it('leaves the due time without one, and is blamed for it', () => {
    expect(duesOf(node, [absent, invalid], context).map(({ status }) => status)).toEqual([Status.absent, Status.invalid])
    const done = fieldOf('done', 'instant', { absent: 'notYet' })
    expect(judge(happensBy(done, node), [began, done], [[absent, known(0)], [invalid, absent]], { context, asOf: 0 }).map(({ key, field }) => `${key} ${field}`)).toEqual([
      'field-absent began',
      'field-invalid began',
    ])
  })
  it('beyond the calendar is told as that', () => {
    const done = fieldOf('done', 'instant', { absent: 'notYet' })
    expect(judge(happensBy(done, node), [began, done], [[known(Date.UTC(2090, 0, 1)), absent]], { context, asOf: 0 })).toMatchObject([{ truth: 'unknown', key: 'outside-calendar' }])
  })
  it('written to the minute leaves a clock limit open by as much, and a limit in working days not at all', () => {
    const minute = toTheMinute(Date.UTC(2026, 2, 2))
    expect(duesOf(node, [minute], context)[0]!.status).toBe(Status.value)
    expect(duesOf(node, [minute], contextWith(limitOf(2, 'hour')))[0]!.status).toBe(Status.minute)
    expect(duesOf(node, [toTheDay(Date.UTC(2026, 2, 1, 16))], contextWith(limitOf(2, 'hour')))[0]!.status).toBe(Status.day)
  })
})

describe('a clock starts where another one runs out', () => {
  it('two working days after the end of two working days from Friday 13 February 2026 are the end of the 26th', () => {
    const context = contextWith(limitOf(2, 'workday'))
    const limit = limitParameter as DurationNode<'test'>
    const [got] = duesOf(dueAfter(dueAfter(began, limit), limit), [known(Date.UTC(2026, 1, 13, 2))], context)
    // Saturday the 14th is worked and counts; the 15th to the 23rd are the Spring Festival; so the first clock ends on the 24th.
    expect(got!.due).toBe(Date.parse('2026-02-26T23:59:59.999+08:00'))
  })
})

describe('the limit that a record states itself', () => {
  const value = fieldOf('value', 'count')
  const unit = fieldOf('unit', 'category', { values: Object.keys(unitCodes) })
  const done = fieldOf('done', 'instant', { absent: 'notYet' })
  const node = happensBy(done, dueAfter(began, ownLimit(value, unit)))
  const start = Date.UTC(2026, 2, 2, 1)
  const judged = (amount: Cell, of: Cell, at: number) => judge(node, [began, value, unit, done], [[known(start), amount, of, known(at)]])[0]!

  it.each([
    ['second', 30, start + 30_000],
    ['minute', 30, start + 30 * 60_000],
    ['hour', 1.5, start + 90 * 60_000],
    ['day', 1, Date.parse('2026-03-03T23:59:59.999+08:00')],
    ['workday', 1, Date.parse('2026-03-03T23:59:59.999+08:00')],
  ] as const)('in %s: %d is in time at its last instant and late one millisecond after', (name, amount, due) => {
    const of = known(unitCodes[name])
    expect(judged(known(amount), of, due).key).toBe('in-time')
    expect(judged(known(amount), of, due + 1).key).toBe('late')
  })
  it.each([0, -1, 1.25])('of %d working days cannot be counted and cannot be told', (amount) => {
    expect(judged(known(amount), known(unitCodes.workday), start)).toEqual({ truth: 'unknown', key: 'field-invalid', field: 'value' })
  })
  it('without its unit or its number blames the one that is not there', () => {
    expect(judged(known(2), absent, start)).toEqual({ truth: 'unknown', key: 'field-absent', field: 'unit' })
    expect(judged(absent, known(4), start)).toEqual({ truth: 'unknown', key: 'field-absent', field: 'value' })
  })
})
