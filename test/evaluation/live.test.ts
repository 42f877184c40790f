import { describe, expect, it } from 'vitest'
import { readProfile } from '../../src/forms/profileSchema.js'
import { evaluate, type EvaluateOptions, type Profile } from '../../src/index.js'
import { writtenAt } from '../forms/written.js'

type Given = Readonly<Record<string, unknown>>
const at = (record: Given, asOf: string, profile: EvaluateOptions['profile'] = 'national') => evaluate({ orderId: 'G1', ...record }, { asOf, profile })
const own = (extended: string, more: Partial<Profile> = {}): Profile => ({ id: 'own', version: '1', extends: extended, title: { zh: '示例', en: 'An example' }, ...more })
const inHand = { createdAt: '2026-03-02T09:00:00+08:00', handlingMode: 'transfer', transferredAt: '2026-03-02T10:00:00+08:00', handlingUnit: '市水务局' }

describe('what is due next', () => {
  const due = { ...inHand, dueAt: '2026-03-11T23:59:59+08:00' }
  it('names an overdue order as long as it can be closed, and no longer', () => {
    const [first] = at(due, '2026-03-12T00:00:00+08:00').next
    expect(first).toMatchObject({ ruleId: 'order-closed-by-its-due-time', dueAt: '2026-03-11T23:59:59+08:00', warning: 'none' })
    expect(at({ ...due, closedAt: '2026-03-12T00:00:00+08:00' }, '2026-03-12T00:00:01+08:00').next.map(({ ruleId }) => ruleId)).not.toContain('order-closed-by-its-due-time')
  })
  it('asks nobody to transfer an order that is closed, or to answer a call that was given up', () => {
    const late = { handlingMode: 'transfer', acceptedAt: '2026-03-02T09:00:00+08:00' }
    const ids = (record: Given) => at(record, '2026-03-31').next.map(({ ruleId }) => ruleId)
    expect(ids(late)).toContain('order-transferred-in-time')
    expect(ids({ ...late, closedAt: '2026-03-20T09:00:00+08:00' })).not.toContain('order-transferred-in-time')
    const call = { callId: 'C1', offeredAt: '2026-03-02T09:00:00+08:00' }
    expect(evaluate(call, { asOf: '2026-03-31' }).next.map(({ ruleId }) => ruleId)).toContain('call-answered-in-time')
    expect(evaluate({ ...call, abandonedAt: '2026-03-02T09:01:00+08:00' }, { asOf: '2026-03-31' }).next.map(({ ruleId }) => ruleId)).not.toContain('call-answered-in-time')
  })
  it('leaves out a rule of which it is still open whether it applies', () => {
    const { next, verdicts } = at(inHand, '2026-03-03', 'jinan')
    const open = verdicts.filter(({ ruleId }) => ['overdue-order-supervised', 'order-promises-a-time-when-unfinished'].includes(ruleId))
    expect(open.map(({ outcome }) => outcome)).toEqual(['pending', 'pending'])
    expect(next.map(({ ruleId, dueAt }) => [ruleId, dueAt])).toContainEqual(['order-replied-in-time', '2026-03-09T23:59:59.999+08:00'])
    for (const { ruleId } of open) expect(next.map((action) => action.ruleId)).not.toContain(ruleId)
  })
})

describe('warnings under Shandong', () => {
  const warningAt = (asOf: string, dueAt: string, profile: EvaluateOptions['profile'] = 'shandong') =>
    at({ ...inHand, createdAt: '2026-02-02T09:00:00+08:00', transferredAt: '2026-02-02T10:00:00+08:00', dueAt }, asOf, profile).next.find(({ ruleId }) => ruleId === 'order-closed-by-its-due-time')!.warning
  it('are yellow from one working day before the due day, red from the first working day after it', () => {
    const due = '2026-03-11T17:30:00+08:00'
    expect(warningAt('2026-03-09T23:59:59.999+08:00', due)).toBe('none')
    expect(warningAt('2026-03-10T00:00:00+08:00', due)).toBe('yellow')
    expect(warningAt('2026-03-11T23:59:59.999+08:00', due)).toBe('yellow')
    expect(warningAt('2026-03-12T00:00:00+08:00', due)).toBe('red')
  })
  it('stay yellow over a weekend, and count a make-up workday', () => {
    expect(warningAt('2026-03-15T23:59:59.999+08:00', '2026-03-13T23:59:59+08:00')).toBe('yellow')
    expect(warningAt('2026-03-16T00:00:00+08:00', '2026-03-13T23:59:59+08:00')).toBe('red')
    // Saturday 14 February 2026 is worked.
    expect(warningAt('2026-02-14T00:00:00+08:00', '2026-02-13T23:59:59+08:00')).toBe('red')
    expect(warningAt('2026-02-14T00:00:00+08:00', '2026-02-24T23:59:59+08:00')).toBe('yellow')
  })
  it('mark the local limit too where a profile switches its rule on', () => {
    const profile = own('shandong', { rules: { 'order-replied-in-time': 'on' } })
    const reply = (asOf: string) => at(inHand, asOf, profile).next.find(({ ruleId }) => ruleId === 'order-replied-in-time')
    expect(reply('2026-03-06T00:00:00+08:00')).toMatchObject({ dueAt: '2026-03-09T23:59:59.999+08:00', warning: 'yellow' })
    expect(reply('2026-03-10T00:00:00+08:00')).toMatchObject({ dueAt: '2026-03-09T23:59:59.999+08:00', warning: 'red' })
  })
  it('are none elsewhere, and of what has no due time', () => {
    expect(warningAt('2026-03-12T00:00:00+08:00', '2026-03-11T23:59:59+08:00', 'jinan')).toBe('none')
    expect(at({ ...inHand, emergency: true }, '2026-03-03', 'shandong').next.find(({ ruleId }) => ruleId === 'order-supervised-when-triggered')).toMatchObject({ dueAt: null, warning: 'none' })
  })
  it('can be counted by the clock and by calendar days', () => {
    const lead = (value: number, unit: 'hour' | 'day') => own('shandong', { parameters: { 'yellow-card-lead': [{ validFrom: '2017-04-01', value, unit, clause: null, source: 'https://example.org' }] } })
    expect(warningAt('2026-03-11T15:29:59.999+08:00', '2026-03-11T17:30:00+08:00', lead(2, 'hour'))).toBe('none')
    expect(warningAt('2026-03-11T15:30:00+08:00', '2026-03-11T17:30:00+08:00', lead(2, 'hour'))).toBe('yellow')
    expect(warningAt('2026-03-14T00:00:00+08:00', '2026-03-16T17:30:00+08:00', lead(2, 'day'))).toBe('yellow')
  })
})

describe('what may be extended', () => {
  const extensionsAt = (asOf: string, profile: EvaluateOptions['profile'], more: Given = {}) => at({ ...inHand, ...more }, asOf, profile).extensions
  it('in Chongqing is the reply, by the duty room, to at most 30 working days in all', () => {
    expect(extensionsAt('2026-03-03', 'chongqing-mayor')).toEqual([
      {
        ruleId: 'order-replied-in-time', dueAt: '2026-03-11T23:59:59.999+08:00', until: '2026-04-14T23:59:59.999+08:00',
        by: { zh: '市长公开电话值班室', en: 'the duty room of the mayor’s telephone' }, when: { zh: '难度较大的，经同意', en: 'a difficult matter, with consent' },
        clause: 'chongqing-mayor-telephone/longest-time',
      },
    ])
  })
  it('is nothing once the limit has passed or the reply is given', () => {
    expect(extensionsAt('2026-03-11T23:59:59.999+08:00', 'chongqing-mayor')).toHaveLength(1)
    expect(extensionsAt('2026-03-12T00:00:00+08:00', 'chongqing-mayor')).toEqual([])
    expect(extensionsAt('2026-03-03', 'chongqing-mayor', { repliedAt: '2026-03-03T09:00:00+08:00' })).toEqual([])
  })
  it('is nothing more once the longest time is reached', () => {
    const granted = (value: number) => ({ extensions: [{ kind: 'total', value, unit: 'workday' }] })
    expect(extensionsAt('2026-03-03', 'chongqing-mayor', granted(29))).toMatchObject([{ dueAt: '2026-04-13T23:59:59.999+08:00', until: '2026-04-14T23:59:59.999+08:00' }])
    expect(extensionsAt('2026-03-03', 'chongqing-mayor', granted(30))).toEqual([])
  })
  it('in Anyang is one extension of 5 working days, by the head of the unit', () => {
    expect(extensionsAt('2026-03-03', 'anyang')).toMatchObject([{ ruleId: 'order-finished-in-time', dueAt: '2026-03-09T23:59:59.999+08:00', until: '2026-03-16T23:59:59.999+08:00', by: { zh: '承办单位负责人' } }])
    expect(extensionsAt('2026-03-03', 'anyang', { extensions: [{ kind: 'added', value: 1, unit: 'workday' }] })).toEqual([])
  })
  it('in Jinan and Beijing has no bound that a text gives', () => {
    expect(extensionsAt('2026-03-03', 'jinan')).toMatchObject([{ ruleId: 'order-replied-in-time', until: null, by: null, clause: 'jinan-regulation-2018/branch-blocked' }])
    expect(extensionsAt('2026-03-03', 'beijing', { dueAt: '2026-03-09T12:00:00+08:00' })).toMatchObject([{ ruleId: 'order-closed-by-promised-time', dueAt: '2026-03-09T12:00:00+08:00', until: null }])
  })
  it('in Shandong shows with the rule whose limit it extends, although the longest time is not judged', () => {
    expect(extensionsAt('2026-03-03', 'shandong')).toEqual([])
    expect(extensionsAt('2026-03-03', own('shandong', { rules: { 'order-replied-in-time': 'on' } }))).toMatchObject([{ until: '2026-03-23T23:59:59.999+08:00', by: null }])
  })
  it('is nothing nationally', () => {
    expect(extensionsAt('2026-03-03', 'national', { dueAt: '2026-03-09' })).toEqual([])
  })
})

describe('supervision', () => {
  it('is due for every trigger that the record shows', () => {
    const { supervision } = at({ ...inHand, emergency: true, conductComplaint: 'attitude', satisfactionResult: 'satisfied' }, '2026-03-03')
    expect(supervision).toEqual([
      { ruleId: 'order-supervised-when-triggered', because: [{ field: 'emergency', observed: { emergency: true } }, { field: 'conductComplaint', observed: { conductComplaint: 'attitude' } }], dueAt: null },
    ])
  })
  it('is due of an overdue order, at once or as soon as the place says', () => {
    const missed = { field: 'closedAt', observed: { closedAt: null }, dueAt: '2026-03-11T23:59:59.999+08:00' }
    const call = (asOf: string) => at(inHand, asOf, 'chongqing-mayor').supervision
    expect(call('2026-03-11T23:59:59.999+08:00')).toEqual([])
    expect(call('2026-03-12T00:00:00+08:00')).toMatchObject([{ ruleId: 'overdue-order-supervised', dueAt: null }])
    expect(call('2026-03-12T00:00:00+08:00')[0]!.because.map(({ dueAt }) => dueAt)).toContain(missed.dueAt)
    const shandong = own('shandong', { rules: { 'overdue-order-supervised': 'on' } })
    expect(at(inHand, '2026-03-10T00:00:00+08:00', shandong).supervision).toMatchObject([{ dueAt: '2026-03-10T23:59:59.999+08:00' }])
    expect(at(inHand, '2026-03-11T00:00:00+08:00', shandong).supervision).toMatchObject([{ dueAt: '2026-03-10T23:59:59.999+08:00' }])
  })
  it('is not due where it began, late or not, where nothing calls for it, and of older orders', () => {
    expect(at({ ...inHand, emergency: true, supervisedAt: '2026-03-02T11:00:00+08:00' }, '2026-03-03').supervision).toEqual([])
    expect(at({ ...inHand, supervisedAt: '2026-03-20T11:00:00+08:00' }, '2026-03-31', own('shandong', { rules: { 'overdue-order-supervised': 'on' } })).supervision).toEqual([])
    expect(at(inHand, '2026-03-03').supervision).toEqual([])
    expect(at({ createdAt: '2016-03-02T09:00:00+08:00', emergency: true }, '2026-03-03').supervision).toEqual([])
  })
})

describe('who leads', () => {
  const several = { ...inHand, assistingUnits: ['市城管局'] }
  const leadUnder = (profile: string, more: Given = {}) => at({ ...several, ...more }, '2026-03-03', profile).lead
  it('in Beijing is the first receiver, as long as the record shows which that is', () => {
    expect(leadUnder('beijing')).toEqual({ unit: '市水务局', basis: 'firstReceiver', by: null, clause: 'beijing-regulation-2021/first-receiver' })
    expect(leadUnder('beijing', { returnedAt: '2026-03-02T12:00:00+08:00' })).toMatchObject({ unit: null, basis: 'firstReceiver' })
    expect(leadUnder('beijing', { returnCount: 1 })?.unit).toBeNull()
    expect(leadUnder('beijing', { returnCount: 0 })?.unit).toBe('市水务局')
    expect(leadUnder('beijing', { handlingUnit: null })?.unit).toBeNull()
  })
  it('in Jinan, Weifang and Chongqing is a unit that has to be named', () => {
    expect(leadUnder('jinan')).toMatchObject({ unit: null, basis: 'toBeNamed', by: { en: 'the city’s hotline body' } })
    expect(leadUnder('weifang')).toMatchObject({ unit: null, basis: 'toBeNamed', by: null, clause: 'weifang-regulation-2021/lead-unit' })
    expect(leadUnder('chongqing-mayor')).toMatchObject({ unit: null, basis: 'toBeNamed', by: { zh: '市长公开电话值班室' } })
  })
  it('is the unit that the order names, everywhere', () => {
    for (const profile of ['national', 'beijing', 'jinan']) expect(leadUnder(profile, { leadUnit: '市住建局' })).toMatchObject({ unit: '市住建局', basis: 'onTheOrder' })
  })
  it('is nobody where one unit handles the order, where no text says, and of other records', () => {
    expect(at({ ...inHand, leadUnit: '市水务局' }, '2026-03-03', 'beijing').lead).toBeNull()
    expect(leadUnder('beijing', { assistingUnits: [] })).toBeNull()
    expect(leadUnder('national')).toBeNull()
    expect(evaluate({ callId: 'C1', offeredAt: '2026-03-02T09:00:00+08:00' }, { asOf: '2026-03-03', profile: 'beijing' }).lead).toBeNull()
  })
})

describe('the example profile of a city', () => {
  it('lets its hotline’s office extend an order once and name who leads', () => {
    const profile = readProfile(writtenAt('docs/examples/my-city.profile.json'))
    const order = { ...inHand, dueAt: '2026-03-11T23:59:59+08:00', assistingUnits: ['市城管局'] }
    const office = { zh: '热线管理机构', en: 'the hotline’s office' }
    expect(at(order, '2026-03-03', profile)).toMatchObject({
      extensions: [{ ruleId: 'order-closed-by-its-due-time', dueAt: '2026-03-11T23:59:59+08:00', until: null, by: office, clause: null }],
      lead: { unit: null, basis: 'toBeNamed', by: office, clause: null },
    })
    expect(at({ ...order, extensions: [{ kind: 'added', value: 1, unit: 'workday' }] }, '2026-03-03', profile).extensions).toEqual([])
  })
})
