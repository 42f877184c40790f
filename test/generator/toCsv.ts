import { encodeGb18030 } from './gb18030.js'
import type { Generated } from './generate.js'
import { type HeaderLanguage, headerOf, valueWords } from './headers.js'
import type { Plan } from './plan.js'

export type CsvEncoding = 'utf-8' | 'utf-8-bom' | 'gb18030'

/** How an export is written. */
export interface CsvOptions {
  readonly headers?: HeaderLanguage
  readonly encoding?: CsvEncoding
  readonly delimiter?: ',' | '\t' | ';'
  readonly lineEnd?: '\r\n' | '\n'
  /** A row above the header with this text in its first cell. */
  readonly title?: string
}

/** Writes the parts of an export, one line at a time. */
export interface CsvFormat {
  /** The byte-order mark where the encoding has one, the title where there is one, and the header. */
  readonly head: string
  readonly line: (cells: readonly string[]) => string
  readonly encode: (text: string) => Uint8Array<ArrayBuffer>
}

const byteOrderMark = '\ufeff'

/** How the rows of a record type are written under the given options: Chinese headers, UTF-8, commas and CRLF where none are given. */
export function csvFormat(type: Plan['type'], columns: readonly string[], options: CsvOptions = {}): CsvFormat {
  const { headers = 'zh', encoding = 'utf-8', delimiter = ',', lineEnd = '\r\n', title } = options
  const words = columns.map((column) => valueWords(type, column, headers))
  const special = new RegExp(`["\\r\\n${delimiter}]`)
  const cell = (text: string): string => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const row = (cells: readonly string[]): string => cells.map(cell).join(delimiter) + lineEnd
  const titleRow = title === undefined ? '' : row([title, ...columns.slice(1).map(() => '')])
  return {
    head: (encoding === 'utf-8-bom' ? byteOrderMark : '') + titleRow + row(columns.map((column) => headerOf(type, column, headers))),
    line: (cells) => row(cells.map((text, column) => words[column]?.(text) ?? text)),
    encode: encoding === 'gb18030' ? encodeGb18030 : (text) => encoder.encode(text),
  }
}

const encoder = new TextEncoder()

/** A whole export as bytes. */
export function toCsv(type: Plan['type'], { columns, rows }: Generated, options: CsvOptions = {}): Uint8Array<ArrayBuffer> {
  const { head, line, encode } = csvFormat(type, columns, options)
  return encode(head + rows.map(line).join(''))
}
