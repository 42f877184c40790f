import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lacksNothing } from '../../src/engine/combinedKey.js'
import type { OccurrencesResult, OccurrenceTerm } from '../../src/engine/occurrencesJudge.js'
import { OccurrencesTally } from '../../src/engine/occurrencesTally.js'
import { outcomeCodes } from '../../src/engine/outcome.js'
import type { CompiledMeasureRule } from '../../src/engine/recordPlan.js'
import { Truth } from '../../src/expression/column.js'
import { spanOf, Status } from '../../src/expression/kinds.js'
import { ReasonTable } from '../../src/expression/reasonTable.js'

const minute = 60_000
const day = 86_400_000

/** A record: whose it is and when, null where nobody knows, and what it comes to should it occur often enough. */
interface Member {
  readonly key: number | null
  readonly start: number | null
  readonly status?: Status
  readonly asked?: keyof typeof outcomeCodes
  readonly isKept?: boolean
}

const reasons = new ReasonTable()
const codeOf = {
  passed: reasons.add(Truth.yes, 'as-required'),
  failed: reasons.add(Truth.no, 'field-blank'),
  pending: reasons.add(Truth.pending, 'not-due-yet'),
  cantTell: reasons.add(Truth.unknown, 'field-invalid'),
  inapplicable: reasons.add(Truth.no, 'before-in-force'),
  noKey: reasons.add(Truth.unknown, 'not-identifying'),
  noTime: reasons.add(Truth.unknown, 'field-absent'),
}

/** Some keys share the first word of their hash, some the first two. */
const hashOf = (key: number): readonly [number, number, number] => [Math.imul(Math.floor(key / 4), 0x9e3779b1) >>> 0, Math.floor(key / 2) % 2, (key % 2) << 8]

function batchOf(members: readonly Member[]): CompiledMeasureRule {
  const statusOf = ({ start, status }: Member): Status => status ?? (start === null ? Status.absent : Status.value)
  return {
    at: { values: Float64Array.from(members, ({ start }) => start ?? NaN), status: Uint8Array.from(members, statusOf), blame: () => codeOf.noTime },
    occurring: {
      key: {
        hashes: Uint32Array.from(members.flatMap(({ key }) => (key === null ? [9, 9, 9] : hashOf(key)))),
        lacks: Uint16Array.from(members, ({ key }) => (key === null ? codeOf.noKey : lacksNothing)),
      },
      judged: {
        outcomes: Uint8Array.from(members, ({ asked = 'failed' }) => outcomeCodes[asked]),
        reasons: Uint16Array.from(members, ({ asked = 'failed' }) => codeOf[asked]),
      },
    },
    reasons,
  } as unknown as CompiledMeasureRule
}

/** Members in parts as they come from threads, each part in batches. */
function tallyOf(parts: readonly (readonly Member[])[], capacity = 4): OccurrencesTally<string> {
  const total = new OccurrencesTally<string>()
  parts.forEach((members, index) => {
    const tally = new OccurrencesTally<string>()
    for (let at = 0; at < members.length; at += capacity) {
      const batch = members.slice(at, at + capacity)
      const kept = members.some(({ isKept }) => isKept === false) ? Uint8Array.from(batch, ({ isKept = true }) => (isKept ? 1 : 0)) : null
      tally.add(batchOf(batch), batch.length, kept, Int32Array.from(batch, (_, row) => at + row + 2))
    }
    total.merge(structuredClone(tally.take()), `file ${index}`)
  })
  return total
}

const always = (length: number, least: number): OccurrenceTerm[] => [{ from: -Infinity, until: Infinity, length, least }]
const finish = (members: readonly Member[], length: number, least: number, cap = 100): OccurrencesResult<string> => tallyOf([members], members.length > 100 ? 2000 : 4).finish(always(length, least), 'createdAt', cap)
const countsOf = ({ counts }: OccurrencesResult<string>): Record<string, number> => Object.fromEntries(counts.map(({ outcome, key, count }) => [`${outcome} ${key}`, count]))

interface Span {
  readonly from: number
  /** The last instant, inclusive. */
  readonly to: number
}
const spanOfMember = ({ start, status = Status.value }: Member): Span | null => (start === null ? null : { from: start, to: start + spanOf[status]! - 1 })

/** The least and the most that can lie in the window of a record, by trying every instant of its span at which something changes. */
function rangeByTrying(self: Span, others: readonly Span[], length: number): readonly [least: number, most: number] {
  const edges = others.flatMap(({ from, to }) => [from, to, from + length, to + length]).flatMap((at) => [at - 1, at, at + 1])
  const instants = [self.from, self.to, ...edges.filter((at) => at > self.from && at < self.to)]
  const surely = (end: number): number => others.filter(({ from, to }) => from > end - length && to <= end).length
  const maybe = (end: number): number => others.filter(({ from, to }) => from <= end && to > end - length).length
  return [1 + Math.min(...instants.map(surely)), 1 + Math.max(...instants.map(maybe))]
}

/** Outcome and reason of every member that counts, found one by one. */
function bySearch(members: readonly Member[], length: number, least: number): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const member of members) {
    const { key, asked = 'failed', isKept = true } = member
    if (!isKept) continue
    const name = nameOf(member)
    counts[name] = (counts[name] ?? 0) + 1

    function nameOf(self: Member): string {
      if (asked === 'inapplicable') return 'inapplicable before-in-force'
      if (key === null) return 'cantTell not-identifying'
      const others = members.filter((other) => other !== self && other.key === key)
      const placed = others.map(spanOfMember).filter((span) => span !== null)
      const unplaced = others.length - placed.length
      const span = spanOfMember(self)
      const anywhere = span ? [span] : [...placed, { from: 0, to: 0 }].map(({ from, to }) => ({ from, to: to + length }))
      const [least_, most] = span ? rangeByTrying(span, placed, length) : [1, Math.max(...anywhere.map((place) => rangeByTrying(place, placed, length)[1]))]
      if (least_ >= least) return `${asked} ${asked === 'passed' ? 'as-required' : asked === 'failed' ? 'field-blank' : asked === 'pending' ? 'not-due-yet' : 'field-invalid'}`
      if (most + unplaced < least) return 'inapplicable condition-not-met'
      return `cantTell ${span === null ? 'field-absent' : most >= least ? 'precision-too-low' : 'unknown-members'}`
    }
  }
  return counts
}

const asked = fc.constantFrom<keyof typeof outcomeCodes>('passed', 'failed', 'failed', 'pending', 'cantTell', 'inapplicable')
const often = (value: boolean) => fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(!value) })
const instant = fc.integer({ min: 0, max: 40 }).map((at) => at * 15_000)
const time = fc.oneof(
  { weight: 12, arbitrary: fc.record({ start: instant, status: fc.constant(Status.value) }) },
  { weight: 4, arbitrary: fc.record({ start: instant.map((at) => at - (at % minute)), status: fc.constant(Status.minute) }) },
  { weight: 1, arbitrary: fc.constant({ start: 0, status: Status.day }) },
  { weight: 1, arbitrary: fc.constant({ start: null }) },
)
const member: fc.Arbitrary<Member> = fc
  .tuple(fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 0, max: 5 }) }, { weight: 1, arbitrary: fc.constant(null) }), time, asked, often(true))
  .map(([key, at, of, isKept]) => ({ key, ...at, asked: of, isKept }))
const members = fc.array(member, { maxLength: 40 })
const lengths = fc.constantFrom(1, 15_000, 45_000, minute, 150_000, 300_000, day, 2 * day)

describe('occurrences', () => {
  it('are for every record what trying every instant gives, equal instants, spans, unknown times and unknown keys among them', () => {
    const seen: Record<string, number> = {}
    fc.assert(
      fc.property(members, lengths, fc.integer({ min: 1, max: 5 }), (drawn, length, least) => {
        const found = countsOf(finish(drawn, length, least))
        expect(found).toEqual(bySearch(drawn, length, least))
        for (const [name, count] of Object.entries(found)) seen[name] = (seen[name] ?? 0) + count
      }),
      { numRuns: 2000 },
    )
    // Each outcome came up, so that none was compared with nothing.
    expect(Object.keys(seen).sort()).toEqual([
      'cantTell field-absent', 'cantTell field-invalid', 'cantTell not-identifying', 'cantTell precision-too-low', 'cantTell unknown-members', 'failed field-blank',
      'inapplicable before-in-force', 'inapplicable condition-not-met', 'passed as-required', 'pending not-due-yet',
    ])
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20)
  })

  it('hold whatever the times turn out to be: those that reach the number for sure always do, those ruled out never', () => {
    const drawnWith = members.chain((drawn) => fc.tuple(fc.constant(drawn.map((each) => ({ ...each, asked: 'failed' as const, isKept: true }))), fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: drawn.length, maxLength: drawn.length })))
    let sure = 0
    fc.assert(
      fc.property(drawnWith, lengths, fc.integer({ min: 2, max: 4 }), ([drawn, parts], length, least) => {
        const open = countsOf(finish(drawn, length, least))
        const settled = drawn.map((each, index): Member => {
          const span = spanOfMember(each) ?? { from: -day, to: 2 * day }
          return { ...each, start: span.from + Math.floor(parts[index]! * (span.to - span.from + 1)), status: Status.value }
        })
        const world = countsOf(finish(settled, length, least))
        const [failed, ruledOut] = [open['failed field-blank'] ?? 0, open['inapplicable condition-not-met'] ?? 0]
        sure += failed
        expect(world['failed field-blank'] ?? 0).toBeGreaterThanOrEqual(failed)
        expect(world['inapplicable condition-not-met'] ?? 0).toBeGreaterThanOrEqual(ruledOut)
      }),
      { numRuns: 1500 },
    )
    expect(sure).toBeGreaterThan(100)
  })

  it('do not depend on the order of records, nor on the parts in which they come', () => {
    const shuffled = members.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length }), fc.nat(drawn.length)))
    fc.assert(
      fc.property(shuffled, lengths, fc.integer({ min: 1, max: 4 }), ([drawn, other, cut], length, least) => {
        const { samples, ...together } = finish(drawn, length, least)
        const { samples: elsewhere, ...apart } = tallyOf([other.slice(0, cut), [], other.slice(cut)]).finish(always(length, least), 'createdAt', 100)
        expect(sorted(apart)).toEqual(sorted(together))
        expect(elsewhere).toHaveLength(samples.length)
      }),
      { numRuns: 500 },
    )
  })

  it('of 20,000 records of one key at one instant each reach the number, however they come', () => {
    const many = Array.from({ length: 20_000 }, (): Member => ({ key: 7, start: 5 }))
    expect(countsOf(finish(many, 1, 20_000))).toEqual({ 'failed field-blank': 20_000 })
    expect(countsOf(finish(many, 1, 20_001))).toEqual({ 'inapplicable condition-not-met': 20_000 })
  })

  it('of 30,000 records of 300 keys, backwards in time, are those that a count one by one gives', () => {
    const many = Array.from({ length: 30_000 }, (_, row): Member => ({ key: (row * 7919) % 300, start: (30_000 - row) * 1000 }))
    // A key comes every 300 seconds: five within (t - 1200 s, t] would need 1201 seconds, four have room.
    expect(countsOf(finish(many, 1_200_000, 4))).toEqual({ 'failed field-blank': 30_000 - 3 * 300, 'inapplicable condition-not-met': 3 * 300 })
    expect(countsOf(finish(many, 1_200_000, 5))).toEqual({ 'inapplicable condition-not-met': 30_000 })
  })

  it('take 24 bytes a record', () => {
    const tally = new OccurrencesTally()
    const batch = Array.from({ length: 1000 }, (_, key): Member => ({ key, start: key }))
    tally.add(batchOf(batch), 1000, null, new Int32Array(1000))
    const { first, second, third, times, rows } = tally.take()
    expect([first, second, third, times, rows].reduce((sum, { buffer }) => sum + buffer.byteLength, 0)).toBe(24 * 1000)
  })
})

const sorted = (result: Omit<OccurrencesResult<string>, 'samples'>): unknown => ({ ...result, counts: result.counts.map((count) => JSON.stringify(count)).sort() })

describe('the window of an occurrence', () => {
  it('leaves out its start and takes in its end: exactly a length later the first is gone, a millisecond sooner it is not', () => {
    expect(countsOf(finish([{ key: 1, start: 0 }, { key: 1, start: minute }], minute, 2))).toEqual({ 'inapplicable condition-not-met': 2 })
    expect(countsOf(finish([{ key: 1, start: 0 }, { key: 1, start: minute - 1 }], minute, 2))).toEqual({ 'inapplicable condition-not-met': 1, 'failed field-blank': 1 })
  })
  it('holds all records of its last instant, which are in each other’s', () => {
    expect(countsOf(finish([{ key: 1, start: 5 }, { key: 1, start: 5 }], minute, 2))).toEqual({ 'failed field-blank': 2 })
  })
  it('holds records of its own key alone', () => {
    expect(countsOf(finish([{ key: 1, start: 0 }, { key: 2, start: 1 }, { key: 3, start: 2 }, { key: 1, start: 3 }], minute, 2))).toEqual({ 'inapplicable condition-not-met': 3, 'failed field-blank': 1 })
  })
  it('holds records outside the period, which are no targets themselves', () => {
    expect(countsOf(finish([{ key: 1, start: 0, isKept: false }, { key: 1, start: 1 }], minute, 2))).toEqual({ 'failed field-blank': 1 })
  })
  it('and its number are those in force at the record: three from minute 10 on, two before', () => {
    const terms: OccurrenceTerm[] = [{ from: -Infinity, until: 10 * minute, length: minute, least: 2 }, { from: 10 * minute, until: Infinity, length: minute, least: 3 }]
    const at = (start: number): Member => ({ key: 1, start })
    const judged = tallyOf([[at(9 * minute), at(9 * minute + 1), at(10 * minute), at(10 * minute + 1)]]).finish(terms, 'createdAt', 100)
    // At 9:00.001 two of two; at 10:00 only that one before it is within a minute, two of three; a millisecond later both of 10:00.
    expect(countsOf(judged)).toEqual({ 'inapplicable condition-not-met': 3, 'failed field-blank': 1 })
    expect(judged.samples.map(({ row }) => row)).toEqual([3])
  })
})

describe('a time of which not all is known', () => {
  it('two records of one minute: neither is surely the second, either may be', () => {
    const both: Member[] = [{ key: 1, start: 0, status: Status.minute }, { key: 1, start: 0, status: Status.minute }]
    expect(countsOf(finish(both, day, 2))).toEqual({ 'cantTell precision-too-low': 2 })
  })
  it('two records of two minutes: the later is the second', () => {
    const both: Member[] = [{ key: 1, start: 0, status: Status.minute }, { key: 1, start: minute, status: Status.minute }]
    expect(countsOf(finish(both, day, 2))).toEqual({ 'inapplicable condition-not-met': 1, 'failed field-blank': 1 })
  })
  it('one without a time may be in the window of any other of its key, and they in its own', () => {
    expect(countsOf(finish([{ key: 1, start: 0 }, { key: 1, start: null }, { key: 2, start: 0 }], minute, 2))).toEqual({
      'cantTell unknown-members': 1, 'cantTell field-absent': 1, 'inapplicable condition-not-met': 1,
    })
  })
  it('one without a time changes nothing where even with it the number is not reached', () => {
    expect(countsOf(finish([{ key: 1, start: 0 }, { key: 1, start: null }], minute, 3))).toEqual({ 'inapplicable condition-not-met': 2 })
  })
})

describe('the samples of occurrences', () => {
  it('are the first in the order of the files, failures before what cannot be told, up to the cap', () => {
    const open: Member[] = Array.from({ length: 6 }, () => ({ key: null, start: 0 }))
    const late: Member[] = Array.from({ length: 6 }, (_, at) => ({ key: 1, start: 100 - at }))
    const { samples } = tallyOf([open, late]).finish(always(minute, 3), 'createdAt', 5)
    expect(samples.map(({ place, row, outcome }) => [place, row, outcome])).toEqual([
      ['file 0', 2, 'cantTell'], ['file 1', 2, 'failed'], ['file 1', 3, 'failed'], ['file 1', 4, 'failed'], ['file 1', 5, 'failed'],
    ])
    expect(samples[1]).toMatchObject({ start: 100, occurrences: { atLeast: 6, atMost: 6 } })
    expect(samples[0]!.occurrences).toBe(null)
  })
})
