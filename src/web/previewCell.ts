import type { Field } from '../expression/field.js'
import { maskPersonal, maskText } from '../report/maskPersonal.js'

/** What a date, a time or a number is written with: such a cell can be shown once phone and identity numbers are masked. */
const writtenInNumbers = /^[\d\s:./年月日时分秒TZ+-]*$/

/**
 * A cell of the first rows as it is shown while columns are mapped.
 *
 * Masked, a cell shows what kind of thing stands in it, no more: of a column that nobody has named, any text may be personal.
 *
 * @param field The field that its column fills, if one.
 * @example previewCell('张三', undefined) // '＊＊＊[1-20]'
 * @example previewCell('2026-03-02 09:00', undefined) // '2026-03-02 09:00'
 */
export function previewCell(text: string, field: Field | undefined): string {
  if (field?.personal !== undefined) return maskPersonal(field.personal, text)
  return field !== undefined || writtenInNumbers.test(text) ? maskText(text).text : maskPersonal('freeText', text)
}
