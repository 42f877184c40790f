/** As many digits as Excel keeps of a number. */
const digitsOfExcel = 15

/**
 * A number as a cell of Excel shows it in full: 15 significant digits, no exponent, no zeros at its end.
 *
 * A number with more digits, such as an id of 18, has lost the rest as soon as Excel opened it; so the same workbook reads alike
 * whether or not somebody saved it since it was exported.
 *
 * @param written The number as the workbook holds it; a text that is no number comes back as it is.
 * @example plainNumber('2.5091210110811539E+17') // '250912101108115000'
 * @example plainNumber('0.30000000000000004') // '0.3'
 */
export function plainNumber(written: string): string {
  const value = Number(written)
  if (!Number.isFinite(value) || written.trim() === '') return written
  const [mantissa, exponent] = value.toExponential(digitsOfExcel - 1).split('e') as [string, string]
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '')
  if (digits === '') return '0'
  const point = Number(exponent) + 1
  return `${value < 0 ? '-' : ''}${placed(digits, point)}`
}

/** Digits with the decimal point after so many of them. */
function placed(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return digits.padEnd(point, '0')
  return `${digits.slice(0, point)}.${digits.slice(point)}`
}
