/** What a number in a cell stands for, by its number format. */
export interface CellForm {
  readonly hasDate: boolean
  readonly hasTime: boolean
  /** Whether the format shows seconds; without them the minute is as much as is known. */
  readonly hasSeconds: boolean
  /** Whether it shows fractions of a second. */
  readonly hasFraction: boolean
  /** `[h]:mm`: hours beyond a day, so a duration. */
  readonly isElapsed: boolean
}

/**
 * The formats that Excel knows by number alone (ECMA-376 part 1, 18.8.30). 27 to 36 and 50 to 58 depend on the language of
 * Excel; in Chinese they are dates but for four that are times.
 */
const builtIn: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm',
  27: 'yyyy年m月', 28: 'm月d日', 29: 'm月d日', 30: 'm-d-yy', 31: 'yyyy年m月d日', 32: 'h时mm分', 33: 'h时mm分ss秒', 34: '上午/下午h时mm分', 35: '上午/下午h时mm分ss秒', 36: 'yyyy年m月',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
  50: 'yyyy年m月', 51: 'm月d日', 52: 'yyyy年m月', 53: 'm月d日', 54: 'm月d日', 55: '上午/下午h时mm分', 56: '上午/下午h时mm分ss秒', 57: 'yyyy年m月', 58: 'm月d日',
}

/** The form of a format that Excel knows by number; null where its numbers are numbers. */
export function builtInForm(id: number): CellForm | null {
  const code = builtIn[id]
  return code === undefined ? null : cellForm(code)
}

/** Quoted and escaped letters, the width of `_x` and `*x`, and what stands in brackets but for elapsed time: no part of a date. */
const literal = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi

/**
 * What a number format makes of a number.
 *
 * @param code The format as a workbook writes it, such as `yyyy-mm-dd hh:mm:ss` or `[$-804]yyyy"年"m"月"`.
 * @returns null for a format that shows numbers as numbers.
 * @example cellForm('yyyy/m/d h:mm') // { hasDate: true, hasTime: true, hasSeconds: false, hasFraction: false, isElapsed: false }
 * @example cellForm('0.00"d"') // null
 */
export function cellForm(code: string): CellForm | null {
  const section = code.split(';', 1)[0]!
  const letters = section.replace(literal, '')
  if (/^general$/i.test(letters.trim()) || letters.includes('@')) return null
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(letters)
  const hasHours = /h/i.test(letters)
  const hasSeconds = /s/i.test(letters)
  // An m is a minute beside hours or seconds and a month everywhere else; what else is a date has years, days or eras.
  const hasDate = /[yde]/i.test(letters.replace(/e[+-]/gi, '')) || (/m/i.test(letters) && !hasHours && !hasSeconds && !isElapsed)
  const hasTime = hasHours || hasSeconds || isElapsed
  if (!hasDate && !hasTime) return null
  return { hasDate, hasTime, hasSeconds, hasFraction: /s+\.0/i.test(letters), isElapsed: isElapsed && !hasDate }
}
