import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { askedClauses } from '../../src/engine/askedClauses.js'
import { getProfile, listClauses, listStandards } from '../../src/index.js'
import type { Locale } from '../../src/report/locale.js'
import { checklistXlsx, readChecklist, XlsxError } from '../../src/xlsx/index.js'

const clauses = askedClauses(getProfile('national'), listClauses())
const form = (locale: Locale = 'zh-CN') => checklistXlsx(clauses, listStandards(), locale)

type Filled = Readonly<Record<number, readonly [verdict: ExcelJS.CellValue, evidence: string, by: string, on: ExcelJS.CellValue]>>

/** The form with some rows filled in, as a person would in Excel. */
async function filled(rows: Filled, locale: Locale = 'zh-CN'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(form(locale).slice().buffer)
  for (const [row, values] of Object.entries(rows)) values.forEach((value, index) => (book.worksheets[0]!.getRow(Number(row)).getCell(7 + index).value = value))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('the form of a checklist', () => {
  it('has a row for every clause of the profile that people judge, with what to check, and offers three verdicts', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(form().slice().buffer)
    const sheet = book.getWorksheet('检查表')!
    expect((sheet.getColumn(1).values as unknown[]).slice(3)).toEqual(clauses.map(({ id }) => id))
    expect(clauses.length).toBeGreaterThan(20)
    expect(sheet.getRow(3).getCell(6).value).toBe(clauses[0]!.manualProcedure!.zh)
    expect(sheet.getCell('G3').dataValidation).toMatchObject({ type: 'list', formulae: ["'取值'!$A$1:$A$3"] })
  })

  it('gives the same bytes every time, and no answer while nobody has filled it in', async () => {
    expect(form()).toEqual(form())
    expect(await readChecklist('检查表.xlsx', form())).toEqual({ answers: [] })
  })

  it.each([
    ['zh-CN', '符合', '不适用'],
    ['en', 'satisfied', 'not applicable'],
  ] as const)('is read in %s with its verdicts, and days as dates or as texts', async (locale, yes, none) => {
    const bytes = await filled({ 3: [yes, '照片12', '张某', new Date(Date.UTC(2026, 9, 31))], 5: [none, '无此业务', '张某', '2026/11/2'] }, locale)
    expect((await readChecklist('a.xlsx', bytes)).answers).toEqual([
      { clause: clauses[0]!.id, verdict: 'satisfied', evidence: '照片12', by: '张某', on: '2026-10-31' },
      { clause: clauses[2]!.id, verdict: 'notApplicable', evidence: '无此业务', by: '张某', on: '2026-11-02' },
    ])
  })

  it.each<[string, Filled[number], string]>([
    ['another verdict', ['基本符合', '照片', '张某', '2026-10-31'], '第 4 行“结论”应为'],
    ['evidence without a verdict', ['', '照片', '张某', '2026-10-31'], '第 4 行“结论”应为'],
    ['no evidence', ['符合', '', '张某', '2026-10-31'], '第 4 行“依据”不能为空'],
    ['nobody who checked', ['符合', '照片', '', '2026-10-31'], '第 4 行“检查人”不能为空'],
    ['a day that does not exist', ['符合', '照片', '张某', '2026-02-30'], '第 4 行“检查日期”应为日期'],
  ])('with %s is refused, naming the row and the column and no text of a cell', async (_, row, message) => {
    const error = await readChecklist('a.xlsx', await filled({ 4: row })).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(XlsxError)
    expect((error as XlsxError).text.zh).toContain(message)
    expect((error as XlsxError).text.zh).not.toMatch(/张某|基本符合|02-30/)
  })

  it('is not any workbook: one without the columns of the form is refused', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('a').addRow(['工单编号', '受理时间'])
    const error = await readChecklist('a.xlsx', new Uint8Array(await book.xlsx.writeBuffer())).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'XLSX_CHECKLIST_INVALID' })
  })
})
