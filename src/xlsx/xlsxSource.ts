import type { ByteSource } from '../ingest/byteSource.js'
import { gatheredBytes } from './gatheredBytes.js'
import { cellForms } from './read/cellForms.js'
import { SharedStrings } from './read/sharedStrings.js'
import { type OpenWorkbook, type SheetHead, sheetHead, sheetSource, type SheetSource } from './read/sheetSource.js'
import { type SheetPart, unreadablePart, type WorkbookParts, workbookParts } from './read/workbookParts.js'
import { MarkupError } from './xml/markupScanner.js'
import { XlsxError } from './xlsxError.js'
import { assertArchive } from './zip/assertArchive.js'
import { inflatedChunks } from './zip/inflatedChunks.js'
import { limits } from './zip/limits.js'
import type { ZipEntry } from './zip/zipEntries.js'

/** How a workbook is read. */
export interface XlsxOptions {
  /** The sheet to read, by its name, hidden or not; all that show and have cells where it is left out. */
  readonly sheet?: string
}

/** An Excel workbook, ready to be read sheet by sheet. */
export interface XlsxSource {
  /** The sheets that can be read, in the order of their tabs. */
  readonly sheets: readonly { readonly name: string }[]
  /**
   * One of them as the bytes of a CSV file: UTF-8 with byte-order mark, one record for each row of the sheet, blank rows
   * included, so that record numbers are the row numbers that a person sees. It can be read as often as needed.
   *
   * @throws XlsxError (`XLSX_SHEET_UNKNOWN`) for another name.
   */
  open(sheet: string): SheetSource
}

/**
 * Opens an Excel workbook (.xlsx, .xlsm) whose sheets are then read as CSV.
 *
 * Cells are written as a person sees them: dates as `YYYY-MM-DD`, `YYYY-MM-DD HH:MM` or `YYYY-MM-DD HH:MM:SS`, as exactly as their
 * format shows and never less exactly than their value; times alone as `H:MM:SS`; numbers without exponent, to 15 digits; truths as
 * `true` and `false`; formulas as their last result, `#N/A` where they were never calculated; errors by their name (`#DIV/0!`),
 * since what could not be calculated is not blank. Dates have no time zone. Hidden rows and columns are read like others.
 *
 * The file is held in memory as it is, with its shared texts; the rows are streamed.
 *
 * @param name What messages and reports call the file.
 * @param file Its bytes, or a source of them; up to 512 MiB.
 * @throws XlsxError for a file that is none, is damaged, needs a password, or inflates to more than is read: 4 GiB a sheet, 512 MiB of
 * texts, 200 times its size.
 * @example
 * const { sheets, open } = await xlsxSource('工单.xlsx', bytes)
 * await audit(sheets.map((sheet) => ({ source: open(sheet.name) })), { asOf: '2026-03-31' })
 */
export async function xlsxSource(name: string, file: ByteSource | Uint8Array, options: XlsxOptions = {}): Promise<XlsxSource> {
  const bytes = file instanceof Uint8Array ? file : await gatheredBytes(file, name)
  assertArchive(bytes, name)
  const parts = workbookParts(bytes, name)
  const chosen = chosenSheets(parts, options.sheet, name)
  const workbook = openWorkbook(bytes, parts, name)
  const heads = new Map<string, { part: SheetPart; head: SheetHead }>()
  for (const part of chosen) {
    const head = sheetHead(workbook, part)
    if (!head.isBlank || options.sheet !== undefined) heads.set(part.name, { part, head })
  }
  if (heads.size === 0) throw emptyWorkbook(name)
  return {
    sheets: [...heads.keys()].map((sheet) => ({ name: sheet })),
    open(sheet) {
      const found = heads.get(sheet)
      if (!found) throw unknownSheet(name, sheet, [...heads.keys()])
      return sheetSource(workbook, found.part, found.head.width)
    },
  }
}

function chosenSheets({ sheets }: WorkbookParts, wanted: string | undefined, file: string): readonly SheetPart[] {
  if (wanted === undefined) return sheets.filter(({ isHidden }) => !isHidden)
  const found = sheets.filter(({ name }) => name === wanted)
  if (found.length === 0) throw unknownSheet(file, wanted, sheets.map(({ name }) => name))
  return found
}

function openWorkbook(bytes: Uint8Array, { sharedStrings, styles, is1904 }: WorkbookParts, file: string): OpenWorkbook {
  const read = <T>(entry: ZipEntry | null, reader: (chunks: Iterable<Uint8Array>) => T): T => {
    try {
      return reader(entry ? inflatedChunks(bytes, entry, file, limits.kept) : [])
    } catch (error) {
      throw error instanceof MarkupError ? unreadablePart(file, entry?.name ?? '') : error
    }
  }
  return { file, bytes, is1904, strings: read(sharedStrings, (chunks) => SharedStrings.from(chunks)), forms: read(styles, cellForms) }
}

function unknownSheet(file: string, wanted: string, names: readonly string[]): XlsxError {
  return new XlsxError(
    'XLSX_SHEET_UNKNOWN',
    file,
    { zh: `没有名为“${wanted}”的工作表。`, en: `It has no sheet called "${wanted}".` },
    { zh: `工作表有：${names.join('、')}。`, en: `Its sheets are: ${names.join(', ')}.` },
  )
}

function emptyWorkbook(file: string): XlsxError {
  return new XlsxError(
    'XLSX_EMPTY',
    file,
    { zh: '可见的工作表都没有内容。', en: 'None of the sheets that show has anything in it.' },
    { zh: '请核对导出结果；如数据在隐藏的工作表中，请取消隐藏或指明工作表名称。', en: 'Check the export; if the data stand in a hidden sheet, unhide it or name it.' },
  )
}
