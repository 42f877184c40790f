import { Status } from '../../expression/kinds.js'
import type { HashedTexts } from '../../expression/hashedTexts.js'
import { type CellOffsets, missingCell } from '../cellOffsets.js'
import { Told } from '../kernel/cellKernel.js'
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
/** A cell that stands for nothing is short; a longer one is not worth decoding. */
const longestBlank = 12

/** Reads texts: only whether there is one, and the texts of keys; any other text is made when evidence asks for it. */
export function textReader(text: CellText): ColumnReader {
  let loop: BlankLoop | null = null
  return (buffer, offsets, slot, column) => {
    const { starts, capacity, count } = offsets
    const { status, texts } = column
    loop ??= blankLoop(offsets)
    const unread = loop ? tellBlank(loop, offsets, slot, status) : count
    for (let row = 0; row < count && unread > 0; row++) {
      if (loop && status[row] !== Told.unread) continue
      if (starts[slot * capacity + row] === missingCell) status[row] = Status.invalid
      else status[row] = isBlank(buffer, offsets, slot, row, text) ? Status.absent : Status.value
    }
    if (texts) addTexts(texts, buffer, offsets, slot, status, text)
  }
}

/** What the loop that tells blank texts works with, in the memory of a kernel. */
interface BlankLoop {
  /** By byte, 1 for a blank start. */
  readonly blankStarts: Uint8Array
  readonly told: Uint8Array
}

/** Null where the cells lie in no kernel, or it has no room left. */
function blankLoop({ kernel, capacity }: CellOffsets): BlankLoop | null {
  const loop = kernel && kernel.place(() => ({ blankStarts: kernel.bytes(256).fill(0), told: kernel.bytes(capacity) }))
  for (const byte of blankStarts) if (loop) loop.blankStarts[byte] = 1
  return loop
}

/** Says how many cells are left to others; those have the status `Told.unread`. */
function tellBlank({ blankStarts, told }: BlankLoop, { kernel, starts, ends, capacity, count }: CellOffsets, slot: number, status: Uint8Array): number {
  const { loops, text } = kernel!
  const at = slot * capacity * starts.BYTES_PER_ELEMENT
  const unread = loops.readTexts(text.byteOffset, starts.byteOffset + at, ends.byteOffset + at, count, blankStarts.byteOffset, longestBlank, told.byteOffset)
  status.set(told.subarray(0, count))
  return unread
}

function isBlank(buffer: Uint8Array, offsets: CellOffsets, slot: number, row: number, text: CellText): boolean {
  const end = offsets.ends[slot * offsets.capacity + row]!
  const stop = end < 0 ? ~end : end
  let at = offsets.starts[slot * offsets.capacity + row]!
  while (at < stop && buffer[at]! <= space) at++
  return at === stop || (stop - at <= longestBlank && isBlankMark(text.read(buffer, offsets, slot, row)))
}

function addTexts(texts: HashedTexts, buffer: Uint8Array, offsets: CellOffsets, slot: number, status: Uint8Array, text: CellText): void {
  const base = slot * offsets.capacity
  texts.clear()
  for (let row = 0; row < offsets.count; row++) {
    if (status[row] !== Status.value) continue
    const end = offsets.ends[base + row]!
    let stop = end < 0 ? ~end : end
    let at = offsets.starts[base + row]!
    while (buffer[at]! <= space) at++
    while (buffer[stop - 1]! <= space) stop--
    if (end < 0 || !isPlain(buffer, at, stop)) texts.addText(row, text.read(buffer, offsets, slot, row))
    else texts.add(row, buffer, at, stop)
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
