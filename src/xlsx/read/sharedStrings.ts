import { localName } from '../xml/localName.js'
import { MarkupScanner } from '../xml/markupScanner.js'
import { ByteList } from './byteList.js'
import { appendCsvText, appendText } from './textCell.js'

/** Strings are kept in pages, so that growing copies no more than a list of them. */
const pageLength = 1 << 24

/** The texts that a workbook keeps once for all its sheets, each ready as a cell of CSV. */
export class SharedStrings {
  /** A string lies wholly in the page that its start names. */
  readonly pages: Uint8Array[] = []
  private starts = new Float64Array(1024)
  private lengths = new Uint32Array(1024)
  private used = pageLength
  count = 0

  /** Reads the part of a workbook that holds them. */
  static from(chunks: Iterable<Uint8Array>): SharedStrings {
    const strings = new SharedStrings()
    const text = new ByteList(256)
    const cell = new ByteList(256)
    let isText = false
    let isPhonetic = false
    const scanner = new MarkupScanner({
      open(buffer, start, end) {
        const name = localName(buffer, start, end)
        if (name === 't') isText = !isPhonetic
        else if (name === 'si') text.clear()
        // How a name is read aloud stands beside it and is no part of it.
        else if (name === 'rPh') isPhonetic = true
      },
      close(buffer, start, end) {
        const name = localName(buffer, start, end)
        if (name === 't') isText = false
        else if (name === 'rPh') isPhonetic = false
        else if (name === 'si') {
          cell.clear()
          appendCsvText(cell, text)
          strings.add(cell.view())
        }
      },
      text(buffer, start, end, isLiteral) {
        if (isText) appendText(text, buffer, start, end, isLiteral)
      },
    })
    for (const chunk of chunks) scanner.push(chunk)
    scanner.finish()
    return strings
  }

  /** Adds a string to a cell; false where the workbook has none of that number. */
  appendTo(target: ByteList, index: number): boolean {
    if (!(index >= 0 && index < this.count)) return false
    const start = this.starts[index]!
    const from = start % pageLength
    target.append(this.pages[Math.floor(start / pageLength)]!, from, from + this.lengths[index]!)
    return true
  }

  private add(bytes: Uint8Array): void {
    if (this.used + bytes.length > pageLength) {
      this.pages.push(new Uint8Array(Math.max(pageLength, bytes.length)))
      this.used = 0
    }
    if (this.count === this.starts.length) this.grow()
    this.pages.at(-1)!.set(bytes, this.used)
    this.starts[this.count] = (this.pages.length - 1) * pageLength + this.used
    this.lengths[this.count] = bytes.length
    this.count++
    this.used += bytes.length
  }

  private grow(): void {
    const starts = new Float64Array(this.count * 2)
    const lengths = new Uint32Array(this.count * 2)
    starts.set(this.starts)
    lengths.set(this.lengths)
    this.starts = starts
    this.lengths = lengths
  }
}
