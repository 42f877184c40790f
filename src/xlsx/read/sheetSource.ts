import type { ByteSource } from '../../ingest/byteSource.js'
import { MarkupError, MarkupScanner } from '../xml/markupScanner.js'
import { inflatedChunks } from '../zip/inflatedChunks.js'
import { brokenWorkbook } from '../xlsxError.js'
import { mostColumns } from './cellReference.js'
import { type OnRow, SheetReader, type WorkbookContext } from './sheetReader.js'
import type { SheetPart } from './workbookParts.js'

/** A sheet of a workbook as the bytes of a CSV file. */
export interface SheetSource extends ByteSource {
  /** The sheet that its rows stand in. */
  readonly sheet: string
  /** The bytes of the whole workbook, as a receipt hashes them. */
  readonly workbook: Uint8Array
}

/** The workbook that a sheet belongs to. */
export interface OpenWorkbook extends WorkbookContext {
  readonly file: string
  readonly bytes: Uint8Array
}

/** With this mark nobody has to guess the encoding. */
const byteOrderMark = /* @__PURE__ */ Uint8Array.of(0xef, 0xbb, 0xbf)

/**
 * A sheet as CSV in UTF-8 with byte-order mark, one record a row. Its memory does not grow with its rows.
 *
 * @param width Columns of the table.
 */
export function sheetSource(workbook: OpenWorkbook, part: SheetPart, width: number): SheetSource {
  return {
    name: workbook.file,
    sheet: part.name,
    workbook: workbook.bytes,
    async *chunks() {
      yield byteOrderMark.slice()
      const reader = new SheetReader(workbook, width)
      for (const csv of csvChunks(workbook, part, reader)) yield csv
    },
  }
}

/** Rows from the top in which the table's header is looked for. */
const headRows = 15

/** What the first rows of a sheet say of its table. */
export interface SheetHead {
  /** Columns of the table; 0 where the sheet has no filled cell in its first rows. */
  readonly width: number
  readonly isBlank: boolean
}

/**
 * How wide the table of a sheet is: as wide as the rows down to the fullest of its first 15 filled rows, the first of several. A
 * title above the header has fewer cells than it, so the header is that row or stands above it, and none of its columns is lost.
 */
export function sheetHead(workbook: OpenWorkbook, part: SheetPart): SheetHead {
  let rows = 0
  let most = 0
  let widest = 0
  let width = 0
  const onRow: OnRow = (filledCells, lastColumn) => {
    if (filledCells === 0 || rows === headRows) return
    rows++
    widest = Math.max(widest, lastColumn + 1)
    if (filledCells <= most) return
    most = filledCells
    width = widest
  }
  const reader = new SheetReader(workbook, mostColumns, onRow)
  for (const chunk of csvChunks(workbook, part, reader)) if (rows === headRows && chunk.length > 0) break
  return { width, isBlank: rows === 0 }
}

function* csvChunks({ file, bytes }: OpenWorkbook, { entry, name }: SheetPart, reader: SheetReader): Generator<Uint8Array, void> {
  const scanner = new MarkupScanner(reader)
  try {
    for (const chunk of inflatedChunks(bytes, entry, file)) {
      // What follows the rows is inflated for its checksum alone.
      if (!reader.isDone) scanner.push(chunk)
      if (reader.csv.length === 0) continue
      yield reader.csv.view()
      reader.csv.clear()
    }
    if (!reader.isDone) throw new MarkupError('its rows have no end')
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error
    throw brokenWorkbook(file, { zh: `工作表“${name}”无法读取`, en: `sheet "${name}" cannot be read (${error.message})` })
  }
}
