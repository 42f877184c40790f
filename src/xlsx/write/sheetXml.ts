import { escapeHtml } from '../../report/html/escapeHtml.js'
import type { Cell } from './cell.js'
import { cellText } from './cellText.js'
import type { Choices, Sheet } from './sheet.js'
import { type StyleName, styleNames } from './styles.js'

/** Lists are offered in so many rows: some programs expand the range cell by cell and would need minutes for all rows of a sheet. */
const rowsWithChoices = 5000

/** A sheet as a part of a workbook (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(sheet: Sheet): string {
  const { columns, rows, headerRow, choices = [] } = sheet
  const parts = [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${headerRow === undefined ? '' : pane(headerRow)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/>`,
    `<cols>${columns.map(({ width, style }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${style === undefined ? '' : ` style="${styleNames.indexOf(style)}"`}/>`).join('')}</cols>`,
    '<sheetData>',
  ]
  rows.forEach((cells, index) => parts.push(rowXml(cells, index + 1)))
  parts.push('</sheetData>')
  if (headerRow !== undefined) parts.push(`<autoFilter ref="${filterRange(sheet, headerRow)}"/>`)
  if (choices.length > 0) parts.push(`<dataValidations count="${choices.length}">${choices.map((each) => choicesXml(each, (headerRow ?? 0) + 1)).join('')}</dataValidations>`)
  parts.push('<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>')
  return parts.join('')
}

/** The cells that a sheet's filter covers, such as `A2:F90`. */
export function filterRange({ columns, rows }: Sheet, headerRow: number): string {
  return `A${headerRow}:${columnName(columns.length - 1)}${Math.max(rows.length, headerRow)}`
}

/**
 * The letters of a column, counted from 0.
 *
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  const last = String.fromCharCode(0x41 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

function pane(headerRow: number): string {
  const below = `A${headerRow + 1}`
  return `<pane ySplit="${headerRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`
}

function rowXml(cells: readonly Cell[], row: number): string {
  return `<row r="${row}">${cells.map((cell, column) => (cell === null ? '' : cellXml(cell, `${columnName(column)}${row}`))).join('')}</row>`
}

function cellXml(cell: NonNullable<Cell>, reference: string): string {
  if (typeof cell === 'number') return numberXml(cell, 'count', reference)
  if (typeof cell === 'string') return textXml(cell, 'plain', reference)
  const { value, style } = cell
  return typeof value === 'number' ? numberXml(value, style, reference) : textXml(value, style, reference)
}

function numberXml(value: number, style: StyleName, reference: string): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cell ${reference} would hold ${value}, which is no number of a sheet. Write a text in its place.`)
  return `<c r="${reference}"${styleOf(style)}><v>${value}</v></c>`
}

function textXml(text: string, style: StyleName, reference: string): string {
  if (text === '') return `<c r="${reference}"${styleOf(style)}/>`
  return `<c r="${reference}"${styleOf(style)} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
}

function styleOf(style: StyleName): string {
  return ` s="${styleNames.indexOf(style)}"`
}

function choicesXml({ column, list, warning }: Choices, firstRow: number): string {
  const name = columnName(column)
  const range = `${name}${firstRow}:${name}${firstRow + rowsWithChoices - 1}`
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" error="${escapeHtml(warning)}" sqref="${range}"><formula1>${escapeHtml(list)}</formula1></dataValidation>`
}
