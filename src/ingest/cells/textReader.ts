import { Status } from '../../expression/kinds.js'
import { missingCell } from '../cellOffsets.js'
import { type CellText, isBlankMark } from './cellText.js'
import type { ColumnReader } from './instantReader.js'
import type { Translation } from './translation.js'

const space = 0x20
const equals = 0x3d

/**
 * The first byte of what may stand for nothing: a dash, a slash or NULL; U+2014 in UTF-8; white space beyond ASCII, which is U+00A0 and
 * U+3000 in UTF-8 and an inner byte-order mark; U+2014 and U+3000 in GB18030.
 */
const blankStarts: readonly number[] = [...'-/\\nN'].map((mark) => mark.charCodeAt(0)).concat(0xe2, 0xc2, 0xe3, 0xef, 0xa1)
/** By byte, since it is asked of every short text. */
const isBlankStart = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => blankStarts.includes(byte))
/** A cell that stands for nothing is short; a longer one is not worth decoding. */
const longestBlank = 12

/** Reads texts: only whether there is one, and the texts of keys; any other text is made when evidence asks for it. */
export function textReader(text: CellText): ColumnReader {
  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { status, texts } = column
    texts?.clear()
    const base = slot * capacity
    for (let row = 0; row < count; row++) {
      const start = starts[base + row]!
      if (start === missingCell) {
        status[row] = Status.invalid
        continue
      }
      const end = ends[base + row]!
      let stop = end < 0 ? ~end : end
      let at = start
      while (at < stop && buffer[at]! <= space) at++
      const isBlank = at === stop || (stop - at <= longestBlank && isBlankStart[buffer[at]!]! && isBlankMark(text.read(buffer, offsets, slot, row)))
      status[row] = isBlank ? Status.absent : Status.value
      if (texts === null || isBlank) continue
      while (buffer[stop - 1]! <= space) stop--
      if (end < 0 || !isPlain(buffer, at, stop)) texts.addText(row, text.read(buffer, offsets, slot, row))
      else texts.add(row, buffer, at, stop)
    }
  }
}

/** Whether the bytes of a cell are its text in UTF-8: ASCII, and no `="…"` for a spreadsheet. */
function isPlain(buffer: Uint8Array, start: number, end: number): boolean {
  if (buffer[start] === equals) return false
  for (let at = start; at < end; at++) if (buffer[at]! >= 0x80) return false
  return true
}

/** Reads texts of which the mapping says what some of them mean. */
export function translatedTextReader(text: CellText, translate: Translation): ColumnReader {
  return (buffer, offsets, slot, column) => {
    const { status, texts } = column
    texts?.clear()
    for (let row = 0; row < offsets.count; row++) {
      if (offsets.starts[slot * offsets.capacity + row] === missingCell) {
        status[row] = Status.invalid
        continue
      }
      const meant = translate(text.read(buffer, offsets, slot, row)) ?? ''
      const isBlank = isBlankMark(meant)
      status[row] = isBlank ? Status.absent : Status.value
      if (texts !== null && !isBlank) texts.addText(row, meant)
    }
  }
}

/** Reads lists: a JSON array, or names separated by 、 ， ； or white space. */
export function listReader(text: CellText, translate: Translation | null): ColumnReader {
  return (buffer, offsets, slot, column) => {
    const lists: (readonly unknown[])[] = []
    column.list = (row) => lists[row] ?? []
    for (let row = 0; row < offsets.count; row++) {
      if (offsets.starts[slot * offsets.capacity + row] === missingCell) {
        column.status[row] = Status.invalid
        continue
      }
      const written = text.read(buffer, offsets, slot, row)
      const meant = translate ? translate(written) : written
      if (meant === null || isBlankMark(meant)) {
        column.status[row] = Status.absent
        continue
      }
      const list = writtenList(meant)
      column.status[row] = list ? Status.value : Status.invalid
      if (list) lists[row] = list
    }
  }
}

/**
 * A list as a cell gives it.
 *
 * @returns undefined for JSON that is no array.
 * @example writtenList('城管局、住建局') // ['城管局', '住建局']
 */
export function writtenList(text: string): readonly unknown[] | undefined {
  return text.startsWith('[') ? parsedList(text) : text.split(/[、,，;；\s]+/).filter(Boolean)
}

function parsedList(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
