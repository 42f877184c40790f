import { readFigure } from './figure.js'
import { FigureError } from './figureError.js'
import { decimalText, fraction, type Rounding } from './fraction.js'

/** A published percentage with the two counts that it is said to be of. */
export interface ShareFigures {
  readonly part: number | string
  readonly whole: number | string
  /** The percentage as printed, without its sign: `95.84`. Its places are those to which it was rounded. */
  readonly percent: string
  readonly rounding: Rounding
}

/** Whether a percentage is that of its counts. */
export interface ShareAnswer {
  readonly agrees: boolean
  /** The percentage of the counts, rounded as stated to the places that are printed. */
  readonly expected: string
}

/**
 * Whether a published percentage is what its counts give, compared as texts after the stated rounding.
 *
 * @throws FigureError for a figure that is not exact, or a whole that is not positive.
 * @example
 * checkShare({ part: 18_851, whole: 19_668, percent: '95.84', rounding: 'halfUp' }) // { agrees: false, expected: '95.85' }
 * checkShare({ part: 18_851, whole: 19_668, percent: '95.84', rounding: 'down' }) // { agrees: true, expected: '95.84' }
 */
export function checkShare({ part, whole, percent, rounding }: ShareFigures): ShareAnswer {
  const ofPart = readFigure(part, 'part').value
  const ofWhole = readFigure(whole, 'whole').value
  const printed = readFigure(percent, 'percent')
  if (ofWhole.numerator <= 0n) throw new FigureError('WHOLE_NOT_POSITIVE', 'whole')
  const share = fraction(ofPart.numerator * ofWhole.denominator * 100n, ofPart.denominator * ofWhole.numerator)
  const expected = decimalText(share, printed.places, rounding)
  return { agrees: expected === decimalText(printed.value, printed.places, rounding), expected }
}
