import { describe, expect, it } from 'vitest'
import { localClauses } from '../../../rules/cities/registers.js'
import printed from './printedFigures.json' with { type: 'json' }

const requirementOf = (id: string): string => localClauses.find((clause) => clause.id === id)!.requirement.zh
/** The numbers of a clause, in the order in which they stand. */
const numbersOf = (id: string): number[] => [...requirementOf(id).matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))

describe('the figures that the sources print', () => {
  it('of Jinan’s four kinds add up to 100 %', () => {
    const [consult, help, suggestion, complaint, total] = numbersOf('jinan-reports/categories')
    expect([consult, help, suggestion, complaint]).toEqual([47, 45, 7, 1])
    expect(consult! + help! + suggestion! + complaint!).toBe(total)
  })

  it('of Jinan’s year, 272.3 after a growth of 21.4 %, come from some 224.3 the year before', () => {
    expect(numbersOf('jinan-reports/volumes-of-award-year')).toEqual([1025, 272.3, 21.4])
    expect((272.3 / 1.214).toFixed(1)).toBe('224.3')
  })

  it('of Dezhou add up: 528,929 = 401,252 + 127,677, or 75.86 % and 24.14 %', () => {
    const [total, direct, transferred] = numbersOf('dezhou-reports/volumes')
    expect(direct! + transferred!).toBe(total)
    expect([direct!, transferred!].map((part) => ((100 * part) / total!).toFixed(2))).toEqual(['75.86', '24.14'])
  })

  it('of Dezhou’s bulletin add up: 54,706 = 36,516 + 18,190, and 17,529 in time are 96.37 % of those transferred', () => {
    const [total, direct, transferred, inTime, share] = numbersOf('dezhou-reports/bulletin')
    expect(direct! + transferred!).toBe(total)
    expect(((100 * inTime!) / transferred!).toFixed(2)).toBe(String(share))
  })

  it('of Dongsheng fit: 32,862 in the 212 days from February to August are 155.0 a day, 6,500 in August 209.7', () => {
    const numbers = numbersOf('dongsheng-137/volumes')
    expect(numbers).toEqual([200, 364, 8, 6500, 2, 8, 32862])
    const days = (Date.UTC(2022, 8, 1) - Date.UTC(2022, 1, 1)) / 86_400_000
    expect([days, (32862 / days).toFixed(1), (6500 / 31).toFixed(1)]).toEqual([212, '155.0', '209.7'])
  })

  it('of Dongsheng’s three rates are kept as printed: satisfaction exceeds resolution', () => {
    const [, resolution, response, , rise, satisfaction] = numbersOf('dongsheng-137/three-rates')
    expect([resolution, response, rise, satisfaction]).toEqual([95, 99.63, 6.07, 99.46])
    expect(satisfaction).toBeGreaterThan(resolution!)
  })

  it('of Shenzhen fit: 7 million calls in some 1,115 days are about 9 in every 2 minutes', () => {
    expect(numbersOf('shenzhen-reports/volumes')).toEqual([2010, 700, 2, 9])
    expect(7_000_000 / (1115 * 720)).toBeCloseTo(8.7, 1)
  })

  it('of the survey cannot hold for calls: 40 million are some 570 a sample', () => {
    expect(numbersOf('jinan-survey/samples')).toEqual([70000])
    expect(Math.round(40_000_000 / 70_000)).toBe(571)
  })

  it('of Jinan’s accountability are 6 situations and 2 more', () => {
    expect(numbersOf('jinan-accountability-2011/criticism')).toEqual([6])
    expect(numbersOf('jinan-accountability-2011/discipline')).toEqual([2])
  })
})

/** Documents that are known from reports, guides and code: what they print is all that there is of them. Statutes are held to their articles elsewhere. */
const statutes = ['jinan-regulation-2018', 'weifang-regulation-2021', 'beijing-regulation-2021', 'anyang-regulation-2021']
/** Those that add up, or do not, are looked at one by one above. */
const lookedAtAbove = [
  'jinan-reports/categories', 'jinan-reports/volumes-of-award-year', 'dezhou-reports/volumes', 'dezhou-reports/bulletin', 'dongsheng-137/volumes', 'dongsheng-137/three-rates',
  'shenzhen-reports/volumes', 'jinan-survey/samples', 'jinan-accountability-2011/criticism', 'jinan-accountability-2011/discipline',
]

describe('every figure of a report, in the order in which it is printed', () => {
  it.each(Object.entries(printed))('%s has %j', (id, numbers) => {
    expect(numbersOf(id)).toEqual(numbers)
  })

  it('stands in a test', () => {
    const withNumbers = localClauses.filter(({ standard, requirement }) => !statutes.includes(standard) && /\d/.test(requirement.zh)).map(({ id }) => id)
    expect(withNumbers.filter((id) => !(id in printed) && !lookedAtAbove.includes(id))).toEqual([])
  })
})
