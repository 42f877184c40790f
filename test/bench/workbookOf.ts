import { createReadStream, existsSync, renameSync } from 'node:fs'
import { parse } from 'csv-parse'
import ExcelJS from 'exceljs'

const isTime = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/

/**
 * The workbook with the rows of an export, written by ExcelJS when it is first asked for and kept beside it: texts shared, times as
 * dates of Excel, blank cells left out.
 *
 * @param csv The path of the export, in UTF-8 with commas.
 */
export async function workbookOf(csv: string): Promise<string> {
  const file = csv.replace(/csv$/, 'xlsx')
  if (existsSync(file)) return file
  const unfinished = `${file}.${process.pid}`
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: unfinished, useStyles: true, useSharedStrings: true })
  const sheet = book.addWorksheet('工单')
  for await (const cells of createReadStream(csv).pipe(parse()) as AsyncIterable<readonly string[]>) {
    const row = sheet.addRow(cells.map(valueOf))
    row.eachCell((cell) => { if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd hh:mm:ss' })
    row.commit()
  }
  sheet.commit()
  await book.commit()
  renameSync(unfinished, file)
  return file
}

/** Workbooks have no time zone: ExcelJS writes the time that a Date has in UTC. A day that no calendar has, as 30 February, stays a text. */
function valueOf(text: string): string | Date | null {
  if (text === '') return null
  if (!isTime.test(text)) return text
  const time = new Date(`${text.replace(' ', 'T')}Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10)) ? time : text
}
