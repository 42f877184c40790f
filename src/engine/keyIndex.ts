import { hashWords } from '../expression/hashedTexts.js'

const fullest = 0.8
const growth = 1.5
/** Slots that a table begins with. */
const fewSlots = 16
/** The first bits of a hash that choose its table. */
const tableBits = 8

/**
 * The keys that were seen, as hashes: 12 bytes a slot, 15 to 23 bytes a key.
 * The text of a key, which may be made of a phone number, is not kept.
 *
 * Many small tables, since a table that grows lies in memory twice, and one for all keys would be the largest thing in an audit.
 */
export class KeyIndex {
  private readonly tables = Array.from({ length: 1 << tableBits }, () => new KeyTable())

  /** Adds a key and says whether it was there already. */
  add(first: number, second: number, third: number): boolean {
    return this.tables[first >>> (hashBits - tableBits)]!.add(first, second, third)
  }
}

const hashBits = 32

/** An open table of keys; a slot of zeros is free. */
class KeyTable {
  private slots = fewSlots
  private words = new Uint32Array(this.slots * hashWords)
  private size = 0

  add(first: number, second: number, third: number): boolean {
    if (this.size >= this.slots * fullest) this.grow()
    return this.put(first, second, first === 0 && second === 0 && third === 0 ? 1 : third)
  }

  private put(first: number, second: number, third: number): boolean {
    const { words, slots } = this
    let slot = Math.floor((second / 2 ** hashBits) * slots)
    for (;;) {
      const at = slot * hashWords
      if (words[at] === 0 && words[at + 1] === 0 && words[at + 2] === 0) {
        words[at] = first
        words[at + 1] = second
        words[at + 2] = third
        this.size++
        return false
      }
      if (words[at] === first && words[at + 1] === second && words[at + 2] === third) return true
      slot = slot + 1 === slots ? 0 : slot + 1
    }
  }

  private grow(): void {
    const old = this.words
    this.slots = Math.ceil(this.slots * growth)
    this.words = new Uint32Array(this.slots * hashWords)
    this.size = 0
    for (let at = 0; at < old.length; at += hashWords) {
      const first = old[at]!
      const second = old[at + 1]!
      const third = old[at + 2]!
      if (first !== 0 || second !== 0 || third !== 0) this.put(first, second, third)
    }
  }
}
