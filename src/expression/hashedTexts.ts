/** Words of hash kept of a text. With 96 bits, two different keys among ten million meet with a probability below 1e-15. */
export const hashWords = 3

const encoder = /* @__PURE__ */ new TextEncoder()

/**
 * The texts of a column over a batch: as hashes, by which keys are told apart, and as their bytes in UTF-8, by which one can be
 * shown. Rows come in order; one that is passed over is empty.
 */
export class HashedTexts {
  /** Three words a row; those of an empty row say nothing. */
  readonly hashes: Uint32Array
  /** Where the text of each row ends in the bytes; it begins where that of the row before it ends. */
  readonly ends: Int32Array
  private bytes = new Uint8Array(1 << 16)
  private rows = 0
  private size = 0

  constructor(capacity: number) {
    this.hashes = new Uint32Array(capacity * hashWords)
    this.ends = new Int32Array(capacity)
  }

  /** Begins a batch. */
  clear(): void {
    this.rows = this.size = 0
  }

  /** Adds the text of a row, by its bytes in UTF-8. */
  add(row: number, buffer: Uint8Array, start: number, end: number): void {
    this.passTo(row)
    if (this.size + end - start > this.bytes.length) this.grow(end - start)
    hashBytes(buffer, start, end, this.hashes, row)
    const { bytes } = this
    let { size } = this
    // A loop: for the few bytes of a key it is faster than a view and a call.
    for (let at = start; at < end; at++) bytes[size++] = buffer[at]!
    this.ends[row] = this.size = size
    this.rows = row + 1
  }

  /** The same of a text that is no run of bytes: an id is the same id in every encoding and however it is quoted. */
  addText(row: number, text: string): void {
    const bytes = encoder.encode(text)
    this.add(row, bytes, 0, bytes.length)
  }

  /** The bytes of the first `count` rows; valid until the next batch. */
  bytesOf(count: number): Uint8Array {
    this.passTo(count)
    return this.bytes.subarray(0, this.size)
  }

  private passTo(row: number): void {
    for (; this.rows < row; this.rows++) this.ends[this.rows] = this.size
  }

  private grow(more: number): void {
    const bytes = new Uint8Array(Math.max(this.bytes.length * 2, this.size + more))
    bytes.set(this.bytes.subarray(0, this.size))
    this.bytes = bytes
  }
}

/** The three words of a hash: the finish of MurmurHash3 (public domain) over three lanes with different seeds and multipliers. */
function hashBytes(buffer: Uint8Array, start: number, end: number, into: Uint32Array, row: number): void {
  let first = 0x2f0b4a37
  let second = 0x6c078965
  let third = 0x1b873593
  for (let at = start; at < end; at++) {
    const byte = buffer[at]!
    first = Math.imul(first ^ byte, 0x01000193)
    second = Math.imul((second << 5) ^ (second >>> 27) ^ byte, 0x85ebca6b)
    third = Math.imul((third << 7) ^ (third >>> 25) ^ byte, 0xc2b2ae35)
  }
  const length = end - start
  const place = row * hashWords
  into[place] = finished(first ^ length)
  into[place + 1] = finished(second ^ length)
  into[place + 2] = finished(third ^ length)
}

function finished(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
