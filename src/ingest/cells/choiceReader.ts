import { Status } from '../../expression/kinds.js'
import { missingCell } from '../cellOffsets.js'
import type { CellText } from './cellText.js'
import type { ColumnReader } from './instantReader.js'
import { KnownCells } from './knownCells.js'

/** What a distinct cell stands for. */
export interface Choice {
  readonly value: number
  readonly status: Status
}

/** A cell that says nothing, and one that says what nobody can read. */
export const blankChoice: Choice = { value: 0, status: Status.absent }
export const invalidChoice: Choice = { value: 0, status: Status.invalid }

/** Cells beyond so many are all different, and each is looked up anew. */
const mostKnown = 1 << 16

/**
 * Reads categories, truths and whatever else repeats: every distinct cell is turned into text and looked up once, after that
 * its bytes alone are compared. Cells that are all different (an open list that is no list) fall back to looking up each one.
 *
 * @param choose What a text stands for; asked for the empty text too, since a mapping can say what blank means.
 */
export function choiceReader(text: CellText, choose: (text: string) => Choice): ColumnReader {
  const known = new KnownCells()
  /** What each known cell stands for. */
  const choices: Choice[] = []
  const whenBlank = choose('')

  function learn(view: DataView, start: number, end: number, written: string): Choice {
    const choice = choose(written)
    if (known.size < mostKnown) choices[known.add(view, start, end)] = choice
    return choice
  }

  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { values, status } = column
    const base = slot * capacity
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    for (let row = 0; row < count; row++) {
      const start = starts[base + row]!
      const end = ends[base + row]!
      let choice = whenBlank
      if (start === missingCell) choice = invalidChoice
      // Doubled quotes stand for one, so that the bytes are not those of the text.
      else if (end < 0) choice = choose(text.read(buffer, offsets, slot, row))
      else if (end > start) choice = choices[known.find(view, start, end)] ?? learn(view, start, end, text.read(buffer, offsets, slot, row))
      values[row] = choice.value
      status[row] = choice.status
    }
  }
}
