import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/index.js'

/** When an order of Jinan was due that was transferred at that time, judged also where it is older than the regulation. */
function dueInJinan(transferredAt: string): string | undefined {
  const { verdicts } = evaluate({ orderId: 'G1', createdAt: transferredAt, transferredAt }, { profile: 'jinan', asOf: '2020-01-01', applyBeforeInForce: true })
  return verdicts.find(({ ruleId }) => ruleId === 'order-replied-in-time')?.dueAt
}

describe('the limit of Jinan, from 15 days to 5 working days', () => {
  it('is 15 calendar days for an order of Friday 6 March 2015: due on Saturday 21 March, not rolled', () => {
    expect(dueInJinan('2015-03-06T10:00:00+08:00')).toBe('2015-03-21T23:59:59.999+08:00')
  })

  it('is 5 working days for an order of Friday 3 March 2017: due on Friday 10 March', () => {
    expect(dueInJinan('2017-03-03T10:00:00+08:00')).toBe('2017-03-10T23:59:59.999+08:00')
  })

  it('changes with the day from which the value holds: 12 December 2016 has 15 days, 13 December has 5 working days', () => {
    expect(dueInJinan('2016-12-12T23:59:59.999+08:00')).toBe('2016-12-27T23:59:59.999+08:00')
    expect(dueInJinan('2016-12-13T00:00:00+08:00')).toBe('2016-12-20T23:59:59.999+08:00')
  })

  it('stays at 5 working days when the regulation binds: an order of Monday 3 September 2018 is due on Monday 10 September', () => {
    expect(dueInJinan('2018-09-03T10:00:00+08:00')).toBe('2018-09-10T23:59:59.999+08:00')
  })

  it('of an older order decides nothing unless asked', () => {
    const record = { orderId: 'G1', createdAt: '2015-03-06T10:00:00+08:00', transferredAt: '2015-03-06T10:00:00+08:00' }
    const verdict = evaluate(record, { profile: 'jinan', asOf: '2020-01-01' }).verdicts.find(({ ruleId }) => ruleId === 'order-replied-in-time')
    expect(verdict).toMatchObject({ outcome: 'inapplicable', reason: 'before-in-force' })
  })
})
