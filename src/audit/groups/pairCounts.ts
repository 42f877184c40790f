/** First and second number, and the count. */
export const wordsOfPair = 3
const fullest = 0.5

/** How often each pair of two numbers from 0 occurred, in an open table: few pairs occur, however many could. */
export class PairCounts {
  private slots = 1024
  /** First and second number and count of each slot; a count of 0 is a free slot. */
  private table = new Int32Array(this.slots * wordsOfPair)
  size = 0

  /** Counts the pairs of a batch; rows that `kept` leaves out do not count. */
  add(firsts: Int32Array, seconds: Int32Array, count: number, kept: Uint8Array | null): void {
    // No batch may fill the table, whose search ends at a free slot.
    while (this.size + count > this.slots * fullest) this.grow()
    const { table, slots } = this
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      const at = placeOf(table, slots, firsts[row]!, seconds[row]!)
      if (table[at + 2] === 0) {
        this.size++
        table[at] = firsts[row]!
        table[at + 1] = seconds[row]!
      }
      table[at + 2]! += 1
    }
  }

  /** The pairs that occurred, three numbers each: the pair and its count. */
  list(): Int32Array {
    const { table } = this
    const pairs = new Int32Array(this.size * wordsOfPair)
    for (let at = 0, put = 0; at < table.length; at += wordsOfPair) {
      if (table[at + 2] === 0) continue
      for (let word = 0; word < wordsOfPair; word++) pairs[put++] = table[at + word]!
    }
    return pairs
  }

  clear(): void {
    this.table.fill(0)
    this.size = 0
  }

  private grow(): void {
    const old = this.table
    this.slots *= 2
    this.table = new Int32Array(this.slots * wordsOfPair)
    for (let at = 0; at < old.length; at += wordsOfPair) {
      if (old[at + 2]! > 0) this.table.set(old.subarray(at, at + wordsOfPair), placeOf(this.table, this.slots, old[at]!, old[at + 1]!))
    }
  }
}

/** Where a pair stands, or the free slot where it belongs. */
function placeOf(table: Int32Array, slots: number, first: number, second: number): number {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
  // The high bits of a product depend on all of its factors, the low ones do not.
  let slot = (hash ^ (hash >>> 16)) & (slots - 1)
  for (;;) {
    const at = slot * wordsOfPair
    if (table[at + 2] === 0 || (table[at] === first && table[at + 1] === second)) return at
    slot = (slot + 1) & (slots - 1)
  }
}
