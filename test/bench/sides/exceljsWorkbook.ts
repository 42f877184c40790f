import ExcelJS from 'exceljs'
import { measured } from '../answer.js'

const [, , file] = process.argv

await measured(async () => {
  const book = new ExcelJS.stream.xlsx.WorkbookReader(file!, { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit', entries: 'ignore' })
  let rows = 0
  let cells = 0
  for await (const sheet of book) {
    for await (const row of sheet) {
      rows++
      row.eachCell(() => cells++)
    }
  }
  return { counts: { read: [rows, cells] } }
})
