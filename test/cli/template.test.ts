import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readChecklist } from '../../src/forms/checklistSchema.js'
import type { AuditReport } from '../../src/report/auditReport.js'
import { written } from '../forms/written.js'
import { runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const at = (name: string): string => path.join(folder, name)

async function edited(name: string, edit: (sheet: ExcelJS.Worksheet) => void): Promise<void> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(at(name))
  edit(book.worksheets[0]!)
  await book.xlsx.writeFile(at(name))
}

describe('templates in Excel', () => {
  it('are audited as they were filled in, without a mapping, and the answers of a checklist reach the verdicts of its clauses', async () => {
    expect(runCli(['template', 'message', '--out', at('来件.xlsx')])).toMatchObject({ status: 0, stdout: '' })
    expect(runCli(['template', 'checklist', '--format', 'xlsx', '--out', at('检查表.xlsx')]).status).toBe(0)
    await edited('来件.xlsx', (sheet) => {
      const place = (heading: string): number => (sheet.getRow(1).values as string[]).indexOf(heading)
      for (const [heading, value] of Object.entries({ 来件编号: '1', 来件渠道: '短信', 收到时间: new Date(Date.UTC(2026, 2, 2, 9)), 响应时间: new Date(Date.UTC(2026, 2, 2, 9, 3)) })) {
        sheet.getRow(2).getCell(place(heading)).value = value
      }
    })
    let clause = ''
    await edited('检查表.xlsx', (sheet) => {
      const row = sheet.getRow((sheet.getColumn(1).values as string[]).indexOf('gbt-33358-2016/visible-sign'))
      clause = row.getCell(1).value as string
      ;['不符合', '照片12', '甲', '2026-03-20'].forEach((value, index) => (row.getCell(7 + index).value = value))
    })
    const { stdout } = runCli(['audit', at('来件.xlsx'), '--as-of', '2026-03-31', '--json', '--checklist', at('检查表.xlsx')])
    const report = JSON.parse(stdout) as AuditReport
    expect(report.rules.find(({ id }) => id === 'message-answered-in-time')!.targets).toMatchObject({ total: 1, passed: 1 })
    expect(report.clauses.find(({ id }) => id === clause)).toMatchObject({ verdict: 'notSatisfied', answer: { evidence: '照片12', by: '甲', on: '2026-03-20' } })
    expect(report.receipt.checklistHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('never replace a file, which may be filled in', () => {
    writeFileSync(at('工单.xlsx'), 'filled in')
    const { status, stderr } = runCli(['template', 'work-order', '--out', at('工单.xlsx')])
    expect(status).toBe(2)
    expect(stderr).toContain('已有同名文件')
    expect(readFileSync(at('工单.xlsx'), 'utf8')).toBe('filled in')
  })
})

describe('a checklist in JSON', () => {
  it('may leave rows of its form without a verdict: they count as not checked', async () => {
    const rows = [
      { clause: 'gbt-33358-2016/visible-sign', question: '标识', verdict: null, evidence: '', by: '', on: '' },
      { clause: 'gbt-33358-2016/work-order-record', question: '工单', verdict: 'satisfied', evidence: '抽查20件', by: '甲', on: '2026-03-20' },
    ]
    expect(await readChecklist(written({ answers: rows }))).toEqual({ answers: [{ clause: 'gbt-33358-2016/work-order-record', verdict: 'satisfied', evidence: '抽查20件', by: '甲', on: '2026-03-20' }] })
  })

  it('needs evidence for a verdict, and says where it is missing', async () => {
    const file = written({ answers: [{ clause: 'a', verdict: 'satisfied', evidence: '', by: '甲', on: '2026-03-20' }] })
    await expect(readChecklist(file)).rejects.toThrow('answers[0].evidence is too small or empty')
  })
})
