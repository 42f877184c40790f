import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type AuditReport, bytesInMemory, type Mapping } from '../../src/audit.js'
import { auditOf } from './auditOf.js'

/** Real records that are not part of the project; the tests that read them are skipped where they are not at hand. */
const appeals = '../shared/data/pingshan-2018-appeals.gb18030.csv'
const calls = '../shared/data/bank-calls-one-day.csv'

const rule = (report: AuditReport, id: string) => report.rules.find((result) => result.id === id)!

describe.skipIf(!existsSync(appeals))('10,000 appeals of a Shenzhen district, as its open-data platform gives them', () => {
  it('are all read by their headers alone; 9,071 were archived in time, 924 late, of 5 nobody says', async () => {
    const { report, rejects } = await auditOf([bytesInMemory('pingshan.csv', readFileSync(appeals))])
    expect(report.receipt.inputs[0]).toMatchObject({ encoding: 'gb18030', record: 'work-order', rowsRead: 10_000, rowsAudited: 10_000, rowsExcluded: 0, rowsRejected: 0 })
    expect(rejects).toEqual([])
    expect(rule(report, 'order-closed-by-its-due-time').targets).toMatchObject({ total: 10_000, passed: 9071, failed: 924, cantTell: 5, pending: 0, inapplicable: 0 })
  })
})

describe.skipIf(!existsSync(calls))('2,375 calls of one day of a bank', () => {
  it('18 are left out by the mapping, 1,511 were answered, 378 within 15 s; a day is too short for a window of 24 hours', async () => {
    const mapping = JSON.parse(readFileSync('docs/examples/bank-calls.mapping.json', 'utf8')) as Mapping
    const { report } = await auditOf([{ source: bytesInMemory('calls.csv', readFileSync(calls)), mapping }])
    expect(report.receipt.inputs[0]).toMatchObject({ encoding: 'utf-8', record: 'call', rowsRead: 2375, rowsAudited: 2357, rowsExcluded: 18, rowsRejected: 0 })
    expect(rule(report, 'call-answered-in-time').targets).toMatchObject({ total: 2357, passed: 378 })
    const rolling = rule(report, 'calls-connected-in-every-24-hours')
    expect([rolling.outcome, rolling.reasons.map(({ key }) => key)]).toEqual(['cantTell', ['period-too-short']])
    expect(rolling.measures[0]).toMatchObject({ numerator: 1511 })
  })
})
