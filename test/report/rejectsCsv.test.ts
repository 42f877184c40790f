import { describe, expect, it } from 'vitest'
import { rejectsCsvHeader, rejectsCsvLine } from '../../src/report/rejectsCsv.js'

describe('rejects.csv', () => {
  it('begins with a byte order mark and its four columns', () => {
    expect(rejectsCsvHeader).toBe('\uFEFFinput,row,reason,message\r\n')
  })

  it('writes a rejected row, its message quoted where it holds a comma', () => {
    expect(rejectsCsvLine({ input: 'calls.csv', row: 7, reason: 'too-few-cells', message: '3 cells, the header has 12' })).toBe(
      'calls.csv,7,too-few-cells,"3 cells, the header has 12"\r\n',
    )
  })

  it('keeps a spreadsheet from running a file name', () => {
    expect(rejectsCsvLine({ input: '@a.csv', row: 1, reason: 'r', message: 'm' })).toBe("'@a.csv,1,r,m\r\n")
  })
})
