import { maskSign } from './maskSign.js'

const mobileDigits = 11
const keptDigits = 3
const countryCode = /^(?:00|0)?86(?=1[3-9]\d{9})/

/**
 * Masks a telephone number. A mobile keeps its first three digits, which a hundred million numbers share;
 * of any shorter number nothing is kept, because an area code leaves few enough digits to try them all.
 * No last digits are kept: with them, and a city, a caller can be found.
 *
 * @example
 * maskPhone('+86 138-1234-5678') // '138＊＊＊'
 * maskPhone('0531-82345678') // '＊＊＊'
 */
export function maskPhone(value: string): string {
  const digits = value.normalize('NFKC').replace(/\D/g, '').replace(countryCode, '')
  const isMobile = digits.length >= mobileDigits && /^1[3-9]/.test(digits)
  return isMobile ? `${digits.slice(0, keptDigits)}${maskSign}` : maskSign
}
