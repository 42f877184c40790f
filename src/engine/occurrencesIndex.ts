import { longer } from './longer.js'

/**
 * Records of a part of the input, 24 bytes each. The last eight bits of a hash hold the precision of the time and what is asked of the
 * record, which leaves 88 to tell keys apart: with ten million keys, two meet with a probability below 1e-12.
 */
export interface IndexedRecords {
  /** The words of the hash of each key. */
  readonly first: Uint32Array
  readonly second: Uint32Array
  readonly third: Uint32Array
  /** The first instant that the record can have, in milliseconds; for one without a time, the reason, by its place in `verdicts`. */
  readonly times: Float64Array
  readonly rows: Uint32Array
}

/** The precision of a time that is not known. */
export const timeless = 3
/** The last eight bits of a hash: what is asked of a record, by its place in `verdicts`, and behind it in two bits the precision. */
const codeBits = 8
const precisionBits = 2
/** How many verdicts the code has room for. */
export const verdictSpace = 1 << (codeBits - precisionBits)

export const codedHash = (third: number, verdict: number, precision: number): number => (third & -(1 << codeBits)) | (verdict << precisionBits) | precision
export const precisionOf = (code: number): number => code & ((1 << precisionBits) - 1)
export const verdictOf = (code: number): number => code >>> precisionBits

/** Keys are taken in as many slices as so many first bits of a hash tell apart, each small enough to stay near the processor. */
const sliceBits = 3
/** Up to so many records of one bucket are sorted by moving them. */
const fewRecords = 16

/** The records of one key, as places in a slice: those with a time first, in its order, equal ones by precision. */
export interface SortedSlice {
  /** Places of records, those of one key side by side. */
  readonly order: Uint32Array
  readonly starts: Float64Array
  readonly codes: Uint8Array
  /** The part that a record comes from, and its place there. */
  readonly parts: Uint32Array
  readonly places: Uint32Array
}

/**
 * Goes through the records key by key. The keys are taken in a few slices by the beginning of their hashes, so that no second copy of
 * the index is made.
 *
 * @param onKey Told where the records of a key begin and end in `order` of the slice; the slice holds until the next call.
 */
export function forEachKey(parts: readonly IndexedRecords[], onKey: (slice: SortedSlice, from: number, to: number) => void): void {
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0)
  const slice = new Slice(Math.ceil((total / 2 ** sliceBits) * 1.1))
  for (let number = 0; number < 2 ** sliceBits; number++) {
    slice.fill(parts, number)
    slice.sort()
    slice.tellKeys(onKey)
  }
}

class Slice implements SortedSlice {
  private first = new Uint32Array(0)
  private second = new Uint32Array(0)
  private third = new Uint32Array(0)
  starts = new Float64Array(0)
  codes = new Uint8Array(0)
  parts = new Uint32Array(0)
  places = new Uint32Array(0)
  order = new Uint32Array(0)
  private size = 0

  constructor(room: number) {
    this.grow(Math.max(room, 64))
  }

  /** Takes the records of the slice with a number. */
  fill(parts: readonly IndexedRecords[], number: number): void {
    this.size = 0
    for (let part = 0; part < parts.length; part++) this.fillFrom(parts[part]!, part, number)
  }

  private fillFrom({ first, second, third, times }: IndexedRecords, part: number, number: number): void {
    const size = first.length
    let found = this.size
    for (let place = 0; place < size; place++) {
      const beginning = first[place]!
      if (beginning >>> (32 - sliceBits) !== number) continue
      if (found === this.order.length) this.grow(found * 2)
      const last = third[place]!
      const code = last & ((1 << codeBits) - 1)
      this.first[found] = beginning
      this.second[found] = second[place]!
      this.third[found] = last >>> codeBits
      this.codes[found] = code
      this.starts[found] = precisionOf(code) === timeless ? Infinity : times[place]!
      this.parts[found] = part
      this.places[found] = place
      found++
    }
    this.size = found
  }

  /** Sorts by key: into about as many buckets as there are records, by the bits that follow those of the slice, and then within each. */
  sort(): void {
    const { first, order, size } = this
    const bits = Math.max(1, Math.min(32 - sliceBits, Math.ceil(Math.log2(size + 1))))
    const shift = 32 - bits
    const ends = new Uint32Array(2 ** bits + 1)
    for (let at = 0; at < size; at++) ends[(first[at]! << sliceBits) >>> shift]!++
    for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket]! += ends[bucket - 1]!
    // Backwards, so that records that come in order of time stay so; each end becomes the beginning of its bucket.
    for (let at = size - 1; at >= 0; at--) order[--ends[(first[at]! << sliceBits) >>> shift]!] = at
    for (let bucket = 0; bucket < ends.length - 1; bucket++) if (ends[bucket + 1]! - ends[bucket]! > 1) this.sortRange(ends[bucket]!, ends[bucket + 1]!)
  }

  tellKeys(onKey: (slice: SortedSlice, from: number, to: number) => void): void {
    const { order, size } = this
    for (let from = 0; from < size; ) {
      let to = from + 1
      while (to < size && this.haveOneKey(order[from]!, order[to]!)) to++
      onKey(this, from, to)
      from = to
    }
  }

  private sortRange(from: number, to: number): void {
    const { order } = this
    if (to - from > fewRecords) {
      if (!this.isInOrder(from, to)) order.subarray(from, to).sort((left, right) => this.compare(left, right))
      return
    }
    for (let at = from + 1; at < to; at++) {
      const record = order[at]!
      let before = at - 1
      for (; before >= from && this.compare(order[before]!, record) > 0; before--) order[before + 1] = order[before]!
      order[before + 1] = record
    }
  }

  private isInOrder(from: number, to: number): boolean {
    const { order } = this
    for (let at = from + 1; at < to; at++) if (this.compare(order[at - 1]!, order[at]!) > 0) return false
    return true
  }

  private compare(left: number, right: number): number {
    const { first, second, third, starts, codes } = this
    if (first[left] !== first[right]) return first[left]! - first[right]!
    if (second[left] !== second[right]) return second[left]! - second[right]!
    if (third[left] !== third[right]) return third[left]! - third[right]!
    if (starts[left] !== starts[right]) return starts[left]! - starts[right]!
    return precisionOf(codes[left]!) - precisionOf(codes[right]!)
  }

  private haveOneKey(left: number, right: number): boolean {
    const { first, second, third } = this
    return first[left] === first[right] && second[left] === second[right] && third[left] === third[right]
  }

  private grow(room: number): void {
    this.first = longer(this.first, new Uint32Array(room))
    this.second = longer(this.second, new Uint32Array(room))
    this.third = longer(this.third, new Uint32Array(room))
    this.starts = longer(this.starts, new Float64Array(room))
    this.codes = longer(this.codes, new Uint8Array(room))
    this.parts = longer(this.parts, new Uint32Array(room))
    this.places = longer(this.places, new Uint32Array(room))
    this.order = new Uint32Array(room)
  }
}
