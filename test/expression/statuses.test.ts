import { describe, expect, it } from 'vitest'
import { compare, isOneOf, isPresent, matches, not } from '../../src/expression/build.js'
import type { Status } from '../../src/expression/kinds.js';
import { noValue } from '../../src/expression/kinds.js'
import type { Operator, Parameter } from '../../src/expression/node.js'
import { absent, type Cell, contextWith, everyStatus, fieldOf, judge, known, written } from './planOf.js'

/** Why a cell without a value leaves a condition on its value open. */
const reasonOf: Readonly<Record<string, string>> = {
  absent: 'field-absent',
  unmapped: 'field-unmapped',
  invalid: 'field-invalid',
  misordered: 'before-its-start',
  missing: 'field-absent',
}
const withoutValue = everyStatus.filter(([, status]) => status >= noValue)

/** A cell of each status; those that carry a value carry this one. */
const cells = (value: number): Cell[] => everyStatus.map(([, status]) => (status < noValue ? { status, value } : { status }))

describe('compare', () => {
  const count = fieldOf('count', 'count')
  const truthsOf = (operator: Operator, values: readonly number[]): string[] =>
    judge(compare(count, operator, 3), [count], values.map((value) => [known(value)])).map(({ truth }) => truth)

  it.each([
    ['<', ['yes', 'no', 'no']],
    ['<=', ['yes', 'yes', 'no']],
    ['=', ['no', 'yes', 'no']],
    ['>=', ['no', 'yes', 'yes']],
    ['>', ['no', 'no', 'yes']],
  ] as const)('%s 3 of 2, 3 and 4', (operator, expected) => {
    expect(truthsOf(operator, [2, 3, 4])).toEqual(expected)
  })

  it('takes numbers as they are: 2.999 is less than 3, and minus zero is zero', () => {
    expect(truthsOf('<', [2.999])).toEqual(['yes'])
    expect(judge(compare(count, '=', 0), [count], [[known(-0)]])).toMatchObject([{ truth: 'yes' }])
  })

  it.each([['>=', 'below-minimum'], ['>', 'below-minimum'], ['<=', 'above-maximum'], ['<', 'above-maximum'], ['=', 'other-value']] as const)(
    '%s that does not hold says %s',
    (operator, key) => {
      const value = operator.startsWith('>') ? 0 : 9
      expect(judge(compare(count, operator, 3), [count], [[known(value)]])).toEqual([{ truth: 'no', key, field: 'count' }])
    },
  )

  it.each(everyStatus)('of a cell that is %s', (name, status) => {
    const [judged] = judge(compare(count, '>=', 3), [count], [[{ status, value: 5 }]])
    expect(judged).toEqual(
      status < noValue ? { truth: 'yes', key: 'as-required', field: 'count' } : { truth: 'unknown', key: reasonOf[name], field: 'count' },
    )
  })

  it('with a parameter that has no value is unknown for that reason, and a blank field is blamed before it', () => {
    const parameter = { node: 'parameter', kind: 'count', id: 'times', label: { zh: '次', en: 'times' }, unit: 'times', values: [], lastCheckedOn: '2026-01-01' } as unknown as Parameter<'count'>
    const node = compare(count, '>=', parameter)
    expect(judge(node, [count], [[known(5)], [absent]]).map(({ key }) => key)).toEqual(['parameter-unset', 'field-absent'])
    const context = contextWith({ times: [{ validFrom: '2020-01-01', value: 5, unit: 'times', clause: null, source: 'test' }] })
    expect(judge(node, [count], [[known(5)], [known(4)], [absent]], { context }).map(({ truth }) => truth)).toEqual(['yes', 'no', 'unknown'])
  })
})

describe('isOneOf', () => {
  const channel = fieldOf('channel', 'category', { values: ['sms', 'mailbox', 'fax'] })
  const node = isOneOf(channel, ['sms', 'fax'])

  it('is yes for each of the wanted values and no for the others', () => {
    expect(judge(node, [channel], [[known(0)], [known(1)], [known(2)]])).toEqual([
      { truth: 'yes', key: 'as-required', field: 'channel' },
      { truth: 'no', key: 'other-value', field: 'channel' },
      { truth: 'yes', key: 'as-required', field: 'channel' },
    ])
  })
  it.each(withoutValue)('is unknown for a cell that is %s', (name, status) => {
    expect(judge(node, [channel], [[{ status }]])).toEqual([{ truth: 'unknown', key: reasonOf[name], field: 'channel' }])
  })
})

describe('a yes or no of the record', () => {
  const flag = fieldOf('flag', 'truth')
  it('is what it says', () => {
    expect(judge(flag, [flag], [[known(0)], [known(1)]])).toEqual([
      { truth: 'no', key: 'declared-no', field: 'flag' },
      { truth: 'yes', key: 'as-required', field: 'flag' },
    ])
  })
  it.each(withoutValue)('is unknown for a cell that is %s', (name, status) => {
    expect(judge(flag, [flag], [[{ status }]])).toEqual([{ truth: 'unknown', key: reasonOf[name], field: 'flag' }])
  })
})

describe('isPresent', () => {
  const replied = fieldOf('replied', 'instant')
  const expected: Readonly<Record<keyof typeof Status, readonly [truth: string, key: string]>> = {
    value: ['yes', 'as-required'],
    minute: ['yes', 'as-required'],
    day: ['yes', 'as-required'],
    absent: ['no', 'field-blank'],
    unmapped: ['unknown', 'field-unmapped'],
    // Something was written there, but nobody can say what.
    invalid: ['unknown', 'field-invalid'],
    // A time that contradicts its record was still written down, and one that an outcome implies took place all the same.
    misordered: ['yes', 'as-required'],
    missing: ['yes', 'as-required'],
  }
  it('knows every status', () => {
    const judged = judge(isPresent(replied), [replied], cells(0).map((cell) => [cell]))
    expect(Object.fromEntries(everyStatus.map(([name], row) => [name, [judged[row]!.truth, judged[row]!.key]]))).toEqual(expected)
  })
})

describe('matches', () => {
  const phone = fieldOf('phone', 'text')
  const node = matches(phone, /\d{7}/, { zh: '电话号码', en: 'a phone number' })
  it('is yes for a text of the form and no for another', () => {
    expect(judge(node, [phone], [[written('0531-1234567')], [written('138****1234')]])).toEqual([
      { truth: 'yes', key: 'as-required', field: 'phone' },
      { truth: 'no', key: 'other-form', field: 'phone' },
    ])
  })
  it.each(withoutValue)('is unknown for a cell that is %s, whose text nobody reads', (name, status) => {
    expect(judge(node, [phone], [[{ status }]])).toEqual([{ truth: 'unknown', key: reasonOf[name], field: 'phone' }])
  })
  it('gives equal rows equal answers, also with a pattern that keeps its place', () => {
    const sticky = matches(phone, /\d{7}/g, { zh: '电话号码', en: 'a phone number' })
    const rows = Array.from({ length: 4 }, () => [written('1234567')])
    expect(judge(sticky, [phone], rows).map(({ truth }) => truth)).toEqual(['yes', 'yes', 'yes', 'yes'])
  })
})

describe('what is negated gets a reason that fits its new outcome', () => {
  const flag = fieldOf('flag', 'truth')
  const phone = fieldOf('phone', 'text')
  const at = fieldOf('at', 'instant')
  it('a wish that is not fulfilled becomes as required', () => {
    expect(judge(not(isPresent(at)), [at], [[absent]])).toEqual([{ truth: 'yes', key: 'as-required', field: 'at' }])
    expect(judge(not(flag), [flag], [[known(0)]])).toEqual([{ truth: 'yes', key: 'as-required', field: 'flag' }])
  })
  it('what holds and should not is another value, another form, or what the record says of itself', () => {
    const phoneForm = matches(phone, /\d{7}/, { zh: '电话号码', en: 'a phone number' })
    expect(judge(not(isPresent(at)), [at], [[known(0)]])).toEqual([{ truth: 'no', key: 'other-value', field: 'at' }])
    expect(judge(not(phoneForm), [phone], [[written('1234567')]])).toEqual([{ truth: 'no', key: 'other-form', field: 'phone' }])
    expect(judge(not(flag), [flag], [[known(1)]])).toEqual([{ truth: 'no', key: 'declared-yes', field: 'flag' }])
  })
  it('what cannot be told keeps its reason', () => {
    expect(judge(not(flag), [flag], [[absent]])).toEqual([{ truth: 'unknown', key: 'field-absent', field: 'flag' }])
  })
})
