import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { xlsxSource } from '../../../src/xlsx/index.js'

/**
 * Processor time to read one workbook, ours against ExcelJS as a stream: `npx tsx test/xlsx/bench/readSpeed.ts 500000`.
 * Ours comes first, so that the memory it is told to have used is its own.
 */
const rows = Number(process.argv[2] ?? 500_000)
const folder = mkdtempSync(path.join(tmpdir(), 'hotline-xlsx-bench-'))
const file = path.join(folder, 'orders.xlsx')
const headers = ['工单编号', '受理渠道', '诉求类别', '工单标题', '诉求内容', '诉求人', '联系电话', '登记时间', '受理时间', '转办时间', '承办单位', '办结时间', '回复时间', '工单状态', '是否解决']
const dates: ReadonlySet<number> = new Set([7, 8, 9, 11, 12])

async function write(): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true })
  const sheet = book.addWorksheet('工单')
  sheet.columns = headers.map((header, index) => ({ header, key: header, ...(dates.has(index) && { style: { numFmt: 'yyyy-mm-dd hh:mm:ss' } }) }))
  for (let row = 0; row < rows; row++) {
    const start = Date.UTC(2026, 0, 1) + ((row * 7919) % 6_912_000) * 1000
    sheet.addRow(headers.map((header, index) => (dates.has(index) ? new Date(start + index * 3_600_000) : `${header}${index < 2 ? row : row % 5000}`))).commit()
  }
  sheet.commit()
  await book.commit()
}

async function timed(name: string, read: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage()
  const count = await read()
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  console.log(`${name}: ${count} rows, ${seconds.toFixed(1)} s of processor time, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB so far`)
  return seconds
}

async function readOurs(): Promise<number> {
  const { sheets, open } = await xlsxSource('orders.xlsx', readFileSync(file))
  let count = 0
  for await (const chunk of open(sheets[0]!.name).chunks()) for (const byte of chunk) if (byte === 0x0a) count++
  return count
}

async function readExcelJs(): Promise<number> {
  let count = 0
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit', entries: 'ignore' })
  for await (const sheet of reader) for await (const row of sheet) if (row.hasValues) count++
  return count
}

try {
  await write()
  const ours = await timed('hotline-spec', readOurs)
  const theirs = await timed('ExcelJS', readExcelJs)
  console.log(`ratio ${(ours / theirs).toFixed(2)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
