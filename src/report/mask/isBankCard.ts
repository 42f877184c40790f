/**
 * Issuers of cards seen in China: UnionPay 62 and 60, the old 9558, Visa 4, Mastercard 51 to 55.
 * Mastercard's 22 to 27 are left out: order numbers that begin with a year read the same, and one in ten passes the check digit.
 */
const issuers = /^(?:62\d{14,17}|60\d{14,17}|9558\d{12,15}|4\d{15}|5[1-5]\d{14})$/

/**
 * Tells whether a run of digits is a bank card: length and issuer fit, and the check digit of ISO/IEC 7812-1 (Luhn) does.
 *
 * @example
 * isBankCard('6222021234567890128') // true
 * isBankCard('6222021234567890123') // false: check digit
 */
export function isBankCard(digits: string): boolean {
  return issuers.test(digits) && luhnSum(digits) % 10 === 0
}

function luhnSum(digits: string): number {
  let sum = 0
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = Number(digits.charAt(digits.length - 1 - fromRight))
    const weighed = fromRight % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum
}
