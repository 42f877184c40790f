import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RollingShareTally, type RollingShareResult } from '../../src/engine/rollingShareTally.js'
import type { CompiledMeasureRule } from '../../src/engine/recordPlan.js'
import { Truth } from '../../src/expression/column.js'
import { Status } from '../../src/expression/kinds.js'

/** A record of a share: when, null where nobody knows, and whether it counts towards it. */
interface Member {
  readonly at: number | null
  readonly status?: Status
  readonly truth: Truth
  readonly isBound?: boolean
  readonly isKept?: boolean
}

const length = 24
const share = 95

/** What the tally reads of a batch. */
function batchOf(members: readonly Member[]): CompiledMeasureRule {
  return {
    of: { codes: Uint16Array.from(members, ({ truth }) => truth) },
    at: {
      values: Float64Array.from(members, ({ at }) => at ?? NaN),
      status: Uint8Array.from(members, ({ at, status }) => status ?? (at === null ? Status.absent : Status.value)),
    },
    binds: Uint8Array.from(members, ({ isBound = true }) => (isBound ? 1 : 0)),
    truthOf: Uint8Array.of(0, 1, 2, 3),
  } as unknown as CompiledMeasureRule
}

function tallyOf(...batches: readonly (readonly Member[])[]): RollingShareTally {
  const tally = new RollingShareTally()
  for (const members of batches) {
    const kept = members.some(({ isKept }) => isKept === false) ? Uint8Array.from(members, ({ isKept = true }) => (isKept ? 1 : 0)) : null
    tally.add(batchOf(members), members.length, kept)
  }
  return tally
}

const finish = (members: readonly Member[], period: { from: number; to: number } | null = null): RollingShareResult =>
  tallyOf(members).finish(length, share, period, 1000)

/**
 * What a window can come to, found by trying everything: every record that cannot be told met or not, every record without a time
 * in the window or out of it.
 */
function outcomeByTrying(inWindow: readonly Member[], unplaced: readonly Member[], minimum: number): 'passed' | 'failed' | 'cantTell' {
  let shares: readonly (readonly [met: number, total: number])[] = [[0, 0]]
  const meets = ({ truth }: Member): readonly number[] => (truth === Truth.yes ? [1] : truth === Truth.no ? [0] : [0, 1])
  for (const member of inWindow) shares = shares.flatMap(([met, total]) => meets(member).map((one) => [met + one, total + 1] as const))
  for (const member of unplaced) shares = shares.flatMap(([met, total]) => [[met, total] as const, ...meets(member).map((one) => [met + one, total + 1] as const)])
  const answers = new Set(shares.map(([met, total]) => met * 100 >= minimum * total))
  return answers.size === 2 ? 'cantTell' : answers.has(true) ? 'passed' : 'failed'
}

/** The same result as the tally's, counted for each window from scratch. */
function bySearch(members: readonly Member[], minimum: number, stated: { from: number; to: number } | null) {
  const counted = members.filter(({ isBound = true, isKept = true }) => isBound && isKept)
  const placed = counted.filter((member): member is Member & { at: number } => member.at !== null)
  const unplaced = counted.filter(({ at }) => at === null)
  const instants = placed.map(({ at }) => at)
  const period = stated ?? (placed.length > 0 ? { from: Math.min(...instants), to: Math.max(...instants) } : null)
  const windows = { total: 0, passed: 0, failed: 0, cantTell: 0 }
  if (period === null || period.to - period.from < length) return windows
  for (const { at: to } of placed) {
    if (to - length < period.from || to > period.to) continue
    windows.total++
    windows[outcomeByTrying(placed.filter(({ at }) => at > to - length && at <= to), unplaced, minimum)]++
  }
  return windows
}

const truth = fc.oneof({ weight: 10, arbitrary: fc.constant(Truth.yes) }, { weight: 3, arbitrary: fc.constant(Truth.no) })
const seldomFalse = fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })
/** At most a few that cannot be told, since trying everything doubles with each. */
const members = fc
  .tuple(
    fc.array(fc.record({ at: fc.integer({ min: 0, max: 60 }), truth, isBound: seldomFalse, isKept: seldomFalse }), { maxLength: 24 }),
    fc.array(fc.record({ at: fc.integer({ min: 0, max: 60 }), truth: fc.constantFrom(Truth.unknown, Truth.pending) }), { maxLength: 3 }),
    fc.array(fc.record({ at: fc.constant(null), truth: fc.constantFrom(Truth.yes, Truth.no, Truth.unknown, Truth.pending) }), { maxLength: 3 }),
  )
  .map((parts) => parts.flat() as Member[])
const period = fc.option(fc.tuple(fc.integer({ min: -10, max: 70 }), fc.integer({ min: 0, max: 60 })).map(([from, span]) => ({ from, to: from + span })))

describe('a rolling share', () => {
  it('is in every window what trying every possibility gives, ties and unknowns and records of no known time among them', () => {
    const seen = { passed: 0, failed: 0, cantTell: 0 }
    fc.assert(
      fc.property(members, period, fc.constantFrom(50, 80, 95, 100), (drawn, stated, minimum) => {
        const { windows } = tallyOf(drawn).finish(length, minimum, stated, 1000)
        expect(windows).toEqual(bySearch(drawn, minimum, stated))
        seen.passed += windows.passed
        seen.failed += windows.failed
        seen.cantTell += windows.cantTell
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10)
  })

  it('does not depend on the order or the batches in which records come', () => {
    const shuffled = members.chain((drawn) =>
      fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length }), fc.nat(drawn.length)),
    )
    fc.assert(
      fc.property(shuffled, period, ([drawn, other, cut], stated) => {
        const together = tallyOf(drawn).finish(length, share, stated, 1000)
        expect(tallyOf(other.slice(0, cut), [], other.slice(cut)).finish(length, share, stated, 1000)).toEqual(together)
      }),
      { numRuns: 300 },
    )
  })

  it('grows beyond its first room: 5000 records in one batch and in fifty give the same', () => {
    const many = Array.from({ length: 5000 }, (_, row): Member => ({ at: (row * 7919) % 480, truth: row % 13 === 0 ? Truth.no : Truth.yes }))
    const parts = Array.from({ length: 50 }, (_, part) => many.slice(part * 100, part * 100 + 100))
    const whole = tallyOf(many).finish(length, share, null, 10)
    expect(whole.all).toMatchObject({ total: 5000, met: 5000 - Math.ceil(5000 / 13) })
    expect(tallyOf(...parts).finish(length, share, null, 10)).toEqual(whole)
  })

  it('keeps eight bytes a record, up to twice that while there is room to grow', () => {
    const tally = tallyOf(Array.from({ length: 100_000 }, (_, row): Member => ({ at: row, truth: Truth.yes })))
    const { entries } = tally as unknown as { entries: Float64Array }
    expect(entries.byteLength / 100_000).toBeLessThanOrEqual(24)
  })

  it('keeps instants to the millisecond in the years of the standard', () => {
    const at = Date.UTC(2026, 11, 31, 15, 59, 59, 999)
    const { windows, period: span } = tallyOf([{ at: at - 86_400_000, truth: Truth.yes }, { at, truth: Truth.no }]).finish(86_400_000, share, null, 10)
    expect(span).toEqual({ from: at - 86_400_000, to: at })
    expect(windows).toEqual({ total: 1, passed: 0, failed: 1, cantTell: 0 })
  })
})

describe('the window', () => {
  it('leaves out its start and takes in its end', () => {
    const onStart = finish([{ at: 0, truth: Truth.no }, { at: length, truth: Truth.yes }])
    expect(onStart.windows).toEqual({ total: 1, passed: 1, failed: 0, cantTell: 0 })
    const onEnd = finish([{ at: 0, truth: Truth.yes }, { at: length, truth: Truth.no }])
    expect(onEnd.windows).toEqual({ total: 1, passed: 0, failed: 1, cantTell: 0 })
  })
  it('is none where the period is one unit shorter', () => {
    expect(finish([{ at: 1, truth: Truth.no }, { at: length, truth: Truth.no }])).toMatchObject({ isPeriodTooShort: true, windows: { total: 0 }, lowest: null })
  })
  it('is none in a longer period whose records all lie in less than one: 23 of 48 units', () => {
    const early = finish([{ at: 3, truth: Truth.no }, { at: 23, truth: Truth.no }], { from: 0, to: 48 })
    expect(early).toMatchObject({ isPeriodTooShort: true, reach: 23, windows: { total: 0 } })
    expect(finish([{ at: 24, truth: Truth.no }], { from: 0, to: 48 })).toMatchObject({ isPeriodTooShort: false, reach: 24, windows: { failed: 1 } })
  })
  it('is judged once for each record that ends at its instant', () => {
    const two = finish([{ at: 0, truth: Truth.yes }, { at: length, truth: Truth.no }, { at: length, truth: Truth.no }])
    expect(two.windows).toMatchObject({ total: 2, failed: 2 })
    expect(two.samples).toEqual([{ to: length, met: 0, total: 2, unknown: 0, outcome: 'failed' }])
  })
  it('with the lowest share is told, the earliest of equals', () => {
    const { lowest } = finish([
      { at: 0, truth: Truth.yes },
      { at: length, truth: Truth.no },
      { at: length + 1, truth: Truth.yes },
      { at: 2 * length + 1, truth: Truth.no },
    ])
    expect(lowest).toMatchObject({ to: length, met: 0, total: 1 })
  })
  it('that did not pass is a sample up to the cap, while the counts are exact', () => {
    const late = Array.from({ length: 50 }, (_, row): Member => ({ at: length + row, truth: Truth.no }))
    const result = tallyOf([{ at: 0, truth: Truth.no }, ...late]).finish(length, share, null, 7)
    expect(result.windows.failed).toBe(50)
    expect(result.samples.map(({ to }) => to)).toEqual([24, 25, 26, 27, 28, 29, 30])
  })
})

describe('records that do not count', () => {
  it('are those older than the standard, which are counted apart, and those outside the period', () => {
    const tally = tallyOf([{ at: 0, truth: Truth.no, isBound: false }, { at: 1, truth: Truth.no, isKept: false }, { at: 2, truth: Truth.yes }])
    expect(tally.beforeInForce).toBe(1)
    expect(tally.finish(length, share, null, 10).all).toEqual({ met: 1, total: 1, unknown: 0, unplaced: 0 })
  })
  it('leave nothing where there is no other: no period and no window', () => {
    expect(finish([])).toMatchObject({ period: null, isPeriodTooShort: true, windows: { total: 0 }, all: { total: 0 } })
  })
  it('a record known to the day may lie in any window: a day with all calls connected proves none', () => {
    const placed: Member[] = [{ at: 0, truth: Truth.yes }, { at: length, truth: Truth.yes }]
    expect(finish([...placed, { at: 0, truth: Truth.no, status: Status.minute }]).windows).toMatchObject({ passed: 1, cantTell: 0 })
    expect(finish([...placed, { at: 0, truth: Truth.no, status: Status.day }])).toMatchObject({ windows: { passed: 0, cantTell: 1 }, all: { unplaced: 1 } })
  })
  it('a record without a time counts in the whole, though in no window for sure', () => {
    expect(finish([{ at: null, truth: Truth.yes }, { at: 0, truth: Truth.no }]).all).toEqual({ met: 1, total: 2, unknown: 0, unplaced: 1 })
  })
})
