import { expect, it } from 'vitest'
import { formatInstant } from '../../../src/calendar/instant.js'
import { zone as zoneOf } from '../../../src/calendar/timeZone.js'
import { Status } from '../../../src/expression/kinds.js'
import { formatReader } from '../../../src/ingest/cells/formatReader.js'

const zone = zoneOf('Asia/Shanghai')
const shown = { [Status.value]: 29, [Status.minute]: 16, [Status.day]: 10 }

function read(format: string, text: string, date: string | null = null): string | undefined {
  const written = formatReader(format, date, zone)?.(text)
  return written && formatInstant(written.instant, zone).slice(0, shown[written.status])
}

it.each([
  ['dd/MM/yyyy HH:mm:ss', '03/02/2026 16:20:05', '2026-02-03T16:20:05+08:00'],
  ['M/d/yyyy H:mm', '2/3/2026 6:05', '2026-02-03T06:05'],
  ['yyyyMMdd', '20260203', '2026-02-03'],
  ['yyyyMMddHHmmssSSS', '20260203162005250', '2026-02-03T16:20:05.250+08:00'],
  ['yyyy年M月d日H时m分', '2026年2月3日6时5分', '2026-02-03T06:05'],
  ['yyyy-MM-ddTHH:mm:ssZ', '2026-02-03T16:20:05Z', '2026-02-03T16:20:05+08:00'],
  ['[yyyy.MM.dd] (HH:mm)', '[2026.02.03] (16:20)', '2026-02-03T16:20'],
  ['HH：mm', '１６:20', undefined],
  ['yyyy-MM-dd HH', '2026-02-03 16', '2026-02-03'],
])('%s reads %s as %s', (format, text, expected) => {
  expect(read(format, text)).toBe(expected)
})

it.each([
  ['H:mm:ss', '9:05:00', '2026-03-04T09:05:00+08:00'],
  ['HH：mm', '１６:20', '2026-03-04T16:20'],
  ['M-d H:mm', '2-3 9:05', '2026-02-03T09:05'],
  ['H:mm', '24:00', '2026-03-04T23:59:59.999+08:00'],
  ['H:mm', '25:00', undefined],
  ['HH:mm', '9:05', undefined],
  ['H:mm', '9:05 x', undefined],
  ['H.mm', '9:05', undefined],
])('%s with the day 2026-03-04 reads %s as %s', (format, text, expected) => {
  expect(read(format, text, '2026-03-04')).toBe(expected)
})

it.each(['', 'hh:mm', 'H:mm a', 'yyyy-MM', 'H:mm', 'yyyy-MM-dd yyyy', 'YYYY-MM-DD', 'date', '---', 'yyyyy-MM-dd'])('%j names no instant', (format) => {
  expect(formatReader(format, null, zone)).toBeNull()
})

it('a given day that is none is no day', () => {
  expect(formatReader('H:mm', '2026-02-30', zone)).toBeNull()
})
