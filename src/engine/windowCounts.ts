import { spanOf, Status } from '../expression/kinds.js'

/**
 * How many records of one key lie within the window `(t - length, t]` that ends at each of them, itself included: at least, and at
 * most. The two differ where a time is known to the minute or the day alone, for then it can be any instant of that span.
 */
export class WindowCounts {
  /** At the place of each record, in the order in which they were given. */
  atLeast = new Uint32Array(64)
  atMost = new Uint32Array(64)
  private ends = new Float64Array(64)
  private narrowStarts = new Float64Array(64)
  private narrowEnds = new Float64Array(64)

  /**
   * Counts for every record.
   *
   * @param starts The first instant that each record can have, in order.
   * @param precisions The precision of each, as its status; it says how long the span is.
   * @param size How many records there are.
   * @param length Length of the window in milliseconds.
   */
  count(starts: Float64Array, precisions: Uint8Array, size: number, length: number): void {
    this.reserve(size)
    const precision = precisions[0]
    let isUniform = true
    for (let at = 1; at < size; at++) if (precisions[at] !== precision) isUniform = false
    if (isUniform && precision === Status.value) this.countInstants(starts, size, length)
    else this.countSpans(starts, precisions, size, length, isUniform)
  }

  private countInstants(instants: Float64Array, size: number, length: number): void {
    for (let at = 0, first = 0; at < size; ) {
      const instant = instants[at]!
      let next = at + 1
      while (next < size && instants[next] === instant) next++
      while (instants[first]! <= instant - length) first++
      for (; at < next; at++) this.atLeast[at] = this.atMost[at] = next - first
    }
  }

  /** Spans of one start and one precision have the same counts, so that each is looked into once. */
  private countSpans(starts: Float64Array, precisions: Uint8Array, size: number, length: number, isUniform: boolean): void {
    const { ends, narrowStarts, narrowEnds, atLeast, atMost } = this
    // A span longer than the window is never wholly in one: such a record counts for no other for sure.
    let narrow = 0
    for (let at = 0; at < size; at++) {
      const end = starts[at]! + spanOf[precisions[at]!]! - 1
      ends[at] = end
      if (spanOf[precisions[at]!]! > length) continue
      narrowStarts[narrow] = starts[at]!
      narrowEnds[narrow++] = end
    }
    // Spans of one length end in the order in which they begin.
    if (!isUniform) {
      ends.subarray(0, size).sort()
      narrowEnds.subarray(0, narrow).sort()
    }
    for (let at = 0; at < size; at++) {
      const isAsBefore = at > 0 && starts[at] === starts[at - 1] && precisions[at] === precisions[at - 1]
      atMost[at] = isAsBefore ? atMost[at - 1]! : this.most(starts, size, at, length, spanOf[precisions[at]!]!)
      atLeast[at] = isAsBefore ? atLeast[at - 1]! : this.least(narrow, starts[at]!, length, spanOf[precisions[at]!]!)
    }
  }

  /** The number can only grow where another record may begin: those instants of the span are tried, and its first. */
  private most(starts: Float64Array, size: number, at: number, length: number, span: number): number {
    const from = starts[at]!
    let next = upTo(starts, size, from)
    let most = next - upTo(this.ends, size, from - length)
    for (; next < size && starts[next]! < from + span; next++) {
      const instant = starts[next]!
      most = Math.max(most, upTo(starts, size, instant) - upTo(this.ends, size, instant - length))
    }
    return most
  }

  /** The number can only shrink where another record may have left the window: those instants of the span are tried, and its first. */
  private least(narrow: number, from: number, length: number, span: number): number {
    const { narrowStarts, narrowEnds } = this
    const end = from + span - 1
    // At the end of its span the record is among those that have passed.
    const others = (instant: number): number =>
      upTo(narrowEnds, narrow, instant) - upTo(narrowStarts, narrow, instant - length) - (instant === end && span <= length ? 1 : 0)
    let least = others(from)
    for (let next = upTo(narrowStarts, narrow, from - length); next < narrow && narrowStarts[next]! + length <= end; next++) {
      least = Math.min(least, others(narrowStarts[next]! + length))
    }
    return least + 1
  }

  private reserve(size: number): void {
    if (size <= this.atLeast.length) return
    const room = size * 2
    this.atLeast = new Uint32Array(room)
    this.atMost = new Uint32Array(room)
    this.ends = new Float64Array(room)
    this.narrowStarts = new Float64Array(room)
    this.narrowEnds = new Float64Array(room)
  }
}

/** How many of the first `size` numbers, which are in order, are no larger than a value. */
function upTo(numbers: Float64Array, size: number, value: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}
