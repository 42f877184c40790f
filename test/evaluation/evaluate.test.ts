import { describe, expect, it } from 'vitest'
import { evaluate, EvaluateArgumentError, type EvaluateOptions, type Profile, ProfileError, type Verdict } from '../../src/index.js'

const asOf = '2026-03-31T00:00:00+08:00'
type Given = Readonly<Record<string, unknown>>
const verdictOf = (ruleId: string, record: Given, options: Partial<EvaluateOptions> = {}): Verdict =>
  evaluate(record, { asOf, ...options }).verdicts.find((verdict) => verdict.ruleId === ruleId)!

const national = (more: Partial<Profile>): Profile => ({ id: 'own', version: '1', extends: 'national', title: { zh: '示例', en: 'An example' }, ...more })

describe('a parameter with several values', () => {
  const limits: NonNullable<Profile['parameters']> = {
    'answer-limit': [
      { validFrom: '2017-07-01', value: 15, unit: 'second', clause: null, source: 'https://example.org' },
      { validFrom: '2026-03-02', value: 10, unit: 'second', clause: null, source: 'https://example.org' },
      { validFrom: '2026-03-20', value: 1, unit: 'minute', clause: null, source: 'https://example.org' },
    ],
  }
  /** The seconds that a call offered at an instant is given. */
  function secondsFor(offeredAt: string, timeZone?: string): number {
    const profile = national({ parameters: limits, ...(timeZone !== undefined && { timeZone }) })
    const { dueAt } = verdictOf('call-answered-in-time', { callId: 'C1', offeredAt, answeredAt: offeredAt }, { profile })
    return (Date.parse(dueAt!) - Date.parse(offeredAt)) / 1000
  }

  it('has the value of the day on which the record began, the first day of each inclusive', () => {
    expect(secondsFor('2026-03-01T23:59:59.999+08:00')).toBe(15)
    expect(secondsFor('2026-03-02T00:00:00+08:00')).toBe(10)
    expect(secondsFor('2026-03-19T23:59:59.999+08:00')).toBe(10)
    expect(secondsFor('2026-03-20T00:00:00+08:00')).toBe(60)
  })
  it('begins that day in the zone of the profile, whatever the offset in which the time is written', () => {
    expect(secondsFor('2026-03-01T16:00:00Z')).toBe(10)
    expect(secondsFor('2026-03-01T15:59:59.999Z')).toBe(15)
    expect(secondsFor('2026-03-01T23:59:59.999Z', 'UTC')).toBe(15)
    expect(secondsFor('2026-03-02T00:00:00Z', 'UTC')).toBe(10)
    expect(secondsFor('2026-03-02T02:59:59.999Z', 'America/Sao_Paulo')).toBe(15)
    expect(secondsFor('2026-03-02T03:00:00Z', 'America/Sao_Paulo')).toBe(10)
  })
  it('is the first one for a record older than all of them, where it is judged at all', () => {
    const profile = national({ parameters: { 'answer-limit': limits['answer-limit']!.slice(1) } })
    const old = { callId: 'C1', offeredAt: '2026-01-01T00:00:00+08:00', answeredAt: '2026-01-01T00:00:11+08:00' }
    expect(verdictOf('call-answered-in-time', old, { profile })).toMatchObject({ outcome: 'failed', dueAt: '2026-01-01T00:00:10+08:00' })
  })
})

describe('the date in force', () => {
  const call = (offeredAt: string) => ({ callId: 'C1', offeredAt, abandonedAt: '2017-07-01T00:10:00+08:00' })
  it('binds from its first instant in the zone of the profile', () => {
    expect(verdictOf('call-answered-in-time', call('2017-06-30T23:59:59.999+08:00'))).toMatchObject({ outcome: 'inapplicable', reason: 'before-in-force' })
    expect(verdictOf('call-answered-in-time', call('2017-07-01T00:00:00+08:00'))).toMatchObject({ outcome: 'failed', reason: 'not-done-by-due' })
    const utc = national({ timeZone: 'UTC' })
    expect(verdictOf('call-answered-in-time', call('2017-06-30T23:59:59.999+00:00'), { profile: utc }).reason).toBe('before-in-force')
    expect(verdictOf('call-answered-in-time', { ...call('2017-07-01T00:00:00+00:00'), abandonedAt: '' }, { profile: utc }).outcome).toBe('failed')
  })
  it('is passed over on request', () => {
    expect(verdictOf('call-answered-in-time', call('2017-06-30T23:59:00+08:00'), { applyBeforeInForce: true }).outcome).toBe('failed')
  })
  it('does not excuse a record that does not say when it began', () => {
    expect(verdictOf('order-revisited', { orderId: 'G1', closedAt: '2016-01-01T00:00:00+08:00' })).toMatchObject({ outcome: 'failed', reason: 'field-blank' })
  })
})

describe('a reading', () => {
  const open = { orderId: 'G1', createdAt: '2026-03-02T10:00:00+08:00', emergency: true }
  const id = 'order-supervised-when-triggered'
  it('is that of the profile, unless the caller chooses another', () => {
    const profile = national({ readings: { [id]: 'at-once' } })
    expect(verdictOf(id, open).outcome).toBe('pending')
    expect(verdictOf(id, open, { profile }).outcome).toBe('failed')
    expect(verdictOf(id, open, { readings: { [id]: 'at-once' } }).outcome).toBe('failed')
    // The plans of both are kept side by side.
    expect(verdictOf(id, open).outcome).toBe('pending')
  })
  it('that nobody knows is refused', () => {
    expect(() => verdictOf(id, open, { readings: { [id]: 'sometime' } })).toThrow(ProfileError)
  })
})

describe('rules that do not run', () => {
  it('stand among the verdicts as untested, with why', () => {
    const off = verdictOf('order-revisited', { orderId: 'G1' }, { profile: national({ rules: { 'order-revisited': 'off' } }) })
    expect(off).toMatchObject({ outcome: 'untested', reason: 'switched-off' })
    const unset = verdictOf('order-transferred-in-time', { orderId: 'G1' }, { profile: national({ parameters: { 'transfer-limit': [] } }) })
    expect(unset).toMatchObject({ outcome: 'untested', reason: 'parameter-unset' })
  })
  it('and one record is not asked for duplicates or shares', () => {
    const ids = evaluate({ callId: 'C1' }, { asOf }).verdicts.map(({ ruleId }) => ruleId)
    expect(ids).not.toContain('ids-unique')
    expect(ids).not.toContain('calls-connected-in-every-24-hours')
    expect(ids).toContain('call-answered-in-time')
    expect(ids).not.toContain('order-revisited')
  })
})

describe('what happens next', () => {
  it('is what is pending, earliest first, then what may be done', () => {
    const { next } = evaluate(
      {
        orderId: 'G1', createdAt: '2026-03-02T10:00:00+08:00', acceptedAt: '2026-03-02T10:00:00+08:00', handlingMode: 'transfer', dueAt: '2026-03-03T12:00:00+08:00',
        satisfactionProcess: 'dissatisfied', satisfactionResult: 'satisfied', emergency: true,
      },
      { asOf: '2026-03-02T11:00:00+08:00', readings: { 'order-rehandling-considered': 'either-reason' } },
    )
    const ids = ['order-closed-by-its-due-time', 'order-transferred-in-time', 'order-supervised-when-triggered', 'order-rehandling-considered']
    const named = next.filter(({ ruleId }) => ids.includes(ruleId))
    expect(named.slice(0, 2).map(({ ruleId, dueAt }) => [ruleId, dueAt])).toEqual([
      ['order-closed-by-its-due-time', '2026-03-03T12:00:00+08:00'],
      ['order-transferred-in-time', '2026-03-04T23:59:59.999+08:00'],
    ])
    expect(named.slice(2).map(({ ruleId, dueAt }) => [ruleId, dueAt]).sort()).toEqual([['order-rehandling-considered', null], ['order-supervised-when-triggered', null]])
  })
  it('is nothing where all is done', () => {
    expect(evaluate({ callId: 'C1', offeredAt: '2026-03-02T10:00:00+08:00', answeredAt: '2026-03-02T10:00:05+08:00' }, { asOf }).next).toEqual([])
  })
})

describe('one record after another', () => {
  it('leaves nothing of the first behind: texts, lists, open categories', () => {
    const full = {
      orderId: 'G1', createdAt: '2026-03-02T10:00:00+08:00', closedAt: '2026-03-06T10:00:00+08:00', requesterName: '张*', content: '路灯不亮', handlingUnit: '城管局',
      limitValue: 1, limitUnit: 'hour', extensions: [{ kind: 'added', value: 9, unit: 'day' }], repeatOf: 'G0', returnVisitAt: '2026-03-07T10:00:00+08:00',
    }
    const bare = { orderId: 'G2', createdAt: '2026-03-02T10:00:00+08:00', closedAt: '2026-03-06T10:00:00+08:00' }
    const alone = evaluate(bare, { asOf, profile: national({}) })
    evaluate(full, { asOf })
    expect(evaluate(bare, { asOf })).toEqual(alone)
  })
  it('of two types takes turns', () => {
    const call = { callId: 'C1', offeredAt: '2026-03-02T10:00:00+08:00', answeredAt: '2026-03-02T10:00:20+08:00' }
    expect(verdictOf('call-answered-in-time', call).outcome).toBe('failed')
    expect(verdictOf('order-revisited', { orderId: 'G1', closedAt: '2026-03-06' }).outcome).toBe('failed')
    expect(verdictOf('call-answered-in-time', { ...call, answeredAt: '2026-03-02T10:00:10+08:00' }).outcome).toBe('passed')
  })
})

describe('instants', () => {
  it('may be dates, or texts without an offset, which are read in the zone of the profile', () => {
    const call = (offeredAt: unknown, answeredAt: unknown) => verdictOf('call-answered-in-time', { callId: 'C1', offeredAt, answeredAt }).reason
    expect(call(new Date(Date.UTC(2026, 2, 2, 2)), '2026-03-02 10:00:15')).toBe('in-time')
    expect(call('2026-03-02T10:00:00', new Date(Date.UTC(2026, 2, 2, 2, 0, 15, 1)))).toBe('late')
    expect(call(new Date(NaN), '2026-03-02 10:00:15')).toBe('field-invalid')
    expect(call(1772416800000, '2026-03-02 10:00:15')).toBe('field-invalid')
  })
  it('asOf as a date means its end, so that what is due on it is not late', () => {
    const due = (given: string | Date) => verdictOf('order-closed-by-its-due-time', { orderId: 'G1', createdAt: '2026-03-01', dueAt: '2026-03-31' }, { asOf: given }).outcome
    expect(due('2026-03-31')).toBe('pending')
    expect(due('2026-04-01T00:00:00+08:00')).toBe('failed')
    expect(due(new Date(Date.UTC(2026, 2, 31, 16)))).toBe('failed')
  })
})

describe('arguments that cannot be meant', () => {
  const codeOf = (record: unknown, options: unknown): string => {
    try {
      evaluate(record as Given, options as EvaluateOptions)
    } catch (error) {
      if (error instanceof EvaluateArgumentError) return error.code
      throw error
    }
    return 'none'
  }
  it.each([
    ['no object', 'G1', { asOf }, 'RECORD_NOT_AN_OBJECT'],
    ['null', null, { asOf }, 'RECORD_NOT_AN_OBJECT'],
    ['a list', [{ orderId: 'G1' }], { asOf }, 'RECORD_NOT_AN_OBJECT'],
    ['no key', { createdAt: '2026-03-02' }, { asOf }, 'RECORD_TYPE_UNCLEAR'],
    ['two keys', { orderId: 'G1', callId: 'C1' }, { asOf }, 'RECORD_TYPE_UNCLEAR'],
    ['no asOf', { orderId: 'G1' }, {}, 'AS_OF_INVALID'],
    ['an asOf that does not exist', { orderId: 'G1' }, { asOf: '2026-02-30' }, 'AS_OF_INVALID'],
    ['an asOf that is no date', { orderId: 'G1' }, { asOf: new Date(NaN) }, 'AS_OF_INVALID'],
  ])('%s', (_, record, options, code) => {
    expect(codeOf(record, options)).toBe(code)
  })
  it('say nothing of the record in their message', () => {
    try {
      evaluate({ requesterName: '张伟', requesterPhone: '13800001234' }, { asOf })
      expect.unreachable()
    } catch (error) {
      expect((error as Error).message).not.toMatch(/张伟|13800001234/)
    }
  })
  it('a record type that is stated needs no key', () => {
    expect(verdictOf('order-revisited', { closedAt: '2026-03-02' }, { record: 'work-order' }).outcome).toBe('failed')
  })
})
