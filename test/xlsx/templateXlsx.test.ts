import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit.js'
import { openTable } from '../../src/ingest/openTable.js'
import { recordFields } from '../../src/records/generated/fields.js'
import { type RecordType, recordTypes } from '../../src/records/generated/recordTypes.js'
import { valueLabels } from '../../src/records/recordNames.js'
import { templateXlsx, XlsxError, xlsxSource } from '../../src/xlsx/index.js'

const types = Object.keys(recordTypes) as RecordType[]
const locales = ['zh-CN', 'en'] as const

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.slice().buffer)
  return book
}

const saved = async (book: ExcelJS.Workbook): Promise<Uint8Array> => new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)

/** An instant as ExcelJS writes it: the parts that a person sees. */
const seen = (...[year, month, day, hour, minute, second]: [number, number, number, number, number, number]): Date => new Date(Date.UTC(year, month - 1, day, hour, minute, second))

describe.each(types)('the template of %s', (type) => {
  it.each(locales)('in %s has one column for each field, each of which an audit knows', async (locale) => {
    const [first] = (await xlsxSource('a.xlsx', templateXlsx(type, locale))).sheets
    const { open } = await xlsxSource('a.xlsx', templateXlsx(type, locale))
    const { layout } = await openTable(open(first!.name), { record: type })
    expect(layout.columns.map(({ mapping }) => mapping.field)).toEqual(recordTypes[type].fields)
    expect(layout.unmapped).toEqual([])
  })

  it('offers the values of every closed list, from a hidden sheet', async () => {
    const book = await opened(templateXlsx(type, 'zh-CN'))
    const lists = book.getWorksheet('取值')
    const sheet = book.worksheets[0]!
    recordTypes[type].fields.forEach((field, column) => {
      const values = Object.values(valueLabels(type, field)).map(({ zh }) => zh)
      const validation = sheet.getCell(2, column + 1).dataValidation as ExcelJS.DataValidation | undefined
      if (values.length === 0) return expect(validation, field).toBeUndefined()
      const [, letters = '', last = ''] = /^'取值'!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(String(validation?.formulae[0])) ?? []
      const offered = Array.from({ length: Number(last) }, (_, row) => lists!.getCell(`${letters}${row + 1}`).value)
      return expect(offered, field).toEqual(values)
    })
    if (lists) expect(lists.state).toBe('hidden')
  })

  it('formats instants as dates and ids as texts', async () => {
    const sheet = (await opened(templateXlsx(type, 'zh-CN'))).worksheets[0]!
    recordTypes[type].fields.forEach((field, column) => {
      const { kind } = recordFields[type][field]!
      const { numFmt } = sheet.getColumn(column + 1)
      if (kind === 'instant') expect(numFmt, field).toBe('yyyy-mm-dd hh:mm:ss')
      if (kind === 'text') expect(numFmt, field).toBe('@')
    })
  })

  it('explains every column', async () => {
    const guide = (await opened(templateXlsx(type, 'zh-CN'))).getWorksheet('填写说明')!
    expect(guide.rowCount).toBe(recordTypes[type].fields.length + 1)
    guide.eachRow((row) => { for (const column of [1, 2, 3, 5, 7]) expect(String(row.getCell(column).value ?? '')).not.toBe('') })
  })
})

describe('a filled template', () => {
  it('of calls audits without a mapping: 1 of 2 answered in time', async () => {
    const book = await opened(templateXlsx('call', 'zh-CN'))
    const sheet = book.worksheets[0]!
    const { fields } = recordTypes.call
    const fill = (row: number, values: Readonly<Record<string, ExcelJS.CellValue>>): void => {
      for (const [field, value] of Object.entries(values)) sheet.getCell(row, fields.indexOf(field) + 1).value = value
    }
    fill(2, { callId: '250912101108115409', callerPhone: '02012345678', offeredAt: seen(2026, 3, 2, 9, 0, 0), answeredAt: seen(2026, 3, 2, 9, 0, 15), status: '已接通' })
    fill(4, { callId: '250912101108115410', offeredAt: seen(2026, 3, 2, 9, 0, 0), answeredAt: seen(2026, 3, 2, 9, 0, 16), status: '已接通' })
    const { open } = await xlsxSource('来电.xlsx', await saved(book), { sheet: '来电' })
    const report = await audit([{ source: open('来电') }], { asOf: '2026-03-31', reveal: true })
    const rule = report.rules.find(({ id }) => id === 'call-answered-in-time')!
    expect(rule.targets).toMatchObject({ total: 2, passed: 1, failed: 1 })
    expect(rule.samples[0]).toMatchObject({ key: '250912101108115410', locator: { row: 4 } })
  })

  it('of work orders reads its drop-downs and dates', async () => {
    const book = await opened(templateXlsx('work-order', 'zh-CN'))
    const sheet = book.worksheets[0]!
    const { fields } = recordTypes['work-order']
    const values = { orderId: 'A-1', category: '投诉', handlingMode: '转交办理', acceptedAt: seen(2026, 2, 13, 16, 20, 0), transferredAt: seen(2026, 2, 25, 0, 0, 0) }
    for (const [field, value] of Object.entries(values)) sheet.getCell(2, fields.indexOf(field) + 1).value = value
    const { open, sheets } = await xlsxSource('工单.xlsx', await saved(book))
    expect(sheets.map(({ name }) => name)).toEqual(['工单', '填写说明'])
    const report = await audit([{ source: open('工单') }], { asOf: '2026-03-31' })
    expect(report.rules.find(({ id }) => id === 'order-transferred-in-time')!.targets).toMatchObject({ total: 1, failed: 1 })
  })
})

it('the same template has the same bytes', () => {
  expect(templateXlsx('call', 'en')).toEqual(templateXlsx('call', 'en'))
})

it('a record type that does not exist is refused with those that do', () => {
  expect(() => templateXlsx('calls' as RecordType, 'en')).toThrow(XlsxError)
  expect(() => templateXlsx('calls' as RecordType, 'en')).toThrow(/calls: There is no such record type\. Give one of: activity, call,/)
})
