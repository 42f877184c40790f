import { hashWords } from '../expression/hashedTexts.js'

const fullest = 0.8
const growth = 1.5
/**
 * At most for so many keys room is made ahead: what the first rows of a file promise need not hold. Room that is not used
 * is not taken from the machine either.
 */
const mostForeseen = 16 * 1024 * 1024
/** What is foreseen is some per cent off; a table that has to grow for its last keys lies in memory twice. */
const margin = 1.1

/**
 * The keys that were seen, as hashes in an open table: 12 bytes a slot, 15 to 23 bytes a key.
 * The text of a key, which may be made of a phone number, is not kept.
 */
export class KeyIndex {
  private slots = 1024
  private table = new Uint32Array(this.slots * hashWords)
  private size = 0

  /** Makes room for so many keys more, where they can be foreseen: growing step by step would move each of them several times. */
  reserve(more: number): void {
    const keys = this.size + Math.min(more * margin, mostForeseen)
    if (keys >= this.slots * fullest) this.resize(Math.ceil(keys / fullest) + 1)
  }

  /** Adds a key and says whether it was there already. */
  add(first: number, second: number, third: number): boolean {
    if (this.size >= this.slots * fullest) this.resize(Math.ceil(this.slots * growth))
    return this.put(first === 0 && second === 0 && third === 0 ? 1 : first, second, third)
  }

  private put(first: number, second: number, third: number): boolean {
    const { table, slots } = this
    let slot = Math.floor((first / 2 ** 32) * slots)
    for (;;) {
      const at = slot * hashWords
      if (table[at] === 0 && table[at + 1] === 0 && table[at + 2] === 0) {
        table[at] = first
        table[at + 1] = second
        table[at + 2] = third
        this.size++
        return false
      }
      if (table[at] === first && table[at + 1] === second && table[at + 2] === third) return true
      slot = slot + 1 === slots ? 0 : slot + 1
    }
  }

  private resize(slots: number): void {
    const old = this.table
    this.slots = slots
    this.table = new Uint32Array(this.slots * hashWords)
    this.size = 0
    for (let at = 0; at < old.length; at += hashWords) {
      const first = old[at]!
      const second = old[at + 1]!
      const third = old[at + 2]!
      if (first !== 0 || second !== 0 || third !== 0) this.put(first, second, third)
    }
  }
}
