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
      let hash = length
      for (let at = start; at < start + length; at++) hash = (Math.imul(hash, 31) + buffer[at]!) | 0
      const place = hash & (tableSize - 1)
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
