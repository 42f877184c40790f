/**
 * An interval of percentages with two decimals, to which it was opened when it was worked out.
 *
 * @example intervalText({ low: 92.1, high: 100 }) // '92.10–100.00%'
 */
export function intervalText({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${low.toFixed(2)}–${high.toFixed(2)}%`
}
