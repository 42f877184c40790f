import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scoreSchemes } from '../../rules/scores/index.js'
import { score, type ScoreMeasures } from '../../src/scores/index.js'

const schemeOf = (id: string) => scoreSchemes.find((scheme) => scheme.id === id)!
const lianyungang = schemeOf('lianyungang')
const zhaoxiang = schemeOf('zhaoxiang')
const threeRates = schemeOf('three-rates')

interface Line extends ScoreMeasures {
  readonly line: string
}
const published = JSON.parse(readFileSync(new URL('lianyungang.json', import.meta.url), 'utf8')) as {
  explained: (Line & { readonly printed: Readonly<Record<string, string>> })[]
  unexplained: (Line & { readonly printed: string; readonly computed: string; readonly why: string })[]
}

describe('Lianyungang', () => {
  it.each(published.explained)('$line gives the printed $printed', ({ period, values, printed }) => {
    const result = score({ period: period!, values }, lianyungang)
    const shown = Object.fromEntries([...result.parts.map(({ id, value }) => [id, value]), ['total', result.total]]) as Record<string, string>
    expect(shown).toMatchObject(printed)
  })

  it.each(published.unexplained)('$line is not explained: the formula gives $computed', ({ period, values, printed, computed }) => {
    const { total } = score({ period: period!, values }, lianyungang)
    expect(total).toBe(computed)
    expect(total).not.toBe(printed)
  })

  const full = { signRate: '100', onTimeRate: '100', satisfactionRate: '100', otherDeductions: '0' }
  const partOf = (id: string, values: object, period = '2021-07') =>
    score({ period, values: { ...full, ...values } }, lianyungang).parts.find((part) => part.id === id)?.value

  it.each([['94.99', '9.99'], ['95', '10.00'], ['95.01', '10.00']])('a signing rate of %s gives %s: 95 itself loses nothing', (signRate, points) => {
    expect(partOf('sign', { signRate })).toBe(points)
  })

  it.each([['85.01', '0.01'], ['85', '0.00'], ['84.99', '0.00']])('a signing rate of %s gives %s: never below zero', (signRate, points) => {
    expect(partOf('sign', { signRate })).toBe(points)
  })

  it.each([['70.02', '12.51'], ['70', '12.50'], ['69.98', '12.50']])('satisfaction of %s gives %s: never below 12.5', (satisfactionRate, points) => {
    expect(partOf('satisfaction', { satisfactionRate })).toBe(points)
  })

  it.each([['2022-07', '25.00'], ['2022-08', '23.50'], ['2022-09', '23.50']])('in %s satisfaction of 95 gives %s: 98 is asked from August 2022 on, inclusive', (period, points) => {
    expect(partOf('satisfaction', { satisfactionRate: '95' }, period)).toBe(points)
  })

  it('deductions above the points they are taken from leave 0', () => {
    expect(partOf('other', { otherDeductions: '46' })).toBe('0.00')
  })

  it('without the deductions there is no total, and they are named', () => {
    const rates = { signRate: full.signRate, onTimeRate: full.onTimeRate, satisfactionRate: full.satisfactionRate }
    const result = score({ period: '2021-07', values: rates }, lianyungang)
    expect(result.total).toBeNull()
    expect(result.of).toBe('100.00')
    expect(result.missing).toMatchObject([{ part: 'other', measure: 'otherDeductions', why: 'notGiven' }])
    expect(result.parts.map(({ value }) => value)).toEqual(['10.00', '20.00', '25.00', null])
  })

  it('without a month the dated thresholds cannot be chosen', () => {
    const result = score({ values: full }, lianyungang)
    expect(result.total).toBeNull()
    expect(result.missing.map(({ part, measure, why }) => `${part} ${measure} ${why}`)).toEqual([
      'sign period notGiven', 'on-time period notGiven', 'satisfaction period notGiven',
    ])
  })

  it('before July 2021 no threshold is known', () => {
    expect(score({ period: '2021-06', values: full }, lianyungang).missing[0]).toMatchObject({ measure: 'period', why: 'periodNotCovered' })
  })

  it('says that it was worked out and not read', () => {
    expect(lianyungang.isReverseEngineered).toBe(true)
    expect(lianyungang.explanation.zh).toContain('反推')
  })
})

describe('Zhaoxiang', () => {
  const values = {
    unitOrders: 30, groupOrders: 120, contacted: 9, notContacted: 1, solved: 5, explained: 2,
    satisfied: 4, basicallySatisfied: 2, fair: 1, dissatisfied: 1,
  }

  it('30 of 120 orders, 9 of 10 contacted, 6.2 of 8 satisfied give 1.25 + 27 + 20 + 31 = 79.25 of 95', () => {
    const result = score({ values }, zhaoxiang)
    expect(result.parts.map(({ value }) => value)).toEqual(['1.25', '27.00', '20.00', '31.00'])
    expect([result.total, result.of]).toEqual(['79.25', '95.00'])
  })

  it.each([
    ['satisfied', '40.00'], ['basicallySatisfied', '32.00'], ['fair', '24.00'], ['dissatisfied', '0.00'],
  ])('one answer %s gives %s points of satisfaction', (grade, points) => {
    const one = { ...values, satisfied: 0, basicallySatisfied: 0, fair: 0, dissatisfied: 0, [grade]: 1 }
    expect(score({ values: one }, zhaoxiang).parts[3]?.value).toBe(points)
  })

  it('unrated orders change nothing, for no measure of the scheme counts them', () => {
    expect(score({ values: { ...values, unrated: 500 } }, zhaoxiang).total).toBe('79.25')
  })

  it('where nobody rated there is no score of satisfaction and no total: nothing counted is not zero', () => {
    const result = score({ values: { ...values, satisfied: 0, basicallySatisfied: 0, fair: 0, dissatisfied: 0 } }, zhaoxiang)
    expect(result.total).toBeNull()
    expect(result.missing).toMatchObject([{ part: 'satisfaction', measure: 'satisfied', why: 'nothingCounted' }])
  })

  it('a solution line with no outcome is missing, and with one of either kind worth 20', () => {
    expect(score({ values: { ...values, solved: 0, explained: 0 } }, zhaoxiang).parts[2]?.value).toBeNull()
    expect(score({ values: { ...values, solved: 0, explained: 1 } }, zhaoxiang).parts[2]?.value).toBe('20.00')
  })

  it('lists each missing count once, in the order of the scheme', () => {
    expect(score({ values: {} }, zhaoxiang).missing.map(({ measure }) => measure)).toEqual([
      'groupOrders', 'unitOrders', 'contacted', 'notContacted', 'solved', 'explained',
      'satisfied', 'basicallySatisfied', 'fair', 'dissatisfied',
    ])
  })

  it('refuses a unit with more orders than its group', () => {
    expect(() => score({ values: { ...values, unitOrders: 121 } }, zhaoxiang)).toThrow(/unitOrders is more than the whole/u)
  })
})

describe('three rates', () => {
  it('stand side by side: 99.63 %, 95 % and 99.46 % make no total', () => {
    const values = { responded: 9963, toRespond: 10_000, resolved: 95, toResolve: 100, satisfied: 9946, rated: 10_000 }
    const result = score({ values }, threeRates)
    expect(result.parts.map(({ value }) => value)).toEqual(['99.63', '95.00', '99.46'])
    expect(result).toMatchObject({ total: null, of: null, missing: [] })
    expect(result.explanation.zh).toContain('权重未见公布')
  })

  it('a rate whose counts are missing is null beside the others', () => {
    const result = score({ values: { responded: 1, toRespond: 2 } }, threeRates)
    expect(result.parts.map(({ value }) => value)).toEqual(['50.00', null, null])
    expect(result.missing.map(({ measure }) => measure)).toEqual(['toResolve', 'resolved', 'rated', 'satisfied'])
  })
})

describe('every scheme', () => {
  it.each(scoreSchemes)('$id names its source, its kind and each measure that its lines read', (scheme) => {
    const read = scheme.parts.flatMap(({ againstThreshold, weightedShare, lessDeductions, flatWhereAny }) => [
      ...(againstThreshold === undefined ? [] : [againstThreshold.measure]),
      ...(lessDeductions === undefined ? [] : [lessDeductions.measure]),
      ...(weightedShare === undefined ? [] : [...weightedShare.weights.map(({ measure }) => measure), ...weightedShare.over]),
      ...(flatWhereAny ?? []),
    ])
    expect([...new Set(read)].sort()).toEqual(Object.keys(scheme.measures).sort())
    expect(scheme.source.zh).not.toBe('')
    expect(scheme.explanation.zh).not.toBe('')
  })

  it.each(scoreSchemes)('$id has one way of scoring on each line', ({ parts }) => {
    for (const { againstThreshold, weightedShare, lessDeductions, flatWhereAny } of parts) {
      expect([againstThreshold, weightedShare, lessDeductions, flatWhereAny].filter((way) => way !== undefined)).toHaveLength(1)
    }
  })

  it('refuses a negative count by its name', () => {
    expect(() => score({ values: { responded: -1, toRespond: 1 } }, threeRates)).toThrow(/responded is negative/u)
  })
})
