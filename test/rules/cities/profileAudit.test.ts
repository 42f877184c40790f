import { describe, expect, it } from 'vitest'
import { localClauses, localStandards } from '../../../rules/cities/registers.js'
import { localProfiles } from '../../../rules/profiles/local.js'
import { audit, bytesInMemory } from '../../../src/audit.js'
import { evaluate } from '../../../src/index.js'
import { profileSchema } from '../../../src/forms/profileSchema.js'

const orders = [
  'orderId,category,urgency,tier137,handlingMode,createdAt,transferredAt,repliedAt,closedAt',
  'G1,help,normal,3,transfer,2026-03-02 09:00:00,2026-03-02 10:00:00,2026-03-03 10:00:00,2026-03-03 11:00:00',
  'G2,complaint,urgent,1,transfer,2026-03-02 09:00:00,2026-03-02 10:00:00,2026-05-03 10:00:00,2026-05-03 11:00:00',
  'G3,consult,normal,1,direct,2026-03-02 09:00:00,,,2026-03-02 09:10:00',
].join('\r\n')
const auditUnder = (profile: string) =>
  audit([{ source: bytesInMemory('orders.csv', new TextEncoder().encode(orders)), record: 'work-order' }], { asOf: '2026-06-30', profile })

const local = new Set(localStandards.map(({ id }) => id))

describe.each(localProfiles.map((profile) => [profile.id, profile] as const))('an audit under %s', (id, profile) => {
  it('lists every clause of its documents, of those it inherits, and of no other place', async () => {
    const { clauses, receipt } = await auditUnder(id)
    const shown = clauses.filter(({ standard }) => local.has(standard)).map((clause) => clause.id)
    const documents = [...profile.documents!, ...(id === 'hangzhou' ? ['message-advice'] : [])]
    expect(new Set(shown)).toEqual(new Set(localClauses.filter(({ standard }) => documents.includes(standard)).map((clause) => clause.id)))
    expect(new Set(receipt.standards.map((standard) => standard.id).filter((standard) => local.has(standard)))).toEqual(new Set(documents))
  })

  it('judges no order by a local rule that it does not name', async () => {
    const { rules } = await auditUnder(id)
    const named = Object.keys(profile.rules ?? {})
    const ran = rules.filter(({ clauses, outcome }) => outcome !== 'untested' && clauses.length > 0 && clauses.every((clause) => local.has(clause.split('/')[0]!)))
    for (const rule of ran) expect(named).toContain(rule.id)
  })

  it('has the form of a profile file, so that a user can start from it', () => {
    expect(profileSchema.safeParse(JSON.parse(JSON.stringify(profile))).error).toBeUndefined()
  })
})

describe('the order G2, replied to after two months', () => {
  it.each(['jinan', 'chongqing-mayor', 'shanghai-xiayang', 'shanghai-daning'])('is late under %s', async (profile) => {
    const { rules } = await auditUnder(profile)
    expect(rules.find(({ id }) => id === 'order-replied-in-time')!.targets).toMatchObject({ total: 3, passed: 1, failed: 1, inapplicable: 1 })
  })

  it('is late under dongsheng-137, where two of three are replied to in time and nobody says what was resolved', async () => {
    const { rules } = await auditUnder('dongsheng-137')
    const { targets, measures } = rules.find(({ id }) => id === 'order-replied-in-its-tier')!
    expect(targets).toMatchObject({ total: 3, passed: 2, failed: 1 })
    expect(measures.find(({ name }) => name === 'response-rate')).toMatchObject({ numerator: 2, denominator: 3 })
    expect(measures.find(({ name }) => name === 'resolution-rate')).toMatchObject({ value: null, denominator: 0 })
  })
})

describe('a city that bounds the whole time, in a province that bounds the extension', () => {
  const longest = (value: number) => [{ validFrom: '2020-01-01', value, unit: 'workday' as const, clause: null, source: '某市办法（虚构）' }]
  const city = (value: number) => ({
    id: 'city', version: '1', extends: 'shandong', title: { zh: '某市（虚构）', en: 'A city (invented)' },
    parameters: { 'longest-limit': longest(value) }, rules: { 'order-replied-within-longest-time': 'on' as const },
  })
  const order = { orderId: 'G1', createdAt: '2026-03-02T09:00:00+08:00', transferredAt: '2026-03-02T10:00:00+08:00', repliedAt: '2026-03-19T10:00:00+08:00' }
  const reasonUnder = (value: number) => evaluate(order, { asOf: '2026-03-31', profile: city(value) }).verdicts.find(({ ruleId }) => ruleId === 'order-replied-within-longest-time')
  it('is told that the two contradict each other, and neither wins', () => {
    expect(reasonUnder(10)).toMatchObject({ outcome: 'cantTell', reason: 'limits-conflict' })
    expect(reasonUnder(20)).toMatchObject({ outcome: 'cantTell', reason: 'limits-conflict' })
  })
  it('is judged where both end on one day: 15 working days, or 5 and then 10', () => {
    expect(reasonUnder(15)).toMatchObject({ outcome: 'passed', dueAt: '2026-03-23T23:59:59.999+08:00' })
  })
})
