import { describe, expect, it } from 'vitest'
import { maskPersonal } from '../../src/report/maskPersonal.js'

describe('maskPersonal', () => {
  it.each([
    ['name', '王小明', '王＊＊＊'],
    ['name', ' 欧阳小明', '欧＊＊＊'],
    ['name', 'John Smith', 'J＊＊＊'],
    ['name', '𠮷田', '𠮷＊＊＊'],
    ['name', '13812345678王', '＊＊＊'],
    ['phone', '13812345678', '138＊＊＊'],
    ['phone', '+86 138-1234-5678', '138＊＊＊'],
    ['phone', '008613812345678', '138＊＊＊'],
    ['phone', '１３８１２３４５６７８', '138＊＊＊'],
    ['phone', '0531-82345678', '＊＊＊'],
    ['phone', '8234567', '＊＊＊'],
    ['phone', '保密', '＊＊＊'],
    ['idNumber', '11010519491231002X', '＊＊＊'],
    ['address', '历下区阳光小区3号楼', '＊＊＊'],
  ] as const)('writes the %s %s as %s', (kind, value, masked) => {
    expect(maskPersonal(kind, value)).toBe(masked)
  })

  it.each([
    [1, '＊＊＊[1-20]'],
    [20, '＊＊＊[1-20]'],
    [21, '＊＊＊[21-100]'],
    [100, '＊＊＊[21-100]'],
    [101, '＊＊＊[101-500]'],
    [500, '＊＊＊[101-500]'],
    [501, '＊＊＊[>500]'],
  ])('tells a free text of %i characters as %s', (length, masked) => {
    expect(maskPersonal('freeText', '灯'.repeat(length))).toBe(masked)
  })

  it.each(['name', 'phone', 'idNumber', 'address', 'freeText'] as const)('leaves a blank %s blank', (kind) => {
    expect(maskPersonal(kind, '')).toBe('')
  })

  it('hides how long a name is: two and four characters look alike', () => {
    expect(maskPersonal('name', '王明')).toBe(maskPersonal('name', '王小小明'))
  })
})
