import { describe, expect, it } from 'vitest'
import { expectedOf } from '../../src/audit/results/expectedOf.js'
import { getProfile, type Profile } from '../../src/index.js'

const own = (extended: string, more: Partial<Profile>): Profile => ({ id: 'own', version: '1', extends: extended, title: { zh: '示例', en: 'An example' }, ...more })

/** The limits that a report shows of a rule, as `<= 2 workday`; none where it shows no single one. */
function limitsShown(profile: string | Profile, ruleId: string): string[] {
  const resolved = getProfile(profile)
  const expected = expectedOf(resolved.rules.find(({ rule }) => rule.id === ruleId)!.rule, resolved)
  if (!expected) return []
  return [`${expected.operator} ${expected.value} ${expected.unit!} ${expected.parameterId!}`, ...(expected.others ?? []).map(({ value, unit, parameterId }) => `${value} ${unit} ${parameterId}`)]
}

describe('what a report shows that a rule expects', () => {
  it('is the one limit that all records have', () => {
    expect(limitsShown('national', 'order-transferred-in-time')).toEqual(['<= 2 workday transfer-limit'])
    expect(limitsShown('jinan', 'order-replied-in-time')).toEqual(['<= 5 workday reply-limit'])
    expect(limitsShown('national', 'calls-connected-in-every-24-hours')).toEqual(['>= 95 percent connection-rate'])
  })
  it('is every limit where categories have their own, not the first alone', () => {
    expect(limitsShown('guangdong', 'order-replied-in-time')).toEqual(['<= 2 workday consult-limit', '10 workday help-limit', '10 workday suggestion-limit', '15 workday complaint-limit', '15 workday report-limit'])
    expect(limitsShown('tianjin', 'order-signed-in-its-urgency-time')).toEqual(['<= 15 minute extra-urgent-signing-limit', '30 minute urgent-signing-limit', '1 workday signing-limit'])
  })
  it('is also the limit of what has no category', () => {
    const profile = own('xiamen', { parameters: { 'reply-limit': [{ validFrom: '2020-01-01', value: 9, unit: 'workday', clause: null, source: 'x' }] } })
    expect(limitsShown(profile, 'order-replied-in-time')).toEqual(['<= 2 workday consult-limit', '9 workday reply-limit'])
  })
  it('leaves out a limit that never comes to bear, the value with which the rule begins to apply, and what no profile sets', () => {
    expect(limitsShown('chongqing-mayor', 'order-replied-within-longest-time')).toEqual(['<= 30 workday longest-limit'])
    const repeats = own('jinan', { parameters: { 'repeat-count': [{ validFrom: '2020-01-01', value: 3, unit: 'times', clause: null, source: 'x' }] } })
    expect(limitsShown(repeats, 'repeated-order-supervised')).toEqual([])
    expect(limitsShown('national', 'order-closed-by-its-due-time')).toEqual([])
  })
  it('is nothing where two limits add up, or a least and a most are set', () => {
    expect(limitsShown('anyang', 'order-replied-within-longest-time')).toEqual([])
    expect(limitsShown('xiamen', 'sms-within-length')).toEqual([])
    expect(limitsShown('message-advice', 'sms-within-length')).toEqual(['<= 150 character sms-length'])
  })
})
