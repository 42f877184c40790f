import { describe, expect, it } from 'vitest'
import { all, any, dueOnce, firstKnown, happensBy, not } from '../../src/expression/build.js'
import type { TruthNode } from '../../src/expression/node.js'
import { absent, type Cell, combinations, fieldOf, invalid, type Judged, judge, known } from './planOf.js'

const truths = ['no', 'yes', 'unknown', 'pending'] as const
type Name = (typeof truths)[number]

const due = 1000
/** An event judged before its due time: done late, done, unreadable, not done yet. */
const cellOf: Readonly<Record<Name, Cell>> = { no: known(due + 1), yes: known(due), unknown: invalid, pending: absent }

const dueField = fieldOf('due', 'instant')
const events = ['first', 'second', 'third'].map((name) => fieldOf(name, 'instant', { absent: 'notYet' }))
const [a, b, c] = events.map((event) => happensBy(event, dueField)) as [TruthNode<'test'>, TruthNode<'test'>, TruthNode<'test'>]

/** What a condition over `count` of the three events is for every combination of their truths. */
function table(node: TruthNode, count: number): { given: Name[]; judged: Judged }[] {
  const given = combinations(Array.from({ length: count }, () => truths))
  const rows = given.map((names) => [known(due), ...names.map((name) => cellOf[name])])
  const judged = judge(node, [dueField, ...events.slice(0, count)], rows, { asOf: due })
  return given.map((names, row) => ({ given: names, judged: judged[row]! }))
}

const truthsOf = (node: TruthNode, count: number): Name[] => table(node, count).map(({ judged }) => judged.truth)

/** The first of the ranked truths that is among the given ones. */
const firstOf = (ranked: readonly Name[]) => (given: readonly Name[]) => ranked.find((name) => given.includes(name))
const ofAll = firstOf(['no', 'unknown', 'pending', 'yes'])
const ofAny = firstOf(['yes', 'unknown', 'pending', 'no'])
const opposite: Readonly<Record<Name, Name>> = { no: 'yes', yes: 'no', unknown: 'unknown', pending: 'pending' }

describe('a condition alone', () => {
  it('is no, yes, unknown and pending as its cells make it', () => {
    expect(truthsOf(a, 1)).toEqual(truths)
  })
})

describe('all', () => {
  it('is no where one is no, else unknown, else pending, else yes: in all 64 combinations of three', () => {
    for (const { given, judged } of table(all(a, b, c), 3)) expect(judged.truth, given.join(' ')).toBe(ofAll(given))
  })
  it('tells the reason of the condition that decided', () => {
    for (const { given, judged } of table(all(a, b, c), 3)) expect(judged.field, given.join(' ')).toBe(events[given.indexOf(judged.truth)]!.name)
  })
  it('of one condition is that condition', () => {
    expect(table(all(a), 1)).toEqual(table(a, 1))
  })
})

describe('any', () => {
  it('is yes where one is yes, else unknown, else pending, else no: in all 64 combinations of three', () => {
    for (const { given, judged } of table(any(a, b, c), 3)) expect(judged.truth, given.join(' ')).toBe(ofAny(given))
  })
  it('tells the reason of the condition that decided', () => {
    for (const { given, judged } of table(any(a, b, c), 3)) expect(judged.field, given.join(' ')).toBe(events[given.indexOf(judged.truth)]!.name)
  })
})

describe('not', () => {
  it('turns no and yes round and leaves unknown and pending as they are', () => {
    expect(truthsOf(not(a), 1)).toEqual(truths.map((name) => opposite[name]))
  })
  it('twice is the condition itself, with its own reason', () => {
    expect(table(not(not(a)), 1)).toEqual(table(a, 1))
  })
})

describe('laws that hold in every combination', () => {
  it.each([
    ['not all is any not', not(all(a, b, c)), any(not(a), not(b), not(c))],
    ['not any is all not', not(any(a, b, c)), all(not(a), not(b), not(c))],
    ['all in another order', all(a, b, c), all(c, a, b)],
    ['any in another order', any(a, b, c), any(b, c, a)],
    ['all within all', all(a, all(b, c)), all(all(a, b), c)],
    ['any within any', any(a, any(b, c)), any(any(a, b), c)],
    ['all of one twice', all(a, a, b), all(a, b)],
  ] as const)('%s', (_, left, right) => {
    expect(truthsOf(left, 3).slice(0, 64)).toEqual(truthsOf(right, 3).slice(0, 64))
  })

  it('all and any are monotonic: a condition that turns from no to yes never turns the whole from yes to no', () => {
    for (const whole of [all(a, b, c), any(a, b, c)]) {
      const byGiven = new Map(table(whole, 3).map(({ given, judged }) => [given.join(' '), judged.truth]))
      for (const { given, judged } of table(whole, 3)) {
        if (given[0] !== 'no' || judged.truth !== 'yes') continue
        expect(byGiven.get(['yes', ...given.slice(1)].join(' '))).toBe('yes')
      }
    }
  })
})

describe('firstKnown of conditions', () => {
  it('is the first that is not unknown, pending among them: in all 64 combinations of three', () => {
    for (const { given, judged } of table(firstKnown(a, b, c), 3)) {
      expect(judged.truth, given.join(' ')).toBe(given.find((name) => name !== 'unknown') ?? 'unknown')
    }
  })
  it('where none can tell says why the one does that is unreadable, not the one that is blank or not there', () => {
    const blank = happensBy(fieldOf('blank', 'instant'), dueField)
    const node = firstKnown(blank, a)
    expect(judge(node, [dueField, fieldOf('blank', 'instant'), events[0]!], [[known(due), absent, invalid]])).toEqual([
      { truth: 'unknown', key: 'field-invalid', field: 'first' },
    ])
  })
})

describe('dueOnce', () => {
  const expected = (of: Name, until: Name): Name => {
    if (of !== 'no') return of
    if (until === 'unknown') return 'unknown'
    return until === 'yes' ? 'no' : 'pending'
  }
  it('is pending until the second holds, no once it does, unknown where that cannot be told: in all 16 combinations', () => {
    for (const { given, judged } of table(dueOnce(a, b), 2)) expect(judged.truth, given.join(' ')).toBe(expected(given[0]!, given[1]!))
  })
  it('blames what is not done, or the field that cannot say whether it is due', () => {
    const reasons = new Map(table(dueOnce(a, b), 2).map(({ given, judged }) => [given.join(' '), `${judged.key} ${judged.field}`]))
    expect(reasons.get('no yes')).toBe('late first')
    expect(reasons.get('no unknown')).toBe('field-invalid second')
    expect(reasons.get('no no')).toBe('not-due-yet null')
  })
})
