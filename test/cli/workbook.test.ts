import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AuditReport } from '../../src/report/auditReport.js'
import { workbookBytes } from '../../src/xlsx/write/workbookBytes.js'
import { runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const sheet = (name: string, rows: string[][]) => ({ name, columns: [], rows })
const notes = sheet('填写说明', [['本表由热线中心导出'], ['联系人见封面']])
const table = sheet('来件', [
  ['2026年3月来件明细'],
  ['来件编号', '来件渠道', '收到时间', '响应时间'],
  ['1', '短信', '2026-03-02 09:00:00', '2026-03-02 09:03:00'],
  [],
  ['2', '短信', '2026-03-02 09:00:00', '2026-03-02 09:03:01'],
])
const workbook = path.join(folder, '来件.xlsx')
writeFileSync(workbook, workbookBytes([notes, table], 'zh-CN'))
const asOf = ['--as-of', '2026-03-31']

const audited = (...more: string[]): AuditReport => JSON.parse(runCli(['audit', workbook, ...asOf, '--json', ...more]).stdout) as AuditReport

describe('audit of a workbook', () => {
  it('reads the sheet whose header is known, passes over the other, and names sheet and row as Excel shows them', () => {
    const report = audited()
    const input = report.receipt.inputs[0]!
    expect(report.receipt.inputs).toHaveLength(1)
    expect({ sheet: input.sheet, rows: input.rowsRead, bytes: input.bytes }).toEqual({ sheet: '来件', rows: 2, bytes: readFileSync(workbook).length })
    expect(input.sha256).toBe(createHash('sha256').update(readFileSync(workbook)).digest('hex'))
    const rule = report.rules.find(({ id }) => id === 'message-answered-in-time')!
    expect({ passed: rule.targets.passed, failed: rule.targets.failed }).toEqual({ passed: 1, failed: 1 })
    expect(rule.samples[0]!.locator).toMatchObject({ file: '来件.xlsx', sheet: '来件', row: 5 })
  })

  it('ends with 2 where the named sheet is not there or has no header, and names the sheets that are', () => {
    const missing = runCli(['audit', workbook, ...asOf, '--json', '--sheet', '三月'])
    const unknown = runCli(['audit', workbook, ...asOf, '--json', '--sheet', '填写说明'])
    expect([missing.status, unknown.status]).toEqual([2, 2])
    expect(missing.stderr).toContain('来件')
    expect(missing.stdout + unknown.stdout).toBe('')
  })

  it('ends with 2 for a damaged workbook, whatever it is called, and leaves no file', () => {
    writeFileSync(path.join(folder, '坏.csv'), readFileSync(workbook).subarray(0, 900))
    const { status, stderr } = runCli(['audit', path.join(folder, '坏.csv'), ...asOf, '--out', path.join(folder, 'damaged')])
    expect({ status, says: stderr.includes('坏.csv') }).toEqual({ status: 2, says: true })
    expect(readdirSync(folder)).not.toContain('damaged')
  })

  it('writes report.xlsx beside the others', () => {
    const places = ['one', 'two'].map((name) => path.join(folder, name))
    for (const place of places) runCli(['audit', workbook, ...asOf, '--out', place, '--format', 'xlsx'])
    const reports = places.map((place) => readdirSync(place))
    expect(reports).toEqual([['report.xlsx'], ['report.xlsx']])
    expect(readFileSync(path.join(places[0]!, 'report.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })
})
