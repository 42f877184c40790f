import { describe, expect, it } from 'vitest'
import { builtInForm, cellForm } from '../../../src/xlsx/read/cellForm.js'

const shown = (code: string): string => {
  const form = cellForm(code)
  if (form === null) return 'number'
  return [form.hasDate && 'date', form.hasTime && 'time', form.hasSeconds && 'seconds', form.hasFraction && 'fraction', form.isElapsed && 'elapsed'].filter(Boolean).join(' ')
}

describe('a number format', () => {
  it.each([
    ['yyyy-mm-dd', 'date'],
    ['yyyy\\-mm\\-dd\\ hh:mm:ss', 'date time seconds'],
    ['yyyy/m/d h:mm', 'date time'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['m"月"d"日"', 'date'],
    ['mmm', 'date'],
    ['h:mm:ss', 'time seconds'],
    ['上午/下午h"时"mm"分"', 'time'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss.0', 'time seconds fraction'],
    ['yyyy-mm-dd hh:mm:ss.000', 'date time seconds fraction'],
    ['[h]:mm:ss', 'time seconds elapsed'],
    ['[mm]:ss', 'time seconds elapsed'],
    ['General', 'number'],
    ['G/通用格式', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00_);[Red]\\(#,##0.00\\)', 'number'],
    ['0"天 days"', 'number'],
    ['0.0\\d', 'number'],
    ['[DBNum1][$-804]General', 'number'],
    ['@', 'number'],
    ['0%', 'number'],
  ])('%s shows: %s', (code, what) => {
    expect(shown(code)).toBe(what)
  })

  it.each([[14, true], [22, true], [31, true], [58, true], [0, false], [9, false], [44, false], [49, false]])('number %i is a date or time: %s', (id, isDate) => {
    expect(builtInForm(id) !== null).toBe(isDate)
  })
})
