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

/** The same, gathered by the first bits of their hashes: what is sorted together lies together. */
export interface SlicedRecords extends IndexedRecords {
  /** Where the records of each slice end; they begin where those of the one before it end. */
  readonly ends: Uint32Array
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

/** So many first bits of a hash say in which slice of a part a record lies. */
const sliceBits = 6
const sliceShift = 32 - sliceBits
/** About so many records are sorted at once: they stay near the processor. */
const recordsAtOnce = 125_000
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

/** Gathers the records of a part by slices. It is done part by part, on whatever thread has them. */
export function inSlices({ first, second, third, times, rows }: IndexedRecords): SlicedRecords {
  const ends = new Uint32Array(2 ** sliceBits)
  for (let at = 0; at < first.length; at++) ends[first[at]! >>> sliceShift]!++
  for (let slice = 1; slice < ends.length; slice++) ends[slice]! += ends[slice - 1]!
  const next = Uint32Array.from(ends, (_, slice) => (slice === 0 ? 0 : ends[slice - 1]!))
  const sliced = { first: first.slice(), second: second.slice(), third: third.slice(), times: times.slice(), rows: rows.slice(), ends }
  for (let at = 0; at < first.length; at++) {
    const into = next[first[at]! >>> sliceShift]!++
    sliced.first[into] = first[at]!
    sliced.second[into] = second[at]!
    sliced.third[into] = third[at]!
    sliced.times[into] = times[at]!
    sliced.rows[into] = rows[at]!
  }
  return sliced
}

/**
 * Goes through the records key by key. A few slices are taken at a time, so that no second copy of the index is made.
 *
 * @param onKey Told where the records of a key begin and end in `order` of the slice; what it is told holds until the next call.
 */
export function forEachKey(parts: readonly SlicedRecords[], onKey: (slice: SortedSlice, from: number, to: number) => void): void {
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0)
  const bits = Math.min(sliceBits, Math.max(0, Math.ceil(Math.log2(total / recordsAtOnce))))
  const slice = new Slice(bits, Math.ceil((total / 2 ** bits) * 1.1))
  const slicesAtOnce = 2 ** (sliceBits - bits)
  for (let number = 0; number < 2 ** sliceBits; number += slicesAtOnce) {
    slice.fill(parts, number, number + slicesAtOnce)
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

  constructor(
    /** How many first bits all hashes have in common that are sorted at once. */
    private readonly commonBits: number,
    room: number,
  ) {
    this.grow(Math.max(room, 64))
  }

  /** Takes the records of some slices, from one to another, exclusive. */
  fill(parts: readonly SlicedRecords[], from: number, to: number): void {
    this.size = 0
    parts.forEach((records, part) => this.take(records, part, from === 0 ? 0 : records.ends[from - 1]!, records.ends[to - 1]!))
  }

  private take({ first, second, third, times }: SlicedRecords, part: number, from: number, to: number): void {
    if (this.size + to - from > this.order.length) this.grow((this.size + to - from) * 2)
    const { size, starts, codes, parts, places } = this
    this.first.set(first.subarray(from, to), size)
    this.second.set(second.subarray(from, to), size)
    this.third.set(third.subarray(from, to), size)
    starts.set(times.subarray(from, to), size)
    parts.fill(part, size, size + to - from)
    for (let place = from, at = size; place < to; place++, at++) {
      const code = third[place]! & ((1 << codeBits) - 1)
      codes[at] = code
      places[at] = place
      if (precisionOf(code) === timeless) starts[at] = Infinity
    }
    this.size += to - from
  }

  /** Sorts by key: into about as many buckets as there are records, by the bits that follow those of the slice, and then within each. */
  sort(): void {
    const { first, order, size, commonBits } = this
    const bits = Math.max(1, Math.min(32 - commonBits, Math.ceil(Math.log2(size + 1))))
    const shift = 32 - bits
    const ends = new Uint32Array(2 ** bits + 1)
    for (let at = 0; at < size; at++) ends[(first[at]! << commonBits) >>> shift]!++
    for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket]! += ends[bucket - 1]!
    // Backwards, so that records that come in order of time stay so; each end becomes the beginning of its bucket.
    for (let at = size - 1; at >= 0; at--) order[--ends[(first[at]! << commonBits) >>> shift]!] = at
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
    const word = third[left]! >>> codeBits
    const other = third[right]! >>> codeBits
    if (word !== other) return word - other
    if (starts[left] !== starts[right]) return starts[left]! - starts[right]!
    return precisionOf(codes[left]!) - precisionOf(codes[right]!)
  }

  private haveOneKey(left: number, right: number): boolean {
    const { first, second, third } = this
    return first[left] === first[right] && second[left] === second[right] && third[left]! >>> codeBits === third[right]! >>> codeBits
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
