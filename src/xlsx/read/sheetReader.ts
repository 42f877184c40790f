import { localName } from '../xml/localName.js'
import { MarkupError, type MarkupHandler } from '../xml/markupScanner.js'
import { ByteList } from './byteList.js'
import type { CellForm } from './cellForm.js'
import { columnOf, mostRows, wholeNumber } from './cellReference.js'
import { plainNumber } from './plainNumber.js'
import { serialText } from './serialText.js'
import type { SharedStrings } from './sharedStrings.js'
import { appendCsvText, appendText } from './textCell.js'

const comma = 0x2c
const lineFeed = 0x0a
const space = 0x20
const equals = 0x3d
const letter = { c: 0x63, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const
const digitOne = 0x31

/** What all sheets of a workbook are read with. */
export interface WorkbookContext {
  readonly strings: SharedStrings
  /** By cell style. */
  readonly forms: readonly (CellForm | null)[]
  readonly is1904: boolean
}

/** What is told of a row when it is whole. */
export type OnRow = (filledCells: number, lastColumn: number) => void

/** The type of a cell by the first letter of its `t` (ECMA-376 part 1, 18.18.11), but for `str`, the text of a formula, which is an f here. */
const Type = { number: 0x6e, shared: 0x73, formulaText: 0x66, inline: 0x69, truth: 0x62 } as const

/** What a formula stands for that nobody calculated: unknown, not blank. Excel's own word for a value that is not there. */
const notCalculated = '#N/A'

/**
 * Writes the cells of a sheet as records of CSV: one for each row of the sheet, blank rows included, so that the number of a
 * record is the number a person sees beside the row.
 *
 * Cells beyond the width are left out: a note beside the table is no reason to reject a row. Rows shorter than it are filled with
 * blanks, for in a sheet, unlike in a CSV file, a cell cannot be missing.
 */
export class SheetReader implements MarkupHandler {
  readonly csv = new ByteList(1 << 16)
  /** Whether the rows have all been read. */
  isDone = false
  private rowNumber = 0
  private column = -1
  /** The next column that has not been written. */
  private written = 0
  private filledCells = 0
  private lastColumn = -1
  private type: number = Type.number
  private style = 0
  private hasFormula = false
  private isValue = false
  private isPhonetic = false
  private readonly value = new ByteList(256)

  /**
   * @param width Columns of the table.
   * @param onRow For finding the width: it is told of every row, and rows are not filled.
   */
  constructor(
    private readonly context: WorkbookContext,
    private readonly width: number,
    private readonly onRow: OnRow | null = null,
  ) {}

  open(buffer: Uint8Array, start: number, end: number): void {
    if (this.isDone) return
    const first = buffer[start]
    if (first === letter.v && end === start + 1) this.isValue = true
    else if (first === letter.c && buffer[start + 1] === space) this.openCell(buffer, start + 1, end)
    else this.openNamed(localName(buffer, start, end), buffer, start, end)
  }

  close(buffer: Uint8Array, start: number, end: number): void {
    if (this.isDone) return
    const first = buffer[start]
    if (first === letter.v && end === start + 1) this.isValue = false
    else if (first === letter.c && (end === start + 1 || buffer[start + 1] === space)) this.closeCell()
    else this.closeNamed(localName(buffer, start, end))
  }

  text(buffer: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    if (this.isValue) appendText(this.value, buffer, start, end, isLiteral)
  }

  private openNamed(name: string, buffer: Uint8Array, start: number, end: number): void {
    switch (name) {
      case 'row':
        return this.openRow(buffer, start, end)
      case 'c':
        return this.openCell(buffer, start, end)
      case 'v':
        this.isValue = true
        return
      case 't':
        this.isValue = this.type === Type.inline && !this.isPhonetic
        return
      case 'f':
        this.hasFormula = true
        return
      case 'rPh':
        this.isPhonetic = true
    }
  }

  private closeNamed(name: string): void {
    switch (name) {
      case 'row':
        return this.closeRow()
      case 'c':
        return this.closeCell()
      case 'v':
      case 't':
        this.isValue = false
        return
      case 'rPh':
        this.isPhonetic = false
        return
      case 'sheetData':
        this.isDone = true
    }
  }

  /** A row without a number follows the one before. */
  private openRow(buffer: Uint8Array, start: number, end: number): void {
    const at = attributeStart(buffer, start, end, letter.r)
    const number = at < 0 ? this.rowNumber + 1 : wholeNumber(buffer, at, valueEnd(buffer, at, end))
    if (number <= this.rowNumber || number > mostRows) throw new MarkupError(`the row after row ${this.rowNumber} has a wrong number`)
    this.csv.reserve(number - this.rowNumber)
    for (let blank = this.rowNumber + 1; blank < number; blank++) {
      this.csv.push(lineFeed)
      this.onRow?.(0, -1)
    }
    this.rowNumber = number
    this.column = -1
    this.written = 0
    this.filledCells = 0
    this.lastColumn = -1
  }

  private closeRow(): void {
    const { csv } = this
    if (this.filledCells > 0 && this.onRow === null) this.fillTo(this.width - 1)
    csv.reserve(1)
    csv.push(lineFeed)
    this.onRow?.(this.filledCells, this.lastColumn)
  }

  private openCell(buffer: Uint8Array, start: number, end: number): void {
    this.value.clear()
    this.type = Type.number
    this.style = 0
    this.hasFormula = false
    let column = this.column + 1
    let at = start
    while (at < end && buffer[at]! > space) at++
    while (at < end) {
      while (at < end && buffer[at]! <= space) at++
      const name = at
      while (at < end && buffer[at] !== equals) at++
      const isSingle = at === name + 1
      // The opening quote stands after the equals sign, or after white space that nobody writes.
      at++
      while (at < end && buffer[at]! <= space) at++
      const from = at + 1
      const to = valueEnd(buffer, from, end)
      at = to + 1
      if (!isSingle) continue
      const letterOfName = buffer[name]
      if (letterOfName === letter.r) column = columnOf(buffer, from, to)
      else if (letterOfName === letter.s) this.style = wholeNumber(buffer, from, to)
      else if (letterOfName === letter.t) this.type = typeOf(buffer, from, to)
    }
    if (column <= this.column) throw new MarkupError(`row ${this.rowNumber} has its cells out of order`)
    this.column = column
  }

  private closeCell(): void {
    this.isValue = false
    if (this.column >= this.width) return
    if (this.value.length === 0 && !(this.hasFormula && this.type !== Type.formulaText)) return
    const { csv } = this
    const before = csv.length
    const writtenBefore = this.written
    this.fillTo(this.column)
    const start = csv.length
    this.appendValue()
    if (csv.length === start) {
      // A shared string may be empty; then the cell is blank.
      csv.length = before
      this.written = writtenBefore
      return
    }
    this.filledCells++
    this.lastColumn = this.column
  }

  /** Ends the cells before a column, so that the next bytes are its. */
  private fillTo(column: number): void {
    const { csv } = this
    const count = column - this.written
    csv.reserve(count)
    for (let index = 0; index < count; index++) csv.push(comma)
    this.written += count
  }

  private appendValue(): void {
    const { csv, value, type } = this
    if (value.length === 0) return csv.appendAscii(notCalculated)
    switch (type) {
      case Type.number:
        return this.appendNumber()
      case Type.shared:
        if (this.context.strings.appendTo(csv, wholeNumber(value.bytes, 0, value.length))) return
        throw new MarkupError(`row ${this.rowNumber} refers to a text that the workbook does not have`)
      case Type.truth:
        return csv.appendAscii(value.bytes[0] === digitOne || value.bytes[0] === letter.t ? 'true' : 'false')
      default:
        return appendCsvText(csv, value)
    }
  }

  private appendNumber(): void {
    const { csv, value, context } = this
    const form = context.forms[this.style] ?? null
    if (form === null && isShortWhole(value)) return csv.append(value.bytes, 0, value.length)
    const written = asciiText(value)
    csv.appendAscii(form === null ? plainNumber(written) : dateText(written, form, context.is1904))
  }
}

/** The place of the value of an attribute whose name is one letter; -1 where the tag has none. */
function attributeStart(buffer: Uint8Array, start: number, end: number, name: number): number {
  for (let at = start + 1; at + 2 < end; at++) {
    if (buffer[at] === name && buffer[at + 1] === equals && buffer[at - 1]! <= space) return at + 3
  }
  return -1
}

function valueEnd(buffer: Uint8Array, start: number, end: number): number {
  const quote = buffer[start - 1]
  let at = start
  while (at < end && buffer[at] !== quote) at++
  return at
}

function typeOf(buffer: Uint8Array, start: number, end: number): number {
  const first = buffer[start]!
  return first === Type.shared && end > start + 1 ? Type.formulaText : first
}

const zero = 0x30
const nine = 0x39
/** A whole number of so many digits stands as it is. */
const mostPlainDigits = 15

function isShortWhole({ bytes, length }: ByteList): boolean {
  if (length > mostPlainDigits) return false
  for (let at = 0; at < length; at++) if (bytes[at]! < zero || bytes[at]! > nine) return false
  return length === 1 || bytes[0] !== zero
}

function asciiText({ bytes, length }: ByteList): string {
  let text = ''
  for (let at = 0; at < length; at++) text += String.fromCharCode(bytes[at]!)
  return text
}

function dateText(written: string, form: CellForm, is1904: boolean): string {
  const serial = Number(written)
  return Number.isFinite(serial) ? serialText(serial, form, is1904) : written
}
