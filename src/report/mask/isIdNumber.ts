/** The first two digits of a citizen's number: the province-level division, GB/T 2260. */
const divisions = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** Weights and check characters of GB 11643-1999, which follows ISO 7064 MOD 11-2. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkCharacters = '10X98765432'

const current = /^\d{17}[\dXx]$/
const former = /^\d{15}$/

/**
 * Tells whether a text is a citizen's identity number: division, date of birth and check character all fit (GB 11643-1999).
 * The 15-digit form used until 2013 has no check character, so there division and date alone decide.
 *
 * @example
 * isIdNumber('11010519491231002X') // true
 * isIdNumber('250912101108115409') // false: an order number, 25 is no division
 */
export function isIdNumber(text: string): boolean {
  if (!divisions.test(text)) return false
  if (former.test(text)) return isDate(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12)))
  if (!current.test(text)) return false
  if (!isDate(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return false
  return text.charAt(17).toUpperCase() === checkCharacterOf(text)
}

function checkCharacterOf(text: string): string {
  let sum = 0
  weights.forEach((weight, index) => {
    sum += weight * Number(text.charAt(index))
  })
  return checkCharacters.charAt(sum % checkCharacters.length)
}

/** Tells whether the three numbers are a civil date from 1900 to 2099, both inclusive; nobody alive was born outside it. */
export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
