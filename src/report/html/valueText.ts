import type { Expected, MeasureResult, Sample } from '../auditReport.js'
import { formatNumber } from '../formatNumber.js'
import { formatShare } from '../formatShare.js'
import { instantOperatorWords, operatorWords, unitWords } from './wordLists.js'
import type { View } from './view.js'

type Observed = Sample['observed'][string]

/** Units in which a share is told: a part of one, or of a hundred. */
const shareScales: Readonly<Record<string, number>> = { share: 100, ratio: 100, percent: 1 }

/** A number with its unit, such as “2 working days”. */
function quantityText(value: number, unit: string | undefined, view: View): string {
  const scale = unit === undefined ? undefined : shareScales[unit]
  if (scale !== undefined) return `${formatNumber(scaled(value, scale), 6)}%`
  return withUnit(formatNumber(value), unit, value === 1, view)
}

/** What was required, such as “at most 15 seconds”; the values of a category are told by the labels of its field. */
export function expectedText(expected: Expected, field: string | null, view: View): string {
  const { operator, value } = expected
  const words = view.text(operatorWords[operator])
  if (operator === 'present') return words
  if (typeof value === 'number') return `${words} ${view.list(limitTexts(value, expected, view))}`
  const shown = view.time(value)
  if (shown !== value && operator in instantOperatorWords) return `${view.text(instantOperatorWords[operator as '<=' | '>='])} ${shown}`
  return `${words} ${view.list(value.split(',').map((each) => categoryText(field, each, view)))}`
}

/** A limit and those that hold in its place for other targets; equal ones once. */
function limitTexts(value: number, { unit, others = [] }: Expected, view: View): string[] {
  return [...new Set([{ value, unit }, ...others].map((limit) => quantityText(limit.value, limit.unit, view)))]
}

/**
 * The value of a measure. A share is told from its counts, where they are known, and cut after two decimals;
 * a value that would read as its limit without being it is told with all its decimals.
 */
export function measureText(measure: MeasureResult, expected: Expected | null, view: View): string {
  if (measure.value === null) return view.say('noValue')
  const scale = shareScales[measure.unit]
  if (scale === undefined) {
    const shown = unlikeLimit(formatNumber(measure.value), measure.value, expected)
    return withUnit(shown, measure.unit, measure.value === 1, view)
  }
  const percent = scaled(measure.value, scale)
  const { numerator, denominator } = measure
  const shown = numerator === null || denominator === null ? `${formatNumber(percent, 2)}%` : formatShare(numerator, denominator)
  return unlikeLimit(shown, percent, expected)
}

/** One observed value of a sample. */
export function observedText(field: string, value: Observed, view: View): string {
  if (value === null) return view.say('blank')
  if (typeof value === 'boolean') return view.say(value ? 'yes' : 'no')
  if (typeof value === 'number') return formatNumber(value)
  return view.valueLabel(field, view.time(value))
}

/** A truth reaches a report as the word of its type. */
function categoryText(field: string | null, value: string, view: View): string {
  if (value === 'true' || value === 'false') return view.say(value === 'true' ? 'yes' : 'no')
  return field === null ? value : view.valueLabel(field, value)
}

/** The shown value; with all its decimals where, cut short, it would read as the limit. */
function unlikeLimit(shown: string, value: number, expected: Expected | null): string {
  if (expected === null || value === expected.value) return shown
  const isPercent = shown.endsWith('%')
  const readsAs = Number(shown.replace(/[,%]/g, ''))
  return readsAs === expected.value ? `${String(value)}${isPercent ? '%' : ''}` : shown
}

/** A share as a percentage, without the digits that binary fractions add. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(12))
}

function withUnit(shown: string, unit: string | undefined, isOne: boolean, view: View): string {
  if (unit === undefined) return shown
  const words = Object.hasOwn(unitWords, unit) ? unitWords[unit] : undefined
  if (words === undefined) return `${shown} ${unit}`
  return `${shown} ${view.locale === 'zh-CN' ? words.zh : words.en[isOne ? 0 : 1]}`
}
