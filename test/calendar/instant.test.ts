import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, parseInstant } from '../../src/calendar/instant.js'
import { zone } from '../../src/calendar/timeZone.js'

const shanghai = zone('Asia/Shanghai')
const afternoon = Date.UTC(2026, 1, 13, 8, 20)

describe('parseInstant', () => {
  it.each([
    ['2026-02-13T16:20:00+08:00', afternoon, 'value'],
    ['2026-02-13 16:20:00', afternoon, 'value'],
    ['2026-02-13 16:20', afternoon, 'minute'],
    ['2026-02-13T08:20Z', afternoon, 'minute'],
    ['2026-02-13T03:20:00-0500', afternoon, 'value'],
    ['2026-02-13T10:20:00+02', afternoon, 'value'],
    ['2026-02-13T16:20:00.5', afternoon + 500, 'value'],
    ['2026-02-13T16:20:00.250999+08:00', afternoon + 250, 'value'],
    ['2026-02-13', Date.UTC(2026, 1, 12, 16), 'day'],
  ] as const)('reads %s as %d with the precision of a %s', (text, instant, precision) => {
    expect(parseInstant(text, shanghai)).toEqual({ instant, precision })
  })

  it.each(['2026-02-30', '2026-02-13T24:00', '2026-02-13T16', '2026-02-13T16:60', '2026-02-13T16:20:60', '2026-02-13Z', '2026-2-13', '13.02.2026', '', ' 2026-02-13', '2026-02-13T16:20:00+8'])(
    'reads %j as no instant',
    (text) => {
      expect(parseInstant(text, shanghai)).toBeUndefined()
    },
  )
})

describe('formatInstant', () => {
  it('shows milliseconds only where they are not zero', () => {
    expect(formatInstant(afternoon, shanghai)).toBe('2026-02-13T16:20:00+08:00')
    expect(formatInstant(afternoon + 7, shanghai)).toBe('2026-02-13T16:20:00.007+08:00')
  })

  it('writes what parseInstant reads back, in zones on both sides of UTC', () => {
    const instants = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2030, 0, 1) })
    for (const name of ['Asia/Shanghai', 'America/Sao_Paulo', 'Asia/Kathmandu', '-03:30']) {
      fc.assert(fc.property(instants, (instant) => parseInstant(formatInstant(instant, zone(name)), shanghai)?.instant === instant))
    }
  })
})
