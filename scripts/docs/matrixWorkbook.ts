import { type MatrixSheet, matrixSheets } from '../../src/docgen/matrix/matrixSheets.js'
import type { ReferenceSource } from '../../src/docgen/referenceSource.js'
import { styled } from '../../src/xlsx/write/cell.js'
import type { Sheet } from '../../src/xlsx/write/sheet.js'
import { workbookBytes } from '../../src/xlsx/write/workbookBytes.js'

/** The matrix as a workbook: frozen headers, filters, and a column for comments. */
export function matrixWorkbook(source: ReferenceSource): Uint8Array {
  return workbookBytes(matrixSheets(source).map(sheetOf), 'zh-CN')
}

function sheetOf({ name, columns, rows }: MatrixSheet): Sheet {
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    headerRow: 1,
    rows: [columns.map((column) => styled(column.name, 'heading')), ...rows.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell : styled(cell, 'wrapped'))))],
  }
}
