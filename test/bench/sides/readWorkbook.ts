import { readFileSync } from 'node:fs'
import { xlsxSource } from '../../../src/xlsx/index.js'
import { measured } from '../answer.js'

const [, , file] = process.argv
const [comma, lineFeed, quote] = [0x2c, 0x0a, 0x22]

/** Rows and filled cells of CSV, which is what a sheet is read as. */
class CellCount {
  rows = 0
  cells = 0
  private isQuoted = false
  private isFilled = false

  add(csv: Uint8Array): void {
    for (let at = 0; at < csv.length; at++) {
      const byte = csv[at]!
      if (byte === quote) this.isQuoted = !this.isQuoted
      if (this.isQuoted || (byte !== comma && byte !== lineFeed)) this.isFilled = true
      else this.endCell(byte)
    }
  }

  private endCell(mark: number): void {
    if (this.isFilled) this.cells++
    if (mark === lineFeed) this.rows++
    this.isFilled = false
  }
}

await measured(async () => {
  const { sheets, open } = await xlsxSource('orders.xlsx', readFileSync(file!))
  const count = new CellCount()
  for await (const chunk of open(sheets[0]!.name).chunks()) count.add(chunk)
  return { counts: { read: [count.rows, count.cells] } }
})
