import { formatNumber } from './formatNumber.js'

const hundredthsOfPercent = 10_000

/**
 * Writes a share of counts as a percentage with two decimals, cut and not rounded: one failure in a million never reads 100%.
 *
 * A share above zero that would read 0.00% is written as less than a hundredth. Nothing of nothing has no share: an en dash.
 *
 * @example
 * formatShare(999_999, 1_000_000) // '99.99%'
 * formatShare(1, 1_000_000) // '<0.01%'
 */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–'
  const hundredths = Math.floor((part * hundredthsOfPercent) / whole)
  if (hundredths === 0 && part > 0) return '<0.01%'
  return `${formatNumber(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}%`
}
