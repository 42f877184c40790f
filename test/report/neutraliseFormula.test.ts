import { describe, expect, it } from 'vitest'
import { neutraliseFormula } from '../../src/report/neutraliseFormula.js'

describe('neutraliseFormula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a', '  =1', '\u3000=1', '\uFEFF=1'])(
    'puts an apostrophe before %j',
    (cell) => {
      expect(neutraliseFormula(cell)).toBe(`'${cell}`)
    },
  )

  it.each(['', ' ', '12345', '受理时间=空', '<= 15 second', "'=1", 'a=1'])('leaves %j as it is', (cell) => {
    expect(neutraliseFormula(cell)).toBe(cell)
  })
})
