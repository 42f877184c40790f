import { describe, expect, it } from 'vitest'
import { type Finding, findingsCsvHeader, findingsCsvLine } from '../../src/report/findingsCsv.js'

const late: Finding = {
  rule: 'call-answered-in-time',
  record: 'call',
  key: 'C-9',
  outcome: 'failed',
  reason: 'late',
  observed: { waitSeconds: 31, answeredAt: null },
  expected: { operator: '<=', value: 15, unit: 'second', parameterId: 'answer-limit' },
  locator: { file: 'calls.csv', row: 12, field: 'answeredAt' },
}

describe('findings.csv', () => {
  it('begins with a byte order mark and its twelve columns, and ends the line in CR LF', () => {
    expect(findingsCsvHeader).toBe('\uFEFFfile,sheet,row,record,key,rule,outcome,reason,field,observed,expected,waived\r\n')
  })

  it('writes a finding with as many cells as the header, ended by CR LF', () => {
    const line = findingsCsvLine(late)
    expect(line).toBe(
      'calls.csv,,12,call,C-9,call-answered-in-time,failed,late,answeredAt,waitSeconds=31; answeredAt=,<= 15 second (answer-limit),\r\n',
    )
    expect(line.split(',')).toHaveLength(findingsCsvHeader.split(',').length)
  })

  it('leaves row, field and requirement blank where the target is not one row', () => {
    const finding: Finding = { ...late, observed: {}, expected: null, locator: { file: 'a.xlsx', sheet: '三月', row: null, field: null } }
    expect(findingsCsvLine(finding)).toBe('a.xlsx,三月,,call,C-9,call-answered-in-time,failed,late,,,,\r\n')
  })

  it('quotes commas, quotes and line breaks by RFC 4180', () => {
    const finding: Finding = { ...late, key: 'a "b", c\nd' }
    expect(findingsCsvLine(finding)).toContain(',"a ""b"", c\nd",')
  })

  it.each(['file', 'key', 'sheet'] as const)('keeps a spreadsheet from running a formula in the %s', (cell) => {
    const hostile = '=HYPERLINK("http://a")'
    const locator = { file: cell === 'file' ? hostile : 'a', sheet: cell === 'sheet' ? hostile : 'b', row: 1, field: null }
    const finding: Finding = { ...late, key: cell === 'key' ? hostile : 'c', locator }
    expect(findingsCsvLine(finding)).toContain(`"'=HYPERLINK(""http://a"")"`)
  })

  it('writes an equality without a leading equals sign, so that no apostrophe is needed', () => {
    const finding: Finding = { ...late, expected: { operator: '=', value: 'no' } }
    expect(findingsCsvLine(finding)).toMatch(/,is no,\r\n$/)
  })

  it('says yes in the last column where a waiver covers the failure', () => {
    expect(findingsCsvLine({ ...late, waived: true })).toMatch(/\(answer-limit\),yes\r\n$/)
  })

  it('writes a required presence as the word alone', () => {
    const finding: Finding = { ...late, expected: { operator: 'present', value: 'closedAt' } }
    expect(findingsCsvLine(finding)).toMatch(/,present,\r\n$/)
  })
})
