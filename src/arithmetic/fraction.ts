/** An exact number: what a bulletin prints and what a score divides, without the error of binary floating point. */
export interface Fraction {
  readonly numerator: bigint
  /** Always positive. */
  readonly denominator: bigint
}

/** How a figure was cut to the places it shows: to the nearest, halves away from zero; or towards zero. */
export type Rounding = 'halfUp' | 'down'

export const zero: Fraction = { numerator: 0n, denominator: 1n }

/** The fraction of two whole numbers; the divisor may not be zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator }
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator }
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { ...b, numerator: -b.numerator })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** Below zero where a is less than b, above where it is more, 0 where they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b
}

/**
 * A number as a decimal text with a fixed number of places.
 *
 * @example decimalText({ numerator: 2559n, denominator: 200n }, 2, 'halfUp') // '12.80', of 12.795
 */
export function decimalText({ numerator, denominator }: Fraction, places: number, rounding: Rounding): string {
  const size = numerator < 0n ? -numerator : numerator
  const scaled = size * 10n ** BigInt(places)
  const units = rounding === 'halfUp' ? (2n * scaled + denominator) / (2n * denominator) : scaled / denominator
  const digits = units.toString().padStart(places + 1, '0')
  const sign = numerator < 0n && units > 0n ? '-' : ''
  return sign + (places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`)
}
