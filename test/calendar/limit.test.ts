import { describe, expect, it } from 'vitest'
import { formatLimit, isCountable, parseLimit } from '../../src/calendar/limit.js'

describe('parseLimit', () => {
  it.each([
    ['15s', 15, 'second'], ['30min', 30, 'minute'], ['2h', 2, 'hour'], ['7d', 7, 'day'], ['5wd', 5, 'workday'], ['0.5wd', 0.5, 'workday'], ['1.5d', 1.5, 'day'], ['0.25h', 0.25, 'hour'],
  ] as const)('reads %s as %d of the unit %s', (text, value, unit) => {
    expect(parseLimit(text)).toEqual({ value, unit })
  })

  it.each(['0wd', '0.3wd', '-1d', '5', 'wd', '5 wd', '5WD', '5工作日', '1e3s', ''])('refuses %j with the form that it wants', (text) => {
    expect(() => parseLimit(text)).toThrow(expect.objectContaining({ code: 'LIMIT_INVALID', received: text, fix: expect.stringContaining('5wd') }))
  })
})

describe('formatLimit', () => {
  it.each([
    [{ value: 15, unit: 'second' }, '15秒', '15 seconds'],
    [{ value: 30, unit: 'minute' }, '30分钟', '30 minutes'],
    [{ value: 1, unit: 'hour' }, '1小时', '1 hour'],
    [{ value: 7, unit: 'day' }, '7个自然日', '7 calendar days'],
    [{ value: 5, unit: 'workday' }, '5个工作日', '5 working days'],
    [{ value: 0.5, unit: 'workday' }, '半个工作日', '0.5 working days'],
    [{ value: 0.5, unit: 'hour' }, '0.5小时', '0.5 hours'],
  ] as const)('writes %j as %s and as %s', (limit, zh, en) => {
    expect(formatLimit(limit, 'zh-CN')).toBe(zh)
    expect(formatLimit(limit, 'en')).toBe(en)
  })
})

describe('isCountable', () => {
  it.each([[0.5, 'workday', true], [0.25, 'workday', false], [0.25, 'hour', true], [0, 'hour', false], [-1, 'day', false], [Number.NaN, 'day', false], [Number.POSITIVE_INFINITY, 'hour', false], [1, 'week', false]])(
    '%d %s: %s',
    (value, unit, expected) => {
      expect(isCountable({ value, unit: unit as 'hour' })).toBe(expected)
    },
  )
})
