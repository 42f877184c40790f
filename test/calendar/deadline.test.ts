import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CalendarRangeError } from '../../src/calendar/calendarRangeError.js'
import type { Convention } from '../../src/calendar/convention.js'
import type { DeadlineOptions, Extension, Suspension } from '../../src/calendar/deadline.js'
import { deadline } from '../../src/calendar/deadline.js'
import { parseLimit } from '../../src/calendar/limit.js'
import { ProvisionalDayError } from '../../src/calendar/provisionalDayError.js'
import { regionalCalendar } from '../../src/calendar/regionalCalendar.js'
import { userCalendar } from '../../src/calendar/userCalendar.js'

/** Cases computed outside this code, by stepping half day by half day over the official days. */
const [header, ...lines] = readFileSync(new URL('./deadlines.csv', import.meta.url), 'utf8').trim().split('\n')
const columns = header!.split(',')
const cases = lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index]!, cell]))) as Record<string, string>[]

const list = (cell: string | undefined) => (cell ? cell.split('|') : [])

function optionsOf(row: Record<string, string>): DeadlineOptions {
  const convention = Object.fromEntries((row.convention ?? '').split(' ').filter(Boolean).map((pair) => pair.split('='))) as Partial<Convention>
  return {
    from: row.from!,
    limit: row.limit!,
    convention,
    extensions: list(row.extensions).map(readExtension),
    suspensions: list(row.suspensions).map(readSuspension),
    ...(row.knownOn && { knownOn: row.knownOn }),
    ...(row.restartedAt && { restartedAt: row.restartedAt }),
    ...(row.statutoryLimit && { statutoryLimit: row.statutoryLimit }),
  }
}

function readExtension(cell: string): Extension {
  const [what, grantedAt] = cell.split('@')
  const [kind, limit] = what!.split(':')
  return { kind: kind as 'added', ...parseLimit(limit!), ...(grantedAt && { grantedAt }) }
}

function readSuspension(cell: string): Suspension {
  const [from, to] = cell.split('/')
  return { from: from!, to: to! }
}

describe('deadlines computed elsewhere', () => {
  it('are 105 cases, each with its own title', () => {
    expect(new Set(cases.map((row) => row.title)).size).toBe(105)
    expect(cases.every((row) => Object.keys(row).length === columns.length)).toBe(true)
  })

  it.each(cases.map((row) => [`${row.title}: ${row.from} and ${row.limit} are due ${row.dueAt}`, row] as const))('%s', (_, row) => {
    const { dueAt, lastDay, certainty } = deadline(optionsOf(row))
    expect({ dueAt, lastDay, certainty }).toEqual({ dueAt: row.dueAt, lastDay: row.lastDay, certainty: row.certainty })
  })
})

describe('the explanation', () => {
  it('of two working days over Spring Festival 2026 lists 9 skipped days and 2 counted ones', () => {
    const answer = deadline({ from: '2026-02-13T16:20:00+08:00', limit: { value: 2, unit: 'workday' } })
    expect(answer.counted).toEqual(['2026-02-14', '2026-02-24'])
    expect(answer.skipped).toHaveLength(9)
    expect(answer.skipped[0]).toEqual({ day: '2026-02-15', reason: { kind: 'holiday', name: { zh: '春节', en: 'Spring Festival' }, notice: '国办发明电〔2025〕7号' } })
    expect(answer).toMatchObject({ startedAt: '2026-02-13T16:20:00+08:00', limit: { value: 2, unit: 'workday' }, applied: [] })
  })

  it('counts as many days as the limit has and leaves no day out', () => {
    for (const row of cases.filter(({ limit }) => limit!.endsWith('d'))) {
      const { counted, skipped, lastDay } = deadline(optionsOf(row))
      const all = [...counted, ...skipped.map(({ day }) => day)].sort()
      expect(new Set(all).size, row.title).toBe(all.length)
      if (!row.extensions?.includes('h')) expect(all.at(-1), row.title).toBe(lastDay)
    }
  })

  it('of a plain working-day limit counts exactly its days', () => {
    for (const limit of [1, 2, 5, 15, 30]) expect(deadline({ from: '2026-09-18', limit: `${limit}wd` }).counted).toHaveLength(limit)
  })

  it('of a receipt after the cutoff names the day that counts as the day of receipt', () => {
    const { skipped, applied, counted } = deadline({ from: '2026-03-06 18:00', limit: '1wd', convention: { cutoff: '17:30' } })
    expect(skipped.map(({ day, reason }) => [day, reason.kind])).toEqual([['2026-03-07', 'weekend'], ['2026-03-08', 'weekend'], ['2026-03-09', 'receipt']])
    expect(counted).toEqual(['2026-03-10'])
    expect(applied).toEqual([{ kind: 'receiptMovedOn', name: { zh: '视为下一个工作日收到', en: 'counts as received on the next working day' }, dueAt: '2026-03-10T23:59:59.999+08:00' }])
  })

  it('of a period that rolls forward skips the rest days at its end and counts the day it comes to', () => {
    const { skipped, counted, applied } = deadline({ from: '2026-03-01', limit: '7d', convention: { rollForward: 'nextWorkday' } })
    expect(skipped).toEqual([{ day: '2026-03-08', reason: { kind: 'weekend', name: { zh: '周末', en: 'weekend' } } }])
    expect(counted).toHaveLength(7)
    expect(counted.at(-1)).toBe('2026-03-09')
    expect(applied.map(({ kind }) => kind)).toEqual(['rollForward'])
  })

  it('lists what moved the due time in order, each with the due time after it', () => {
    const { applied } = deadline({
      from: '2026-03-02 09:00',
      limit: '5wd',
      restartedAt: '2026-03-03 09:00',
      suspensions: [{ from: '2026-03-04 09:00', to: '2026-03-05 09:00', reason: 'waiting for the requester' }],
      extensions: [{ kind: 'added', value: 2, unit: 'workday' }],
      statutoryLimit: '30wd',
    })
    expect(applied.map(({ kind, dueAt }) => [kind, dueAt.slice(0, 10)])).toEqual([
      ['restart', '2026-03-10'],
      ['suspension', '2026-03-11'],
      ['extension', '2026-03-13'],
      ['statutoryLimit', '2026-04-14'],
    ])
    expect(applied[2]!.name).toEqual({ zh: '延期2个工作日', en: 'extended by 2 working days' })
  })

  it('of a suspension skips the days after its first day, up to and including its last', () => {
    const { skipped, counted } = deadline({ from: '2026-03-02', limit: '3wd', suspensions: [{ from: '2026-03-03 10:00', to: '2026-03-05 09:00' }] })
    expect(skipped.map(({ day, reason }) => [day, reason.kind])).toEqual([['2026-03-04', 'suspension'], ['2026-03-05', 'suspension'], ['2026-03-07', 'weekend'], ['2026-03-08', 'weekend']])
    expect(counted).toEqual(['2026-03-03', '2026-03-06', '2026-03-09'])
  })

  it('of a restart at the very start is that of a start', () => {
    expect(deadline({ from: '2026-03-02 09:00', limit: '5wd', restartedAt: '2026-03-02 09:00' }).lastDay).toBe('2026-03-09')
  })

  it('of a clock limit lists no days', () => {
    expect(deadline({ from: '2026-02-16 08:00', limit: '24h' })).toMatchObject({ counted: [], skipped: [], certainty: 'official' })
  })
})

describe('certainty', () => {
  it('of a working-day limit into 2027 is provisional, and strict refuses it with the first such day', () => {
    const question = { from: '2026-12-30', limit: '3wd' }
    expect(deadline(question).certainty).toBe('provisional')
    expect(() => deadline({ ...question, strict: true })).toThrow(ProvisionalDayError)
    expect(() => deadline({ ...question, strict: true })).toThrow(expect.objectContaining({ code: 'PROVISIONAL_DAY', received: '2027-01-01' }))
  })

  it('of a limit that ends on 2026-12-31 is official, and strict lets it pass', () => {
    expect(deadline({ from: '2026-12-30', limit: '1wd', strict: true }).certainty).toBe('official')
  })

  it('of clock limits and plain natural days in 2027 is official: they rest on no notice', () => {
    expect(deadline({ from: '2027-03-01 10:00', limit: '15s', strict: true }).certainty).toBe('official')
    expect(deadline({ from: '2027-03-01 10:00', limit: '7d', strict: true }).certainty).toBe('official')
  })

  it('is custom where a day of the user’s own lies in the period, and official where none does', () => {
    const calendar = userCalendar({ id: 'office', extends: 'cn', days: [{ date: '2026-03-09', work: false, name: { zh: '停电' } }] })
    expect(deadline({ from: '2026-03-06', limit: '1wd', calendar })).toMatchObject({ certainty: 'custom', lastDay: '2026-03-10' })
    expect(deadline({ from: '2026-03-10', limit: '1wd', calendar }).certainty).toBe('official')
  })

  it('of a regional deadline that only crosses a gap year is provisional', () => {
    const calendar = regionalCalendar('CN-NX')
    expect(deadline({ from: '2022-12-28', limit: '5wd', calendar }).certainty).toBe('provisional')
    expect(deadline({ from: '2023-01-03', limit: '5wd', calendar }).certainty).toBe('official')
  })
})

describe('a zone', () => {
  it('reads a text without an offset and ends the day by its own clock', () => {
    const { dueAt } = deadline({ from: '2026-03-06 23:30', limit: '1wd', timeZone: 'America/New_York' })
    expect(dueAt).toBe('2026-03-09T23:59:59.999-04:00')
  })

  it('is Asia/Shanghai by default: 17:00 UTC is the next day there', () => {
    expect(deadline({ from: new Date(Date.UTC(2026, 2, 4, 17)), limit: '1wd' }).lastDay).toBe('2026-03-06')
  })
})

describe('a question that does not hold', () => {
  const base = { from: '2026-03-02 09:00', limit: '5wd' }
  it.each([
    ['an instant that is no date', { ...base, from: '2026-02-30' }, 'INSTANT_INVALID'],
    ['a Date without a time', { ...base, from: new Date(Number.NaN) }, 'INSTANT_INVALID'],
    ['a limit of zero', { ...base, limit: { value: 0, unit: 'workday' } }, 'LIMIT_INVALID'],
    ['a limit of a third of a day', { ...base, limit: { value: 1 / 3, unit: 'day' } }, 'LIMIT_INVALID'],
    ['a unit that does not exist', { ...base, limit: { value: 1, unit: 'week' } }, 'LIMIT_INVALID'],
    ['a suspension of no length', { ...base, suspensions: [{ from: '2026-03-03', to: '2026-03-03' }] }, 'SUSPENSION_NOT_POSITIVE'],
    ['a suspension that ends before it begins', { ...base, suspensions: [{ from: '2026-03-04', to: '2026-03-03' }] }, 'SUSPENSION_NOT_POSITIVE'],
    ['a restart before the start', { ...base, restartedAt: '2026-03-02 08:59' }, 'RESTART_BEFORE_START'],
    ['an extension of no known kind', { ...base, extensions: [{ kind: 'more', value: 1, unit: 'day' }] }, 'EXTENSION_INVALID'],
    ['an extension without its grant where that decides', { ...base, convention: { lateExtension: 'ignored' }, extensions: [{ kind: 'added', value: 1, unit: 'day' }] }, 'EXTENSION_INVALID'],
    ['a convention that is not known', { ...base, convention: { startDay: 'maybe' } }, 'CONVENTION_INVALID'],
  ])('such as %s is refused with a code and a fix', (_, question, code) => {
    expect(() => deadline(question as DeadlineOptions)).toThrow(expect.objectContaining({ code, fix: expect.any(String) }))
  })

  it.each([
    ['a start before the calendar', '2003-06-02', '5wd'],
    ['a start behind it', '2028-01-03', '1wd'],
    ['an end behind it', '2027-12-30', '5wd'],
  ])('such as %s is a CalendarRangeError', (_, from, limit) => {
    expect(() => deadline({ from, limit })).toThrow(CalendarRangeError)
  })

  it('is not a clock limit or a natural-day limit outside the calendar, which needs none', () => {
    expect(deadline({ from: '2040-01-01 10:00', limit: '2h' }).dueAt).toBe('2040-01-01T12:00:00+08:00')
    expect(deadline({ from: '2040-01-01', limit: '7d' }).lastDay).toBe('2040-01-08')
    expect(() => deadline({ from: '2040-01-01', limit: '7d', convention: { rollForward: 'nextWorkday' } })).toThrow(CalendarRangeError)
  })

})
