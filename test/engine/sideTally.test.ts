import { describe, expect, it } from 'vitest'
import type { CompiledSideMeasure } from '../../src/engine/recordPlan.js'
import { SideTally } from '../../src/engine/sideTally.js'
import { Truth } from '../../src/expression/column.js'
import { Status } from '../../src/expression/kinds.js'
import { combinations } from '../expression/planOf.js'

const truths = [Truth.no, Truth.yes, Truth.unknown, Truth.pending] as const

interface Row {
  readonly of: Truth
  readonly among: Truth | null
  readonly isBound?: boolean
}

const shareOf = (rows: readonly Row[]): CompiledSideMeasure =>
  ({
    kind: 'share',
    of: { codes: Uint16Array.from(rows, ({ of }) => of) },
    among: rows.some(({ among }) => among !== null) ? { codes: Uint16Array.from(rows, ({ among }) => among ?? 0) } : null,
    binds: Uint8Array.from(rows, ({ isBound = true }) => (isBound ? 1 : 0)),
    truthOf: Uint8Array.of(0, 1, 2, 3),
  }) as unknown as CompiledSideMeasure

function tallyOf(measure: CompiledSideMeasure, count: number, kept: Uint8Array | null = null): readonly [numerator: number, denominator: number, unknown: number] {
  const tally = new SideTally()
  tally.add(measure, count, kept)
  return [tally.numerator, tally.denominator, tally.unknown]
}

describe('a share', () => {
  it.each(combinations([truths, truths]))('of a record whose condition is %i among records whose condition is %i', (of, among) => {
    const isTold = of === Truth.yes || of === Truth.no
    const expected = among === Truth.no ? [0, 0, 0] : among === Truth.yes && isTold ? [of === Truth.yes ? 1 : 0, 1, 0] : [0, 0, 1]
    expect(tallyOf(shareOf([{ of: of!, among: among! }]), 1)).toEqual(expected)
  })
  it('among all records leaves out those that cannot be told and counts them', () => {
    expect(tallyOf(shareOf(truths.map((of) => ({ of, among: null }))), 4)).toEqual([1, 2, 2])
  })
  it('leaves out records that the standard does not bind or the period does not hold', () => {
    const rows = [{ of: Truth.yes, among: null }, { of: Truth.yes, among: null, isBound: false }, { of: Truth.yes, among: null }]
    expect(tallyOf(shareOf(rows), 3, Uint8Array.of(1, 1, 0))).toEqual([1, 1, 0])
  })
})

describe('a mean', () => {
  const status = Uint8Array.of(Status.value, Status.absent, Status.value, Status.value, Status.value)
  const measure = { kind: 'mean', of: { values: Float64Array.of(5000, NaN, 9000, 1, 2), status }, binds: Uint8Array.of(1, 1, 1, 0, 1) } as unknown as CompiledSideMeasure
  it('sums whole milliseconds over the records that have the duration, are bound and are kept', () => {
    expect(tallyOf(measure, 5, Uint8Array.of(1, 1, 1, 1, 0))).toEqual([14_000, 2, 1])
  })
})
