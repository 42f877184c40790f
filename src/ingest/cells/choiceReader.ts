import { Status } from '../../expression/kinds.js'
import { missingCell } from '../cellOffsets.js'
import type { CellText } from './cellText.js'
import type { ColumnReader } from './instantReader.js'

/** What a distinct cell stands for. */
export interface Choice {
  readonly value: number
  readonly status: Status
}

/** A cell that says nothing, and one that says what nobody can read. */
export const blankChoice: Choice = { value: 0, status: Status.absent }
export const invalidChoice: Choice = { value: 0, status: Status.invalid }

interface KnownCell {
  readonly bytes: Uint8Array
  readonly choice: Choice
}

const tableSize = 4096
const mostKnown = tableSize * 16

/**
 * Reads categories, truths and whatever else repeats: every distinct cell is turned into text and looked up once, after that
 * its bytes alone are compared. Cells that are all different (an open list that is no list) fall back to looking up each one.
 *
 * @param choose What a text stands for; asked for the empty text too, since a mapping can say what blank means.
 */
export function choiceReader(text: CellText, choose: (text: string) => Choice): ColumnReader {
  const table: (KnownCell[] | undefined)[] = new Array<KnownCell[] | undefined>(tableSize)
  const whenBlank = choose('')
  let known = 0

  function find(buffer: Uint8Array, start: number, length: number, bucket: KnownCell[]): Choice | undefined {
    for (const cell of bucket) {
      const { bytes } = cell
      if (bytes.length !== length) continue
      let at = 0
      while (at < length && bytes[at] === buffer[start + at]) at++
      if (at === length) return cell.choice
    }
    return undefined
  }

  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { values, status } = column
    const base = slot * capacity
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    for (let row = 0; row < count; row++) {
      const start = starts[base + row]!
      const end = ends[base + row]!
      if (start === end) {
        values[row] = whenBlank.value
        status[row] = whenBlank.status
        continue
      }
      if (start === missingCell) {
        status[row] = Status.invalid
        continue
      }
      const length = (end < 0 ? ~end : end) - start
      const place = hashOf(view, start, start + length) & (tableSize - 1)
      const bucket = (table[place] ??= [])
      let choice = find(buffer, start, length, bucket)
      if (!choice) {
        choice = choose(text.read(buffer, offsets, slot, row))
        if (known < mostKnown) {
          bucket.push({ bytes: buffer.slice(start, start + length), choice })
          known++
        }
      }
      values[row] = choice.value
      status[row] = choice.status
    }
  }
}

/** A hash of some bytes, four at a time. */
function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start
  let at = start
  for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1)
  for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x9e3779b1)
  // The high bits of a product depend on all of its factors, the low ones do not.
  return hash ^ (hash >>> 15)
}
