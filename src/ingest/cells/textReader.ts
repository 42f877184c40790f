import type { InputColumn } from '../../expression/column.js'
import { Status } from '../../expression/kinds.js'
import { missingCell } from '../cellOffsets.js'
import type { CellText } from './cellText.js'
import type { ColumnReader } from './instantReader.js'

const space = 0x20

/** Reads texts: only whether there is one; the text itself is made when evidence asks for it. */
export function textReader(): ColumnReader {
  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { status } = column
    const base = slot * capacity
    for (let row = 0; row < count; row++) {
      const start = starts[base + row]!
      if (start === missingCell) {
        status[row] = Status.invalid
        continue
      }
      const end = ends[base + row]!
      status[row] = isBlank(buffer, start, end < 0 ? ~end : end) ? Status.absent : Status.value
    }
  }
}

function isBlank(buffer: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (buffer[at]! > space) return false
  return true
}

/** Reads lists: a JSON array, or names separated by 、 ， ； or white space. */
export function listReader(text: CellText): ColumnReader {
  return (buffer, offsets, slot, column) => {
    const lists: (readonly unknown[])[] = []
    column.list = (row) => lists[row] ?? []
    for (let row = 0; row < offsets.count; row++) {
      const written = text.read(buffer, offsets, slot, row)
      if (offsets.starts[slot * offsets.capacity + row] === missingCell) column.status[row] = Status.invalid
      else if (written === '') column.status[row] = Status.absent
      else readList(written, row, column, lists)
    }
  }
}

function readList(written: string, row: number, column: InputColumn, lists: (readonly unknown[])[]): void {
  const list = written.startsWith('[') ? parsed(written) : written.split(/[、,，;；\s]+/).filter(Boolean)
  column.status[row] = list ? Status.value : Status.invalid
  if (list) lists[row] = list
}

function parsed(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
