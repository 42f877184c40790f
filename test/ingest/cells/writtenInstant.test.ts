import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant } from '../../../src/calendar/instant.js'
import { zone as zoneOf } from '../../../src/calendar/timeZone.js'
import { Status } from '../../../src/expression/kinds.js'
import { instantOfSerial, writtenInstant } from '../../../src/ingest/cells/writtenInstant.js'

const shanghai = zoneOf('Asia/Shanghai')
const shown = { [Status.value]: 29, [Status.minute]: 16, [Status.day]: 10 }

/** What a text was read as: as exactly as it was written. */
function read(text: string, timeZone = 'Asia/Shanghai'): string | undefined {
  const zone = zoneOf(timeZone)
  const written = writtenInstant(text, zone)
  return written && formatInstant(written.instant, zone).slice(0, shown[written.status])
}

describe('the forms in which exports write an instant', () => {
  const second = '2026-02-13T16:20:05+08:00'
  const minute = '2026-02-13T16:20'
  const day = '2026-02-13'
  it.each([
    ['2026-02-13 16:20:05', second],
    ['2026/02/13 16:20:05', second],
    ['2026/2/13 16:20:05', second],
    ['2026.2.13 16:20:05', second],
    ['2026/ 2/13  16:20:05', second],
    ['2026-02-13T16:20:05', second],
    ['2026-02-13T16:20:05+08:00', second],
    ['2026-02-13T16:20:05+0800', second],
    ['2026-02-13 16:20:05 +08', second],
    ['2026-02-13T08:20:05Z', second],
    ['2026-02-13T04:20:05-04:00', second],
    ['2026-02-13 16:20:05.0', second],
    ['2026-02-13T16:20:05.250Z', '2026-02-14T00:20:05.250+08:00'],
    ['2026-02-13T16:20:05.2509999+08:00', '2026-02-13T16:20:05.250+08:00'],
    ['2026-02-13 16:20:05,250', '2026-02-13T16:20:05.250+08:00'],
    ['2026-02-13 23:59:59.9999', '2026-02-13T23:59:59.999+08:00'],
    ['20260213162005', second],
    ['20260213162005250', '2026-02-13T16:20:05.250+08:00'],
    ['2026年2月13日16时20分05秒', second],
    ['2026年02月13日 16:20:05', second],
    ['2026 年 2 月 13 日 16 时 20 分 5 秒', second],
    ['2026-02-13 4:20:05 PM', second],
    ['2026-02-13 04:20:05pm', second],
    ['2026/2/13 下午4:20:05', second],
    ['2026/2/13下午 4:20:05', second],
    ['2026年2月13日下午4时20分5秒', second],
    ['２０２６－０２－１３　１６：２０：０５', second],
    ['1770970805', second],
    ['1770970805000', second],
    ['46066.680613426', second],
    ['2026-02-13 16:20', minute],
    ['2026/2/13 16:20', minute],
    ['202602131620', minute],
    ['2026年2月13日16时20分', minute],
    ['2026年2月13日 16点20', minute],
    ['2026-02-13 4:20 PM', minute],
    ['2026-02-13 12:05 AM', '2026-02-13T00:05'],
    ['2026-02-13 12:05 PM', '2026-02-13T12:05'],
    ['2026/2/13 上午12:05', '2026-02-13T00:05'],
    ['2026-02-13', day],
    ['2026/2/13', day],
    ['2026.2.13', day],
    ['20260213', day],
    ['2026年2月13日', day],
    ['46066', day],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('2026年2月13日16时 is known to the day: no precision stands between an hour and a day', () => {
    expect(read('2026年2月13日16时')).toBe(day)
  })

  it.each(['2026-02-13 24:00:00', '2026-02-13 24:00', '20260213240000'])('%s is the last instant of its day', (text) => {
    expect(read(text)).toBe('2026-02-13T23:59:59.999+08:00')
  })

  it('2024-02-29 is a date and 2026-02-29 is none', () => {
    expect([read('2024-02-29 10:00:00'), read('2026-02-29 10:00:00')]).toEqual(['2024-02-29T10:00:00+08:00', undefined])
  })
})

describe('what is no instant, or could be two', () => {
  it.each([
    '2026-02-30', '2026-13-01', '2026-00-10', '2026-02-00', '0026-02-13', '1899-12-31', '2200-01-01', '20260-02-13',
    '2026-02-13 25:00:00', '2026-02-13 24:00:01', '2026-02-13 23:60', '2026-02-13 23:00:60', '2026-02-13 16:205', '2026-02-13 16', '2026-02-13 16:',
    '2026-02-1316:20', '2026-2-116:20', '2026-02/13', '2026-02', '2/13/2026', '13.02.2026', '16:20', '2026-02-13T', '2026-02-13 16:20:05+99:00', '2026-02-13 16:20:05+08:75',
    '2026-02-13+08:00', '2026-02-13 上午16:20', '2026-02-13 13:20 AM', '2026年2月', '20260230', '20261301000000', '12345', '99999', '139000012345', '昨天', '', '-', 'NaN', '1e10',
    '__proto__', '2026-02-13 16:20:05 x', 'x 2026-02-13',
  ])('%j', (text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('a place whose clock changes', () => {
  it.each([
    ['2026-03-08 01:59:59', '2026-03-08T01:59:59-05:00'],
    ['2026-03-08 02:30:00', '2026-03-08T03:00:00-04:00'],
    ['2026-03-08 03:00:00', '2026-03-08T03:00:00-04:00'],
    ['2026-11-01 01:30:00', '2026-11-01T01:30:00-04:00'],
    ['2026-11-01 02:30:00', '2026-11-01T02:30:00-05:00'],
    ['2026-11-01T01:30:00-05:00', '2026-11-01T01:30:00-05:00'],
  ])('New York: %s is %s', (text, expected) => {
    expect(read(text, 'America/New_York')).toBe(expected)
  })

  it('Shanghai in its summer time of 1988', () => {
    expect(read('1988-07-01 12:00:00')).toBe('1988-07-01T12:00:00+09:00')
  })
})

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')
const seconds = fc.integer({ min: Date.UTC(1992, 0, 2) / 1000, max: Date.UTC(2099, 11, 30) / 1000 })

interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The wall clock in China, eight hours ahead of UTC. */
function civil(at: number): Civil {
  const wall = new Date((at + 8 * 3600) * 1000)
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: wall.getUTCSeconds() }
}

describe('what is written in a form is read as it was', () => {
  it.each<[string, (time: Civil, at: number) => string]>([
    ['yyyy-MM-dd HH:mm:ss', ({ year, month, day, hour, minute, second }) => `${year}-${pad(month)}-${pad(day)} ${pad(hour)}:${pad(minute)}:${pad(second)}`],
    ['yyyy/M/d H:mm:ss', ({ year, month, day, hour, minute, second }) => `${year}/${month}/${day} ${hour}:${pad(minute)}:${pad(second)}`],
    ['14 digits', ({ year, month, day, hour, minute, second }) => `${year}${pad(month)}${pad(day)}${pad(hour)}${pad(minute)}${pad(second)}`],
    ['年月日时分秒', ({ year, month, day, hour, minute, second }) => `${year}年${month}月${day}日${hour}时${minute}分${second}秒`],
    ['PM', ({ year, month, day, hour, minute, second }) => `${year}-${month}-${day} ${hour % 12 || 12}:${pad(minute)}:${pad(second)} ${hour < 12 ? 'AM' : 'PM'}`],
    ['下午', ({ year, month, day, hour, minute, second }) => `${year}/${month}/${day} ${hour < 12 ? '上午' : '下午'}${hour % 12 || 12}:${pad(minute)}:${pad(second)}`],
    ['ISO in UTC', (_, at) => new Date(at * 1000).toISOString()],
    ['epoch seconds', (_, at) => String(at)],
    ['epoch milliseconds', (_, at) => String(at * 1000)],
  ])('%s', (form, write) => {
    fc.assert(fc.property(seconds, (at) => {
      // Ten digits are seconds from 2001-09-09 to 2033-05-18; others are no epoch that can be told from a number.
      fc.pre(!form.startsWith('epoch') || (at >= 1_000_000_000 && at < 2_000_000_000))
      expect(writtenInstant(write(civil(at), at), shanghai)).toEqual({ instant: at * 1000, status: Status.value })
    }), { numRuns: 300 })
  })

  it('a serial number of a spreadsheet, with its digits as Excel keeps them', () => {
    fc.assert(fc.property(seconds, (at) => {
      const days = (at + 8 * 3600) / 86_400
      const written = writtenInstant(String(Number((days + 25_569).toPrecision(15))), shanghai)
      expect(written?.instant).toBe(at * 1000)
      expect(written?.status).toBe(Number.isInteger(days) ? Status.day : Status.value)
    }), { numRuns: 1000 })
  })
})

it('a serial number counted from 1904 is 1,462 days later', () => {
  expect(instantOfSerial(44_604, shanghai, true)).toEqual(instantOfSerial(46_066, shanghai, false))
})

it('a serial number just below midnight is midnight, not the millisecond before', () => {
  expect(read('46066.9999999')).toBe('2026-02-14T00:00:00+08:00')
})
