import { Status } from '../../expression/kinds.js'
import { missingCell } from '../cellOffsets.js'
import { Told } from '../kernel/cellKernel.js'
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

/** Texts beyond so many are all different, and each is looked up anew. */
const mostTexts = 1 << 16

/**
 * Reads categories, truths and whatever else repeats: every distinct cell is turned into text and looked up once, after that
 * its bytes alone are compared, or its text where they are not kept. Texts that are all different (an open list that is no list)
 * fall back to looking up each one.
 *
 * @param choose What a text stands for; asked for the empty text too, since a mapping can say what blank means.
 */
export function choiceReader(text: CellText, choose: (text: string) => Choice): ColumnReader {
  const whenBlank = choose('')
  const byText = new Map([['', whenBlank]])
  let known: KnownCells | null = null

  function chosen(written: string): Choice {
    const kept = byText.get(written)
    if (kept) return kept
    const choice = choose(written)
    if (byText.size < mostTexts) byText.set(written, choice)
    return choice
  }

  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { values, status } = column
    known ??= KnownCells.in(offsets, whenBlank)
    if (known?.read(offsets, slot, column) === 0) return
    for (let row = 0; row < count; row++) {
      if (known && status[row] !== Told.unread) continue
      const start = starts[slot * capacity + row]!
      const choice = start === missingCell ? invalidChoice : chosen(text.read(buffer, offsets, slot, row))
      values[row] = choice.value
      status[row] = choice.status
      known?.learn(start, ends[slot * capacity + row]!, choice)
    }
  }
}
