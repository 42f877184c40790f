import type { Expected, MeasureResult, Sample } from '../auditReport.js'
import { formatNumber } from '../formatNumber.js'
import { formatShare } from '../formatShare.js'
import { operatorWords, unitWords } from './wordLists.js'
import type { View } from './view.js'

type Observed = Sample['observed'][string]

/** Units in which a share is told: a part of one, or of a hundred. */
const shareScales: Readonly<Record<string, number>> = { share: 100, ratio: 100, percent: 1 }

/** A number with its unit, such as “2 working days”. */
export function quantityText(value: string | number, unit: string | undefined, view: View): string {
  if (typeof value === 'string') return withUnit(value, unit, false, view)
  const scale = unit === undefined ? undefined : shareScales[unit]
  if (scale !== undefined) return `${formatNumber(scaled(value, scale), 6)}%`
  return withUnit(formatNumber(value), unit, value === 1, view)
}

/** What was required, such as “at most 15 seconds”. */
export function expectedText(expected: Expected, view: View): string {
  const operator = view.text(operatorWords[expected.operator])
  if (expected.operator === 'present') return operator
  return `${operator} ${quantityText(expected.value, expected.unit, view)}`
}

/**
 * The value of a measure. A share is told from its counts, where they are known, and cut after two decimals;
 * a value that would read as its limit without being it is told with all its decimals.
 */
export function measureText(measure: MeasureResult, expected: Expected | null, view: View): string {
  if (measure.value === null) return view.say('noValue')
  const scale = shareScales[measure.unit]
  if (scale === undefined) return withUnit(unlikeLimit(measure.value, 3, expected), measure.unit, measure.value === 1, view)
  const percent = unlikeLimit(scaled(measure.value, scale), 2, expected)
  const isExact = measure.numerator !== null && measure.denominator !== null && !readsAsLimit(measure, expected)
  return isExact ? formatShare(measure.numerator, measure.denominator) : `${percent}%`
}

/** One observed value of a sample. */
export function observedText(field: string, value: Observed, view: View): string {
  if (value === null) return view.say('blank')
  if (typeof value === 'boolean') return view.say(value ? 'yes' : 'no')
  if (typeof value === 'number') return formatNumber(value)
  return view.valueLabel(field, view.time(value))
}

function readsAsLimit(measure: MeasureResult, expected: Expected | null): boolean {
  if (typeof expected?.value !== 'number' || measure.numerator === null || measure.denominator === null) return false
  const isLimit = measure.numerator * 100 === expected.value * measure.denominator
  return !isLimit && formatShare(measure.numerator, measure.denominator) === formatShare(expected.value, 100)
}

function unlikeLimit(value: number, decimals: number, expected: Expected | null): string {
  const shown = formatNumber(value, decimals)
  const looksLikeLimit = typeof expected?.value === 'number' && value !== expected.value && shown === formatNumber(expected.value)
  return looksLikeLimit ? String(value) : shown
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
