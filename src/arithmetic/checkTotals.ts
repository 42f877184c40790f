import { readFigure } from './figure.js'
import type { Figure } from './figure.js'
import { FigureError } from './figureError.js'
import { compare, decimalText, type Fraction, minus, plus, type Rounding, times, zero } from './fraction.js'

/** What is said of printed figures that were rounded before they were printed. */
export interface StatedRounding {
  readonly mode: Rounding
  /** Whether the total was rounded as well, or is exact, as the 100 of a list of percentages is. */
  readonly total: 'rounded' | 'exact'
}

/** A set of published figures: a total and the parts that are said to make it up. */
export interface FigureSet<Value extends number | string = number | string> {
  /** Whole numbers, or decimal texts such as `97.15`. */
  readonly total: Value
  readonly parts: readonly Value[]
  /** What is counted, such as `件` or `%`; repeated in the answer. */
  readonly unit?: string
  /** Where the figures were rounded. Without it they have to add up exactly. */
  readonly rounding?: StatedRounding
}

/** Whether a set adds up. */
export interface TotalsAnswer<Value extends number | string = number | string> {
  readonly adds: boolean
  /** The total less the sum of the parts, exactly: a number where all figures are numbers, otherwise a decimal text. */
  readonly difference: Value extends number ? number : string
  readonly unit?: string
}

/**
 * Whether published figures add up, and by how much they do not.
 *
 * Sums are exact. With a stated rounding a difference that the rounding can explain adds up: every figure printed to n places and
 * rounded to the nearest lies within half a unit of its last place, inclusive below and exclusive above; one that was cut off lies
 * up to a whole unit, exclusive, above what is printed.
 *
 * @param set The total, its parts, and how they were rounded.
 * @returns `adds`, and the exact `difference` of what is printed.
 * @throws FigureError for a figure that is not exact, and for a set without parts.
 * @example
 * checkTotals({ total: 528_929, parts: [401_252, 127_677], unit: '件' }) // { adds: true, difference: 0, unit: '件' }
 * checkTotals({ total: 63_458, parts: [55_978, 5_844] }) // { adds: false, difference: 1636 }
 * checkTotals({ total: '100', parts: ['33.3', '33.3', '33.3'], rounding: { mode: 'halfUp', total: 'exact' } })
 * // { adds: true, difference: '0.1' }
 */
export function checkTotals<Value extends number | string>(set: FigureSet<Value>): TotalsAnswer<Value> {
  if (set.parts.length === 0) throw new FigureError('PARTS_EMPTY', 'parts')
  const total = readFigure(set.total, 'total')
  const parts = set.parts.map((part, place) => readFigure(part, `parts[${place}]`))
  const difference = parts.reduce((rest, part) => minus(rest, part.value), total.value)
  const adds = set.rounding === undefined ? difference.numerator === 0n : isWithin(difference, boundsOf(total, parts, set.rounding))
  return {
    adds,
    difference: shownDifference(difference, [total, ...parts], set) as TotalsAnswer<Value>['difference'],
    ...(set.unit !== undefined && { unit: set.unit }),
  }
}

interface Bounds {
  readonly least: Fraction
  readonly isLeastIncluded: boolean
  readonly greatest: Fraction
  readonly isGreatestIncluded: boolean
}

/** Between which differences the unrounded figures can still add up. */
function boundsOf(total: Figure, parts: readonly Figure[], { mode, total: totalWas }: StatedRounding): Bounds {
  const ofParts = parts.map(unitOf).reduce(plus, zero)
  const ofTotal = totalWas === 'rounded' ? unitOf(total) : zero
  const isTotalRounded = totalWas === 'rounded'
  // Cut off: each part is up to a unit more than printed, and so is a rounded total, which pulls the other way.
  if (mode === 'down') return { least: negative(ofTotal), isLeastIncluded: !isTotalRounded, greatest: ofParts, isGreatestIncluded: false }
  // To the nearest: a printed p stands for [p - half, p + half). A rounded total turns both ends into open ones.
  const half: Fraction = { numerator: 1n, denominator: 2n }
  const reach = times(plus(ofParts, ofTotal), half)
  return { least: negative(reach), isLeastIncluded: !isTotalRounded, greatest: reach, isGreatestIncluded: false }
}

function isWithin(difference: Fraction, { least, isLeastIncluded, greatest, isGreatestIncluded }: Bounds): boolean {
  const below = compare(difference, least)
  const above = compare(difference, greatest)
  return (isLeastIncluded ? below >= 0 : below > 0) && (isGreatestIncluded ? above <= 0 : above < 0)
}

function shownDifference(difference: Fraction, figures: readonly Figure[], { total, parts }: FigureSet): number | string {
  const places = Math.max(...figures.map((figure) => figure.places))
  const text = decimalText(difference, places, 'down')
  return [total, ...parts].every((figure) => typeof figure === 'number') ? Number(text) : text
}

/** One unit of the last place that a figure shows. */
function unitOf({ places }: Figure): Fraction {
  return { numerator: 1n, denominator: 10n ** BigInt(places) }
}

function negative({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator }
}
