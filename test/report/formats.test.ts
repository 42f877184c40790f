import { describe, expect, it } from 'vitest'
import { formatLocalTime } from '../../src/report/formatLocalTime.js'
import { formatNumber } from '../../src/report/formatNumber.js'
import { formatShare } from '../../src/report/formatShare.js'
import { reasonSentence } from '../../src/report/reasonSentence.js'

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567, '-1,234,567'],
    [1234.5678, '1,234.567'],
    [1e21, '1e+21'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it('cuts 94.999 to 94.99 and does not round it up', () => {
    expect(formatNumber(94.999, 2)).toBe('94.99')
  })
})

describe('formatShare', () => {
  it.each([
    [0, 7, '0.00%'],
    [1, 1_000_000, '<0.01%'],
    [94_999, 100_000, '94.99%'],
    [95_000, 100_000, '95.00%'],
    [95_001, 100_000, '95.00%'],
    [999_999, 1_000_000, '99.99%'],
    [7, 7, '100.00%'],
    [0, 0, '–'],
  ])('writes %d of %d as %s', (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text)
  })
})

describe('formatLocalTime', () => {
  it.each([
    ['2026-02-24T15:59:59.999Z', 'Asia/Shanghai', '2026-02-24 23:59:59'],
    ['2026-02-24T23:59:59+08:00', 'Asia/Urumqi', '2026-02-24 21:59:59'],
    ['2026-02-24T16:20+08:00', 'Asia/Shanghai', '2026-02-24 16:20'],
    ['2026-02-24T00:30:00+08:00', 'America/New_York', '2026-02-23 11:30:00'],
  ])('writes %s in %s as %s', (text, timeZone, local) => {
    expect(formatLocalTime(text, timeZone)).toBe(local)
  })

  it.each(['2026-02-24', '2026-02-24 16:20', 'answered', '2026-02-30T00:00:00Z', ''])('leaves %j as it is', (text) => {
    expect(formatLocalTime(text, 'Asia/Shanghai')).toBe(text)
  })
})

describe('reasonSentence', () => {
  it('fills a place from the data', () => {
    expect(reasonSentence('late', { field: '接听时间' }, 'zh-CN')).toBe('接听时间晚于期限')
  })

  it('shows the name of a place that has no data', () => {
    expect(reasonSentence('late', {}, 'en')).toBe('field is later than the due time')
  })

  it("is the key for a reason of a user's own rule", () => {
    expect(reasonSentence('x-own', {}, 'en')).toBe('x-own')
  })
})
