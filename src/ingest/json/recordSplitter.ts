import type { Bilingual } from '../../expression/kinds.js'

/** How JSON holds several records: one object a line (NDJSON), or one array of them. */
export type JsonForm = 'lines' | 'list'

/** Splits bytes into records as they come; no byte of a character beyond ASCII looks like a bracket, a quote or a line feed in UTF-8. */
export interface RecordSplitter {
  /** Hands on the records that end between `from` and the end, as stretches of the buffer; says where the first unfinished one starts. */
  split(buffer: Uint8Array, start: number, from: number, onRecord: (start: number, end: number) => void): number
  /** What is wrong with the file as a whole once no more bytes come; null where nothing is. */
  problemAtEnd(): Bilingual | null
}

const lineFeed = 0x0a
const space = 0x20
const comma = 0x2c
const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** One record a line. The last one needs no line feed, so the caller takes what is left for one. */
export class LineSplitter implements RecordSplitter {
  split(buffer: Uint8Array, start: number, from: number, onRecord: (start: number, end: number) => void): number {
    let rest = start
    for (let at = buffer.indexOf(lineFeed, from); at >= 0; at = buffer.indexOf(lineFeed, rest)) {
      onRecord(rest, at)
      rest = at + 1
    }
    return rest
  }

  problemAtEnd(): null {
    return null
  }
}

/** The elements of one array: what stands between its commas. */
export class ListSplitter implements RecordSplitter {
  /** Open brackets and braces around the next byte; 1 is inside the list. */
  private depth = 0
  private isInText = false
  private isEscaped = false
  private isClosed = false
  private hasStray = false

  split(buffer: Uint8Array, start: number, from: number, onRecord: (start: number, end: number) => void): number {
    let rest = start
    for (let at = from; at < buffer.length; at++) {
      const byte = buffer[at]!
      if (this.isInText) this.passText(byte)
      else if (this.depth === 0) {
        if (byte === openBracket && !this.isClosed) this.depth = 1
        else if (byte > space) this.hasStray = true
        rest = at + 1
      } else if (byte === quote) this.isInText = true
      else if (byte === openBracket || byte === openBrace) this.depth++
      else if (byte === closeBracket || byte === closeBrace) {
        this.depth--
        if (this.depth > 0) continue
        this.isClosed = true
        // Nothing stands before the end of an empty list, and after a last comma.
        if (!isBlankBetween(buffer, rest, at)) onRecord(rest, at)
        rest = at + 1
      } else if (byte === comma && this.depth === 1) {
        onRecord(rest, at)
        rest = at + 1
      }
    }
    return rest
  }

  problemAtEnd(): Bilingual | null {
    if (this.hasStray) return { zh: '内容不是一个 JSON 数组。', en: 'It is not one JSON array.' }
    return this.isClosed ? null : { zh: 'JSON 数组没有结束，导出可能中断。', en: 'Its JSON array has no end; the export may have been cut off.' }
  }

  private passText(byte: number): void {
    if (this.isEscaped) this.isEscaped = false
    else if (byte === backslash) this.isEscaped = true
    else if (byte === quote) this.isInText = false
  }
}

/** Whether nothing but white space stands between two places, the first inclusive, the second exclusive. */
export function isBlankBetween(buffer: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (buffer[at]! > space) return false
  return true
}
