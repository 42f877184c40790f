import { strToU8, zipSync, type Zippable } from 'fflate'

/** What a hand-written workbook is made of; what is left out is as Excel writes it. */
export interface Parts {
  /** The rows of the first sheet, as XML. */
  readonly rows: string
  readonly sharedStrings?: string
  readonly cellXfs?: string
  readonly numFmts?: string
  readonly workbookPr?: string
  /** Further parts, or other texts for the usual ones. */
  readonly files?: Readonly<Record<string, string>>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook of one sheet, so that a test can hold exactly the XML that it is about. */
export function workbook({ rows, sharedStrings = '', cellXfs = '<xf numFmtId="0"/>', numFmts = '', workbookPr = '', files = {} }: Parts): Uint8Array {
  const texts: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${workbookPr}<sheets><sheet name="工单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${sharedStrings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cellXfs}</cellXfs></styleSheet>`,
    ...files,
  }
  const zipped: Zippable = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(zipped)
}
