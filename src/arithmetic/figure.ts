import { FigureError } from './figureError.js'
import type { Fraction } from './fraction.js'

/** A figure as printed: a whole number, or a decimal text such as `97.15`, whose places are part of what it says. */
export interface Figure {
  readonly value: Fraction
  readonly places: number
}

// Bounded on both sides, so that no text makes the exact arithmetic slow.
const decimalForm = /^-?\d{1,18}(?:\.(\d{1,9}))?$/

/**
 * Reads a printed figure exactly.
 *
 * @param figure A safe whole number, or a decimal text without separators of thousands and without a percent sign.
 * @param name How an error calls the figure, such as `total`.
 * @throws FigureError for a number with a fraction (`0.1` is not exact in binary) and for any other text.
 */
export function readFigure(figure: number | string, name: string): Figure {
  const text = typeof figure === 'number' && Number.isSafeInteger(figure) ? String(figure) : figure
  const parts = typeof text === 'string' ? decimalForm.exec(text) : null
  if (typeof text !== 'string' || parts === null) throw new FigureError(typeof figure === 'number' ? 'FIGURE_NOT_EXACT' : 'FIGURE_UNREADABLE', name)
  const places = parts[1]?.length ?? 0
  return { value: { numerator: BigInt(text.replace('.', '')), denominator: 10n ** BigInt(places) }, places }
}
