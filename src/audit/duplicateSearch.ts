import { KeyIndex } from '../engine/keyIndex.js'
import { hashWords } from '../expression/hashedTexts.js'
import type { KeyPart } from './keyLog.js'

/** A record whose key occurred before. */
export interface Duplicate {
  readonly row: number
  readonly key: string
}

/** Finds the keys that occurred before, over all files of a record type; parts come in input order. */
export class DuplicateSearch {
  private readonly index = new KeyIndex()
  private readonly decoder = new TextDecoder()

  /** Makes ready for so many records more. */
  expect(records: number): void {
    this.index.reserve(records)
  }

  /** The records of a part, within the period, whose key occurred in an earlier record, in or out of it. */
  duplicatesIn({ hashes, rows, kept, ends, bytes }: KeyPart): Duplicate[] {
    const found: Duplicate[] = []
    for (let at = 0; at < rows.length; at++) {
      const word = at * hashWords
      if (!this.index.add(hashes[word]!, hashes[word + 1]!, hashes[word + 2]!) || kept[at] === 0) continue
      found.push({ row: rows[at]!, key: this.decoder.decode(bytes.subarray(at === 0 ? 0 : ends[at - 1]!, ends[at]!)) })
    }
    return found
  }
}
