import { describe, expect, it } from 'vitest'
import { sayIn } from '../../src/cli/language.js'
import { ProgressLine } from '../../src/cli/progressLine.js'

describe('ProgressLine', () => {
  it('tells file, share, rows, rate and time left over all files: after 10 s 40 % of the bytes, 15 s are left', () => {
    const lines = new ProgressLine(new Map([['1.csv', 300], ['2.csv', 700]]), sayIn('zh-CN'))
    lines.add({ input: '1.csv', bytes: 300, rows: 900 })
    lines.add({ input: '2.csv', bytes: 100, rows: 300 })
    expect(lines.line('2.csv', 10_000)).toBe('2.csv (2/2) 40% 1,200 行 120 行/秒 约剩 15 秒')
  })

  it('tells minutes from 91 s on, in English', () => {
    const lines = new ProgressLine(new Map([['a.csv', 1000]]), sayIn('en'))
    lines.add({ input: 'a.csv', bytes: 100, rows: 10 })
    expect(lines.line('a.csv', 10_000)).toBe('a.csv 10% 10 rows 1 rows/s about 90 s left')
    expect(lines.line('a.csv', 10_112)).toBe('a.csv 10% 10 rows 0 rows/s about 2 min left')
  })

  it('tells no rate in the first 2 s', () => {
    const lines = new ProgressLine(new Map([['a.csv', 1000]]), sayIn('en'))
    lines.add({ input: 'a.csv', bytes: 999, rows: 10 })
    expect(lines.line('a.csv', 1999)).toBe('a.csv 99% 10 rows')
  })

  it('tells neither share nor time left where a size is not known, and adds the sheets of a workbook up', () => {
    const lines = new ProgressLine(new Map([['a.xlsx', null]]), sayIn('en'))
    lines.add({ input: 'a.xlsx', bytes: 100, rows: 500 })
    lines.add({ input: 'a.xlsx', bytes: 10, rows: 100 })
    expect(lines.line('a.xlsx', 3000)).toBe('a.xlsx 600 rows 200 rows/s')
  })

  it('shows a name with a terminal sequence without effect', () => {
    const lines = new ProgressLine(new Map([['a\u001b[2J', null]]), sayIn('en'))
    lines.add({ input: 'a\u001b[2J', bytes: 1, rows: 1 })
    expect(lines.line('a\u001b[2J', 0)).toBe('a\\u001b[2J 1 rows')
  })
})
