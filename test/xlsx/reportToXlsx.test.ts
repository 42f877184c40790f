import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { AuditReport } from '../../src/report/auditReport.js'
import type { Finding } from '../../src/report/findingsCsv.js'
import { reportToXlsx, type ReportXlsxOptions } from '../../src/xlsx/index.js'
import { mostFindings } from '../../src/xlsx/report/findingsSheet.js'
import { sheetLabels } from '../../src/xlsx/report/sheetLabels.js'
import { sampleReport } from '../report/fixtures/sampleReport.js'

async function opened(report: AuditReport, options: ReportXlsxOptions = { locale: 'zh-CN' }): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await reportToXlsx(report, options)).slice().buffer)
  return book
}

const [sample] = sampleReport.rules[0]!.samples
const finding = (change: Partial<Finding> = {}): Finding => ({ ...sample!, rule: 'call-answered-in-time', record: 'call', ...change })

describe('reportToXlsx', () => {
  it.each([
    ['zh-CN', ['摘要', '条款', '规则', '问题清单', '分组', '剔除行', '回执']],
    ['en', ['Summary', 'Clauses', 'Rules', 'Findings', 'Groups', 'Rejected rows', 'Receipt']],
  ] as const)('has in %s the sheets %s', async (locale, names) => {
    expect((await opened(sampleReport, { locale })).worksheets.map(({ name }) => name)).toEqual(names)
  })

  it('freezes the header of every table and gives it a filter', async () => {
    const book = await opened(sampleReport)
    for (const [name, row] of [['条款', 1], ['规则', 1], ['问题清单', 2], ['分组', 2], ['剔除行', 2], ['回执', 1]] as const) {
      const sheet = book.getWorksheet(name)!
      expect(sheet.views[0], name).toMatchObject({ state: 'frozen', ySplit: row })
      expect(String(sheet.autoFilter), name).toMatch(new RegExp(`^A${row}:[A-Z]+\\d+$`))
    }
  })

  it('has every rule and every clause', async () => {
    const book = await opened(sampleReport)
    const column = (name: string, number: number): unknown[] => (book.getWorksheet(name)!.getColumn(number).values as unknown[]).slice(2)
    expect(column('规则', 2).toSorted()).toEqual(sampleReport.rules.map(({ id }) => id).toSorted())
    expect(column('条款', 1)).toEqual(sampleReport.clauses.map(({ id }) => id))
  })

  it('writes 2026-03-02T09:16:00+08:00 as a date of Excel in the time zone of the receipt', async () => {
    const cell = (await opened(sampleReport, { locale: 'zh-CN', findings: [finding()] })).getWorksheet('问题清单')!.getCell('K3')
    expect(cell.value).toEqual(new Date(Date.UTC(2026, 2, 2, 9, 16, 0)))
    expect(cell.numFmt).toBe('yyyy-mm-dd hh:mm:ss')
  })

  it('writes counts as numbers and 1,204 of 121,282 as 0.99%, cut', async () => {
    const sheet = (await opened(sampleReport)).getWorksheet('规则')!
    const row = sheet.getRow(2)
    expect([row.getCell(2).value, row.getCell(8).value, row.getCell(9).value, row.getCell(14).value]).toEqual(['call-answered-in-time', 121_282, 1204, 0.0099])
    expect(row.getCell(14).numFmt).toContain('0.00%')
  })

  it('says that 50,000 of the findings are listed where there are more, and holds the cap at 100,000', async () => {
    function* many(): Generator<Finding> {
      for (let index = 0; index < 100_000; index++) yield finding({ key: `C-${index}` })
    }
    const rule = { ...sampleReport.rules[0]!, targets: { ...sampleReport.rules[0]!.targets, failed: 100_000, cantTell: 0 } }
    const sheet = (await opened({ ...sampleReport, rules: [rule] }, { locale: 'en', findings: many() })).getWorksheet('Findings')!
    expect(sheet.rowCount).toBe(mostFindings + 2)
    expect(sheet.getCell('A1').value).toBe('100,000 targets failed or could not be told; 50,000 are listed here, findings.csv has all.')
  })

  it('says that all are listed where all are', async () => {
    const rule = { ...sampleReport.rules[0]!, targets: { ...sampleReport.rules[0]!.targets, failed: 1, cantTell: 0 } }
    const sheet = (await opened({ ...sampleReport, rules: [rule] }, { locale: 'zh-CN', findings: [finding()] })).getWorksheet('问题清单')!
    expect(sheet.getCell('A1').value).toBe('不符合和无法判断共 1 项次，已全部列出。')
  })

  it('lists the samples where no findings are given, and says how many there are in all', async () => {
    const sheet = (await opened(sampleReport)).getWorksheet('问题清单')!
    expect(sheet.getCell('A1').value).toBe('不符合和无法判断共 6,452 项次，本表列出 102 条；全部记录见 findings.csv。')
    expect(sheet.rowCount).toBe(104)
  })

  it('lists rejected rows with the exact total', async () => {
    const rejects = [{ input: '2026年3月来电.csv', row: 7, reason: 'unclosed-quote', message: '引号没有配对' }]
    const sheet = (await opened(sampleReport, { locale: 'zh-CN', rejects })).getWorksheet('剔除行')!
    expect(sheet.getCell('A1').value).toBe('共剔除 3 行，本表列出 1 行；全部剔除行见 rejects.csv。')
    expect((sheet.getRow(3).values as unknown[]).slice(1)).toEqual(['2026年3月来电.csv', 7, 'unclosed-quote', '引号没有配对'])
  })

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '＝1'])('writes the key %j as a text that no spreadsheet runs', async (key) => {
    const sheet = (await opened(sampleReport, { locale: 'zh-CN', findings: [finding({ key })] })).getWorksheet('问题清单')!
    expect(sheet.getCell('E3').value).toBe(`'${key}`)
    expect(sheet.getCell('E3').formula).toBeUndefined()
  })

  it.each([
    ['<a & "b">', '<a & "b">'],
    ['a\u0000b', 'a\uFFFDb'],
    ['a\uD800b', 'a\uFFFDb'],
    ['a\uFFFEb', 'a\uFFFDb'],
    ['a\u202Eb', 'a[U+202E]b'],
    ['一\n二', '一\n二'],
    ['x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
  ])('writes the key %j so that every program can open it', async (key, shown) => {
    const sheet = (await opened(sampleReport, { locale: 'zh-CN', findings: [finding({ key })] })).getWorksheet('问题清单')!
    expect(sheet.getCell('E3').value).toBe(shown)
  })

  it('writes a text that looks like an escape so that it stays itself', async () => {
    const parts = unzipSync(await reportToXlsx(sampleReport, { locale: 'zh-CN', findings: [finding({ key: 'a_x000D_b' })] }))
    expect(new TextDecoder().decode(parts['xl/worksheets/sheet4.xml'])).toContain('>a_x005F_x000D_b<')
  })

  it('gives the same bytes every time', async () => {
    expect(await reportToXlsx(sampleReport, { locale: 'zh-CN' })).toEqual(await reportToXlsx(structuredClone(sampleReport), { locale: 'zh-CN' }))
  })

  it('sets the shares of a unit beside its targets on 分组, under the caution, with the rank as a number', async () => {
    const sheet = (await opened(sampleReport)).getWorksheet('分组')!
    expect(sheet.getCell('A1').value).toContain('名次不等于办理质量。分母不足 30 件的不排名次')
    const headings = sheet.getRow(2).values as string[]
    const row = sheet.getRow(3)
    const cell = (heading: string) => row.getCell(headings.indexOf(heading)).value
    expect([cell('名称'), cell('判定项次'), cell('工单量')]).toEqual(['市住房和城乡建设局', 492, 480])
    expect([cell('按时办结率'), cell('按时办结率（区间下界）'), cell('按时办结率（分子）'), cell('按时办结率（名次）')]).toEqual([0.9574, 0.9012, 450, 1])
  })

  it('has a cover before all other sheets where one is given, and runs no formula on it', async () => {
    const cover = { auditedBody: '=1+1', scope: '话单', period: '3月', auditor: '督查科', signOff: '负责人：' }
    const book = await opened(sampleReport, { locale: 'zh-CN', cover })
    expect(book.worksheets[0]!.name).toBe('封面')
    expect(book.worksheets[0]!.getCell('B3').value).toBe("'=1+1")
    expect(book.worksheets[0]!.getCell('B10').value).toBe('负责人：')
  })

  it('writes a report without rules, inputs, clauses or groups', async () => {
    const empty: AuditReport = { ...sampleReport, rules: [], clauses: [], groups: [], leagues: null, receipt: { ...sampleReport.receipt, inputs: [] } }
    expect((await opened(empty)).worksheets).toHaveLength(7)
  })
})

describe('the words of the workbook', () => {
  it('have the same places to fill in both languages', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted()
    expect(Object.values(sheetLabels).filter(({ zh, en }) => places(zh).join() !== places(en).join())).toEqual([])
  })
})
