import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueAfter, firstKnown, happensBy } from '../../src/expression/build.js'
import { spanOf, Status } from '../../src/expression/kinds.js'
import type { DurationNode, Parameter } from '../../src/expression/node.js'
import { absent, type Cell, contextWith, fieldOf, invalid, judge, known, misordered, missing, toTheDay, toTheMinute, unmapped } from './planOf.js'

const second = 1000
const minute = 60 * second
const day = 24 * 60 * minute
const began = fieldOf('began', 'instant')
const done = fieldOf('done', 'instant', { absent: 'notYet' })
const dueField = fieldOf('due', 'instant')
const limit = { node: 'parameter', kind: 'duration', id: 'limit' } as unknown as DurationNode<'test'> & Parameter<'duration'>
const limited = (seconds: number) => contextWith({ limit: [{ validFrom: '2000-01-01', value: seconds, unit: 'second', clause: null, source: 'test' }] })
const inTime = happensBy(done, dueAfter(began, limit))

/** The first and last instant that a cell can stand for. */
const spanOfCell = ({ status, value }: Cell): readonly [number, number] => [value!, value! + spanOf[status]! - 1]

describe('an event known to the minute or the day against a start known to the minute or the day', () => {
  const start = Date.UTC(2026, 2, 2, 1)
  /** Instants in whole seconds of a span; the limits here are whole seconds too, so that none between them decides. */
  const instantsOf = (cell: Cell, step: number): number[] => {
    const [from, to] = spanOfCell(cell)
    const instants: number[] = []
    for (let at = from; at <= to; at += step) instants.push(at)
    return [...instants, to]
  }

  it('is in time where every instant of both spans is, late where none is, and open otherwise', () => {
    const cell = (at: number) => fc.constantFrom(known(at), toTheMinute(Math.floor(at / minute) * minute))
    const drawn = fc.record({
      from: fc.integer({ min: 0, max: 120 }).chain((offset) => cell(start + offset * second)),
      to: fc.integer({ min: -30, max: 400 }).chain((offset) => cell(start + offset * second)),
      seconds: fc.integer({ min: 1, max: 200 }),
    })
    const seen = new Set<string>()
    fc.assert(
      fc.property(drawn, ({ from, to, seconds }) => {
        const answers = new Set<boolean>()
        for (const began of instantsOf(from, second)) for (const happened of instantsOf(to, second)) answers.add(happened <= began + seconds * second)
        const brute = answers.size === 2 ? 'precision-too-low' : answers.has(true) ? 'in-time' : 'late'
        seen.add(brute)
        expect(judge(inTime, [began, done], [[from, to]], { context: limited(seconds) })[0]!.key).toBe(brute)
      }),
      { numRuns: 300 },
    )
    expect([...seen].sort()).toEqual(['in-time', 'late', 'precision-too-low'])
  })

  it('the same for an event of a whole day, at every second about its ends', () => {
    const today = toTheDay(Date.UTC(2026, 2, 2, 16))
    const [from, to] = spanOfCell(today)
    const keyAt = (due: number) => judge(happensBy(done, dueField), [done, dueField], [[today, known(due)]])[0]!.key
    expect([from - 1, from, to - 1, to].map(keyAt)).toEqual(['late', 'precision-too-low', 'precision-too-low', 'in-time'])
    expect(to - from).toBe(day - 1)
  })
})

describe('a due time that the record states to the minute or the day includes the whole of it', () => {
  const at = Date.UTC(2026, 2, 2, 16)
  const keys = (due: Cell, events: readonly number[]) => judge(happensBy(done, dueField), [done, dueField], events.map((event) => [known(event), due])).map(({ key }) => key)
  it('a minute ends with its last millisecond', () => {
    expect(keys(toTheMinute(at), [at + minute - 1, at + minute])).toEqual(['in-time', 'late'])
  })
  it('a day ends with its last millisecond', () => {
    expect(keys(toTheDay(at), [at + day - 1, at + day])).toEqual(['in-time', 'late'])
  })
  it('an instant is itself', () => {
    expect(keys(known(at), [at, at + 1])).toEqual(['in-time', 'late'])
  })
})

describe('an event that is not there', () => {
  const due = Date.UTC(2026, 2, 2, 16)
  const node = happensBy(done, dueField)
  const at = (event: Cell, asOf: number) => judge(node, [done, dueField], [[event, known(due)]], { asOf })[0]!
  it('is pending up to and including its due time, and not done by it one millisecond after', () => {
    expect([due - 1, due, due + 1].map((asOf) => at(absent, asOf).key)).toEqual(['not-due-yet', 'not-due-yet', 'not-done-by-due'])
  })
  it('pending lasts as long as a start known to the minute leaves the due time open', () => {
    const context = limited(15)
    const start = toTheMinute(due)
    const keyAt = (asOf: number) => judge(inTime, [began, done], [[start, absent]], { asOf, context })[0]!.key
    expect([due + 15 * second, due + minute - 1 + 15 * second, due + minute + 15 * second].map(keyAt)).toEqual(['not-due-yet', 'not-due-yet', 'not-done-by-due'])
  })
  it.each([
    ['unmapped', unmapped, 'field-unmapped'],
    ['unreadable', invalid, 'field-invalid'],
    ['before its record began', misordered, 'before-its-start'],
    ['known to have happened, nobody knows when', missing, 'field-absent'],
  ] as const)('%s is unknown, however late it is', (_, event, key) => {
    expect(at(event, due + day)).toEqual({ truth: 'unknown', key, field: 'done' })
  })
  it('blank where blank means that nobody knows is unknown, not overdue', () => {
    const unrecorded = fieldOf('unrecorded', 'instant')
    expect(judge(happensBy(unrecorded, dueField), [unrecorded, dueField], [[absent, known(due)]], { asOf: due + day })).toEqual([
      { truth: 'unknown', key: 'field-absent', field: 'unrecorded' },
    ])
  })
  it('with a due time that is not known is unknown for that, pending or not', () => {
    expect(judge(node, [done, dueField], [[absent, absent], [absent, invalid]], { asOf: due })).toEqual([
      { truth: 'unknown', key: 'field-absent', field: 'due' },
      { truth: 'unknown', key: 'field-invalid', field: 'due' },
    ])
  })
})

describe('the first known of two events', () => {
  const responded = fieldOf('responded', 'instant', { absent: 'notYet' })
  const replied = fieldOf('replied', 'instant', { absent: 'notYet' })
  const due = 1000
  const keysOf = (rows: readonly (readonly [Cell, Cell])[]) =>
    judge(happensBy(firstKnown(responded, replied), dueField), [responded, replied, dueField], rows.map((row) => [...row, known(due)]), { asOf: due }).map(({ key, field }) => `${key} ${field}`)

  it('is the first, or the second where the first is blank or not in the file', () => {
    expect(keysOf([[known(due), known(due + 1)], [absent, known(due + 1)], [unmapped, known(due)]])).toEqual(['in-time responded', 'late responded', 'in-time responded'])
  })
  it('is unknown where the first is unreadable, whatever the second says', () => {
    expect(keysOf([[invalid, known(due)], [missing, known(due)]])).toEqual(['field-invalid responded', 'field-absent responded'])
  })
  it('has not happened yet where both are blank', () => {
    expect(keysOf([[absent, absent]])).toEqual(['not-due-yet responded'])
  })
})

describe('a due time on a day whose holiday notice is not known', () => {
  const context = contextWith({ limit: [{ validFrom: '2000-01-01', value: 2, unit: 'workday', clause: null, source: 'test' }] })
  const start = Date.parse('2027-10-08T10:00:00+08:00')
  const keyOf = (event: Cell, asOf: number) => judge(inTime, [began, done], [[known(start), event]], { context, asOf })[0]!
  it('never makes a failure: late or not done is unknown, in time is in time', () => {
    expect(keyOf(known(start + 30 * day), start).key).toBe('provisional-day')
    expect(keyOf(absent, start + 30 * day)).toEqual({ truth: 'unknown', key: 'provisional-day', field: 'done' })
    expect(keyOf(known(start), start).key).toBe('in-time')
    expect(keyOf(absent, start).key).toBe('not-due-yet')
  })
})

it('statuses that carry a value are 0, 1 and 2, so that the fast comparison of the loop is meant', () => {
  expect([Status.value, Status.minute, Status.day]).toEqual([0, 1, 2])
})
