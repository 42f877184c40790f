import { describe, expect, it } from 'vitest'
import { isBankCard } from '../../../src/report/mask/isBankCard.js'

describe('isBankCard', () => {
  it.each(['6222021234567890128', '4111111111111111'])('is true for %s', (digits) => {
    expect(isBankCard(digits)).toBe(true)
  })

  it.each([
    ['a wrong check digit', '6222021234567890123'],
    ['15 digits', '622202123456789'],
    ['an issuer that is none, though the check digit fits', '2509121011081151'],
  ])('is false for %s', (_, digits) => {
    expect(isBankCard(digits)).toBe(false)
  })
})
