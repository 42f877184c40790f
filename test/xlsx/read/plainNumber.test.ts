import { describe, expect, it } from 'vitest'
import { plainNumber } from '../../../src/xlsx/read/plainNumber.js'

describe('plainNumber', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['15', '15'],
    ['0.1', '0.1'],
    ['-12.50', '-12.5'],
    ['0.30000000000000004', '0.3'],
    ['1E-7', '0.0000001'],
    ['1.5E+3', '1500'],
    ['123456789012345', '123456789012345'],
    ['2.5091210110811539E+17', '250912101108115000'],
    ['250912101108115409', '250912101108115000'],
    ['abc', 'abc'],
    ['', ''],
  ])('%s is %s', (written, plain) => {
    expect(plainNumber(written)).toBe(plain)
  })
})
