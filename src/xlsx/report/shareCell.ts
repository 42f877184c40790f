import type { MeasureResult } from '../../report/auditReport.js'
import { measureText } from '../../report/html/valueText.js'
import { type Cell, styled } from '../write/cell.js'
import type { SheetView } from './sheetView.js'

const hundredthsOfPercent = 10_000

/**
 * A share of counts as a number in the style of shares, cut after two decimals of a percent as the page cuts it; nothing of nothing
 * has no share. A share that would be cut to nothing keeps its digits, so that its format can say that it is more.
 *
 * @example shareCell(999_999, 1_000_000) // { value: 0.9999, style: 'share' }
 */
export function shareCell(part: number, whole: number): Cell {
  if (whole === 0) return null
  const hundredths = Math.floor((part * hundredthsOfPercent) / whole)
  return styled(hundredths === 0 ? part / whole : hundredths / hundredthsOfPercent, 'share')
}

/** The value of a measure as a number, with the percent sign where it is a share; in words where it has none. */
export function measureCell(measure: MeasureResult, view: SheetView): Cell {
  if (measure.value === null) return view.say('noValue')
  if (measure.unit === 'percent') return styled(measure.value / 100, 'measure')
  if (measure.unit === 'share' || measure.unit === 'ratio') return styled(measure.value, 'measure')
  return styled(measure.value, 'number')
}

/** All measures of a rule, with their values in words. */
export function measuresText(measures: readonly MeasureResult[], view: SheetView): string {
  return measures.map((measure) => `${view.text(measure.title)}${view.marks.colon}${measureText(measure, null, view)}`).join(view.marks.semicolon)
}
