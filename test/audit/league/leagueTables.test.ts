import { describe, expect, it } from 'vitest'
import { overview } from '../../../rules/league/overview.js'
import { leagueTables } from '../../../src/audit/league/leagueTables.js'
import type { TalliedGroup } from '../../../src/audit/league/leagueTally.js'

/** A group of which every figure has the same counts. */
function group(key: string | null, numerator: number, denominator: number): TalliedGroup {
  return { key, records: denominator, figures: overview.figures.map(() => ({ numerator, denominator, unknown: 0, apart: 0 })) }
}

function tableOf(by: string, groups: readonly TalliedGroup[], rankMinimum = 30) {
  return leagueTables(overview, [{ by, groups }], rankMinimum, (key) => key)!.tables[0]!
}

const onTime = overview.figures.findIndex(({ name }) => name === 'on-time-rate')
const rehandling = overview.figures.findIndex(({ name }) => name === 'rehandling-rate')
const ranksOf = (by: string, groups: readonly TalliedGroup[], figure = onTime, rankMinimum = 30) =>
  Object.fromEntries(tableOf(by, groups, rankMinimum).groups.map(({ key, figures }) => [key ?? '', figures[figure]!.rank]))

describe('the ranks of a league table', () => {
  it.each([
    [29, null],
    [30, 1],
    [31, 1],
  ])('give a unit of %i orders the rank %s where the minimum is 30', (denominator, rank) => {
    expect(ranksOf('handlingUnit', [group('甲', denominator, denominator), group('乙', 10, 100)])).toMatchObject({ 甲: rank })
  })

  it('pass over the units that are too small: 95 of 100 is first beside 10 of 10', () => {
    expect(ranksOf('handlingUnit', [group('甲', 95, 100), group('乙', 10, 10), group('丙', 90, 100)])).toEqual({ 甲: 1, 乙: null, 丙: 2 })
  })

  it('are equal where shares are: 45 of 50 and 90 of 100 are both second, and the next is fourth', () => {
    expect(ranksOf('handlingUnit', [group('甲', 99, 100), group('乙', 45, 50), group('丙', 90, 100), group('丁', 80, 100)])).toEqual({ 甲: 1, 乙: 2, 丙: 2, 丁: 4 })
  })

  it('put the lowest share first where lower is better, as for re-handled orders', () => {
    expect(ranksOf('handlingUnit', [group('甲', 20, 100), group('乙', 2, 100)], rehandling)).toEqual({ 甲: 2, 乙: 1 })
  })

  it.each(['category', 'channel', 'month'])('are not given by %s, which answers for no result', (by) => {
    expect(ranksOf(by, [group('a', 95, 100), group('b', 90, 100)])).toEqual({ a: null, b: null })
  })

  it('are not given to orders that state no unit', () => {
    expect(ranksOf('district', [group('甲', 95, 100), group(null, 99, 100)])).toEqual({ 甲: 1, '': null })
  })

  it('follow the minimum that the caller states: 10 of 10 is first where it is 10', () => {
    expect(ranksOf('handlingUnit', [group('甲', 95, 100), group('乙', 10, 10)], onTime, 10)).toEqual({ 甲: 2, 乙: 1 })
  })
})

describe('a group against all', () => {
  const { groups } = tableOf('handlingUnit', [group('甲', 995, 1000), group('乙', 500, 1000), group('丙', 745, 1000), group('丁', 5, 5)])
  it.each([
    ['甲', 'above'],
    ['乙', 'below'],
    ['丙', 'alike'],
    ['丁', null],
  ])('%s is %s', (key, expected) => {
    expect(groups.find((each) => each.key === key)!.figures[onTime]!.against).toBe(expected)
  })
})

describe('the tables', () => {
  it('are none where no work order was read', () => {
    expect(leagueTables(overview, [], 30, (key) => key)).toBeNull()
  })

  it('leave out a way of grouping that no order states, and still count its orders', () => {
    const leagues = leagueTables(overview, [{ by: 'district', groups: [group(null, 5, 10)] }], 30, (key) => key)!
    expect(leagues.tables).toEqual([])
    expect(leagues.all.records).toBe(10)
  })

  it('add up to all: 95 of 100 and 5 of 20 are 100 of 120', () => {
    const leagues = leagueTables(overview, [{ by: 'handlingUnit', groups: [group('甲', 95, 100), group(null, 5, 20)] }], 30, (key) => key)!
    expect(leagues.all.figures[onTime]).toMatchObject({ numerator: 100, denominator: 120 })
  })

  it('quote the paper of 2025 against ranking for its own sake', () => {
    const { caution } = leagueTables(overview, [{ by: 'handlingUnit', groups: [group('甲', 1, 1)] }], 30, (key) => key)!
    expect(caution.clause).toBe('gbh-2025-66/no-ranking-for-its-own-sake')
    expect(caution.text.zh).toContain('国办函〔2025〕66号')
  })
})
