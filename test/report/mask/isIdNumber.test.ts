import { describe, expect, it } from 'vitest'
import { isIdNumber } from '../../../src/report/mask/isIdNumber.js'

// Every number but the one with a wrong check character has the right one, worked out apart from our code.
describe('isIdNumber', () => {
  it.each([
    ['with the check character X', '11010519491231002X'],
    ['with the check character 0', '370102199003072310'],
    ['of a 29 February in a leap year', '110101200002290018'],
    ['of the former 15 digits', '110105491231002'],
  ])('is true for a number %s', (_, text) => {
    expect(isIdNumber(text)).toBe(true)
  })

  it.each([
    ['a wrong check character', '110105194912310021'],
    ['no such division', '250105194912310020'],
    ['month 13', '110105194913310021'],
    ['a 29 February in a common year', '110101190002290011'],
    ['a birth in 1899', '110101189912310028'],
    ['17 digits', '11010519491231002'],
    ['a letter inside', '1101051949123100AX'],
  ])('is false for a number with %s', (_, text) => {
    expect(isIdNumber(text)).toBe(false)
  })
})
