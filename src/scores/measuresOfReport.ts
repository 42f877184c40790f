import type { ScoreScheme } from './scoreScheme.js'

/** What of an audit report scores are worked out from. */
export interface MeasuredRule {
  readonly id: string
  readonly measures: readonly { readonly name: string; readonly numerator: number | null; readonly denominator: number | null }[]
}

/** Where in a report a measure of a scheme stands: the share of a rule's targets that passed. */
const rateOfRule: Readonly<Record<string, string>> = {
  onTimeRate: 'order-closed-by-its-due-time',
  signRate: 'order-signed-in-time',
}

/**
 * The measures of a scheme that an audit report holds, as rates in percent to two places; the others are for the caller to give.
 *
 * @example
 * const scheme = scoreSchemes.find(({ id }) => id === 'lianyungang')!
 * measuresOfReport([{ id: 'order-closed-by-its-due-time', measures: [{ name: 'share-passed', numerator: 9, denominator: 10 }] }], scheme)
 * // { onTimeRate: '90.00' }
 */
export function measuresOfReport(rules: readonly MeasuredRule[], scheme: ScoreScheme): Record<string, string> {
  const known = Object.keys(scheme.measures).flatMap((name): [string, string][] => {
    const rule = rules.find(({ id }) => id === rateOfRule[name])
    const share = rule?.measures.find((measure) => measure.name === 'share-passed')
    if (!share || share.numerator === null || !share.denominator) return []
    return [[name, percentText(share.numerator, share.denominator)]]
  })
  return Object.fromEntries(known)
}

/** A share in percent to two places, halves up, worked out in whole numbers. */
function percentText(numerator: number, denominator: number): string {
  const hundredths = (BigInt(numerator) * 20_000n + BigInt(denominator)) / (BigInt(denominator) * 2n)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}
