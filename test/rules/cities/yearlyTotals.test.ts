import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../../src/audit.js'
import type { Profile } from '../../../src/index.js'
import type { RuleResult } from '../../../src/report/auditReport.js'

type Period = { readonly from: string; readonly to: string }

/** Audits one file under a shipped profile with one of its rules switched on. */
async function resultOf(profile: string, rule: string, csv: string, period?: Period): Promise<RuleResult> {
  const own: Profile = { id: 'own', version: '1', extends: profile, title: { zh: '示例', en: 'An example' }, rules: { [rule]: 'on' } }
  const source = bytesInMemory('records.csv', new TextEncoder().encode(csv))
  const record = profile === 'jinan-survey' ? 'survey' : 'activity'
  const report = await audit([{ source, record }], { asOf: '2027-01-31', profile: own, ...(period && { period }) })
  return report.rules.find(({ id }) => id === rule)!
}

const year: Period = { from: '2026-01-01', to: '2026-12-31' }
const header = 'activityId,kind,heldOn,level,participants\r\n'
const activities = (count: number, kind: string, rest = 'national,') =>
  header + Array.from({ length: count }, (_, row) => `A${row},${kind},2026-0${1 + (row % 9)}-15,${rest}\r\n`).join('')

describe.each([
  ['exchanges-held-every-year', 'exchange', 3],
  ['proposals-made-every-year', 'standardProposal', 3],
  ['feedback-given-every-year', 'feedback', 5],
  ['papers-published-every-year', 'paper', 2],
  ['media-reports-every-year', 'mediaReport', 2],
] as const)('%s', (rule, kind, least) => {
  it(`fails a whole year with ${least - 1} records, passes one with ${least} and one with ${least + 1}`, async () => {
    const outcomes = []
    for (const count of [least - 1, least, least + 1]) outcomes.push((await resultOf('demonstration-project', rule, activities(count, kind), year)).outcome)
    expect(outcomes).toEqual(['failed', 'passed', 'passed'])
  })

  it('does not count records of another kind', async () => {
    const result = await resultOf('demonstration-project', rule, activities(9, kind === 'exchange' ? 'paper' : 'exchange'), year)
    expect(result.outcome).toBe('failed')
    expect(result.measures[0]!.value).toBe(0)
  })
})

describe('professionals-trained-every-year', () => {
  const rule = 'professionals-trained-every-year'
  const trainings = (...participants: readonly string[]) => header + participants.map((count, row) => `T${row},training,2026-05-1${row},city,${count}\r\n`).join('')

  it('adds up the participants: 3 fail, 4 pass', async () => {
    expect((await resultOf('demonstration-project', rule, trainings('1', '2'), year)).outcome).toBe('failed')
    expect((await resultOf('demonstration-project', rule, trainings('2', '2'), year)).outcome).toBe('passed')
  })

  it('cannot tell where the participants of a training are blank and could make up the number', async () => {
    const result = await resultOf('demonstration-project', rule, trainings('3', ''), year)
    expect([result.outcome, result.reasons[0]!.key]).toEqual(['cantTell', 'unknown-members'])
  })
})

describe('a year', () => {
  const rule = 'exchanges-held-every-year'

  it('that the stated period does not cover wholly is never found short', async () => {
    const result = await resultOf('demonstration-project', rule, activities(2, 'exchange'), { from: '2026-01-01', to: '2026-12-30' })
    expect([result.outcome, result.reasons[0]!.key]).toEqual(['cantTell', 'period-too-short'])
  })

  it('is not found short where no period is stated, and passes once its records suffice', async () => {
    expect((await resultOf('demonstration-project', rule, activities(2, 'exchange'))).reasons[0]!.key).toBe('period-too-short')
    expect((await resultOf('demonstration-project', rule, activities(3, 'exchange'))).outcome).toBe('passed')
  })

  it('of several is judged by itself: three in the first and none in the second fail', async () => {
    const result = await resultOf('demonstration-project', rule, activities(3, 'exchange'), { from: '2026-01-01', to: '2027-12-31' })
    expect(result.targets).toMatchObject({ total: 2, passed: 1, failed: 1 })
    expect(result.samples).toMatchObject([{ key: '2027', outcome: 'failed', reason: 'below-minimum', observed: { total: 0, unknown: 0 }, expected: { value: 3, unit: 'times' } }])
  })

  it('begins at midnight in China: the last instant of 2025 there is not of 2026', async () => {
    const csv = `${header}A1,exchange,2025-12-31T15:59:59Z,city,\r\nA2,exchange,2025-12-31T16:00:00Z,city,\r\n`
    const { measures } = await resultOf('demonstration-project', rule, csv, { from: '2025-01-01', to: '2026-12-31' })
    expect(measures.map(({ window, value }) => [window!.from, value])).toEqual([['2025-01-01', 1], ['2026-01-01', 1]])
  })

  it('has no target in a file without a record of the kind and without a period', async () => {
    expect((await resultOf('demonstration-project', rule, activities(2, 'paper'))).outcome).toBe('inapplicable')
  })

  it('cannot be told where records have no date', async () => {
    const csv = `${activities(2, 'exchange')}X,exchange,,city,\r\n`
    expect((await resultOf('demonstration-project', rule, csv, year)).reasons[0]!.key).toBe('unknown-members')
  })
})

describe('the survey of the public review', () => {
  const surveys = (units: number, samples: number) =>
    'surveyId,unit,conductedOn,validSamples\r\n' + Array.from({ length: units }, (_, row) => `S${row},单位${row},2026-06-15,${samples}\r\n`).join('')

  it('covers 109 units: 108 fail, 109 pass, 110 pass', async () => {
    const outcomes = []
    for (const units of [108, 109, 110]) outcomes.push((await resultOf('jinan-survey', 'survey-covers-its-units', surveys(units, 1), year)).outcome)
    expect(outcomes).toEqual(['failed', 'passed', 'passed'])
  })

  it('counts a unit once, however often it was surveyed', async () => {
    const twice = surveys(108, 1) + 'S900,单位0,2026-07-15,1\r\n'
    expect((await resultOf('jinan-survey', 'survey-covers-its-units', twice, year)).measures[0]!.value).toBe(108)
  })

  it('gathers 70,000 valid samples: 69,999 fail, 70,000 pass, 70,001 pass', async () => {
    const last = (samples: number) => `${surveys(69, 1000)}S900,单位900,2026-08-15,${samples}\r\n`
    const outcomes = []
    for (const samples of [999, 1000, 1001]) outcomes.push((await resultOf('jinan-survey', 'survey-gathers-its-samples', last(samples), year)).outcome)
    expect(outcomes).toEqual(['failed', 'passed', 'passed'])
  })
})

describe('the rules of the project and the survey', () => {
  it('are off in their profiles, since their numbers are reported only', async () => {
    const source = bytesInMemory('records.csv', new TextEncoder().encode(activities(1, 'exchange')))
    const { rules } = await audit([{ source, record: 'activity' }], { asOf: '2027-01-31', profile: 'demonstration-project', period: year })
    const own = rules.filter(({ subject }) => subject === 'activity')
    expect(own.map(({ reasons }) => reasons[0]!.key)).toEqual(Array.from({ length: 6 }, () => 'switched-off'))
  })
})
