const digitsBeforeThree = /\B(?=(?:\d{3})+$)/g

/**
 * Writes a number with a comma at every third digit, the same on every machine.
 *
 * Fractions keep at most `decimals` places and are cut, not rounded: 94.999 must not read 95.
 *
 * @example
 * formatNumber(1234567) // '1,234,567'
 * formatNumber(94.999, 2) // '94.99'
 */
export function formatNumber(value: number, decimals = 3): string {
  const [whole = '', fraction = ''] = String(value).split('.')
  if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(fraction)) return String(value)
  const kept = fraction.slice(0, decimals)
  const grouped = whole.replace(digitsBeforeThree, ',')
  return kept === '' ? grouped : `${grouped}.${kept}`
}
