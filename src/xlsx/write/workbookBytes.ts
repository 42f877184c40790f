import { strToU8, zipSync, type Zippable } from 'fflate'
import { escapeHtml } from '../../report/html/escapeHtml.js'
import type { Locale } from '../../report/locale.js'
import type { Sheet } from './sheet.js'
import { filterRange, sheetXml } from './sheetXml.js'
import { stylesXml } from './styles.js'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const package2006 = 'http://schemas.openxmlformats.org/package/2006'
const document2006 = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The earliest time that ZIP knows, in local parts as ZIP has it: the same in every time zone, so the same sheets give the same bytes. */
const fixedTime = /* @__PURE__ */ new Date(1980, 0, 1)

/** A workbook of these sheets as the bytes of an .xlsx file, the same for the same sheets. */
export function workbookBytes(sheets: readonly Sheet[], locale: Locale): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': part(contentTypes(sheets)),
    '_rels/.rels': part(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': part(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': part(relationships([...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]), ['styles', 'styles.xml']])),
    'xl/styles.xml': part(stylesXml(locale)),
  }
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = part(sheetXml(sheet))
  })
  return zipSync(files, { mtime: fixedTime })
}

function part(xml: string): Uint8Array {
  return strToU8(declaration + xml)
}

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (name: string, type: string): string => `<Override PartName="${name}" ContentType="${sheetType}.${type}+xml"/>`
  return `<Types xmlns="${package2006}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}</Types>`
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${document2006}/${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${package2006}/relationships">${each.join('')}</Relationships>`
}

function workbookXml(sheets: readonly Sheet[]): string {
  const tabs = sheets.map(({ name, isHidden }, index) => `<sheet name="${escapeHtml(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`)
  const names = sheets.flatMap((sheet, index) => (sheet.headerRow === undefined ? [] : namesOf(sheet, sheet.headerRow, index)))
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${document2006}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${tabs.join('')}</sheets>${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}</workbook>`
}

/** The names by which Excel knows a sheet's filter and the rows that it prints on every page. */
function namesOf(sheet: Sheet, headerRow: number, index: number): string[] {
  const place = `'${escapeHtml(sheet.name)}'!`
  const range = filterRange(sheet, headerRow).replace(/[A-Z]+|\d+/g, (each) => `$${each}`)
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}${range}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${place}$1:$${headerRow}</definedName>`,
  ]
}
