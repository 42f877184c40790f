import { CalendarArgumentError } from './calendarArgumentError.js'
import { shown } from './shown.js'

/** The units of a limit. Working days are not convertible to any other. */
export type LimitUnit = 'second' | 'minute' | 'hour' | 'day' | 'workday'

/** How long something may take: a value above zero, and its unit. Days and working days may be halves. */
export interface Limit {
  readonly value: number
  readonly unit: LimitUnit
}

const suffixes: Readonly<Record<string, LimitUnit>> = { s: 'second', min: 'minute', h: 'hour', d: 'day', wd: 'workday' }
const form = /^(\d{1,6}(?:\.\d{1,3})?)(s|min|h|d|wd)$/

const chineseUnits: Readonly<Record<LimitUnit, string>> = {
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '个自然日',
  workday: '个工作日',
}
const englishUnits: Readonly<Record<LimitUnit, string>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'calendar day',
  workday: 'working day',
}

/**
 * The limit that a short text names.
 *
 * @param text A number and a unit: `15s`, `30min`, `2h`, `7d` (natural days), `5wd` (working days), `0.5wd`.
 * @throws CalendarArgumentError where the text is no such limit, or zero.
 * @example parseLimit('0.5wd') // { value: 0.5, unit: 'workday' }
 */
export function parseLimit(text: string): Limit {
  const parts = form.exec(text)
  const limit = parts && { value: Number(parts[1]), unit: suffixes[parts[2]!]! }
  if (!limit || !isCountable(limit)) throw notALimit(text)
  return limit
}

/**
 * The letters with which `parseLimit` reads a unit.
 *
 * @example limitSuffix('workday') // 'wd'
 */
export function limitSuffix(unit: LimitUnit): string {
  return Object.entries(suffixes).find(([, named]) => named === unit)![0]
}

/**
 * A limit in words.
 *
 * @param locale `zh-CN` or `en`.
 * @example formatLimit({ value: 5, unit: 'workday' }, 'zh-CN') // '5个工作日'
 */
export function formatLimit(limit: Limit, locale: 'zh-CN' | 'en'): string {
  const { value, unit } = limit
  if (locale === 'zh-CN') return `${value === 0.5 && isWholeDays(unit) ? '半' : value}${chineseUnits[unit]}`
  return `${value} ${englishUnits[unit]}${value === 1 ? '' : 's'}`
}

/** Whether a limit can be counted: above zero, and days and working days whole or half. */
export function isCountable({ value, unit }: Limit): boolean {
  if (!(unit in chineseUnits) || !(value > 0) || value === Number.POSITIVE_INFINITY) return false
  return isWholeDays(unit) ? Number.isInteger(value * 2) : true
}

function isWholeDays(unit: LimitUnit): boolean {
  return unit === 'day' || unit === 'workday'
}

function notALimit(received: unknown): CalendarArgumentError {
  return new CalendarArgumentError({
    code: 'LIMIT_INVALID',
    received,
    what: { zh: '所给的值不是一个时限。', en: `${shown(received)} is not a limit.` },
    fix: {
      zh: '请写一个大于零的数加单位：15s、30min、2h、7d（自然日）、5wd（工作日）；日数可为半日，如 0.5wd。',
      en: 'Write a number above zero and a unit: 15s, 30min, 2h, 7d (natural days), 5wd (working days); days may be halves, as 0.5wd.',
    },
  })
}
