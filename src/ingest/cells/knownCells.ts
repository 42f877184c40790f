const tableSize = 4096
const nobody = -1

/** Distinct cells by their bytes, each under a number from 0 in the order in which they came. */
export class KnownCells {
  /** The cell that came last among those of a hash, and the one that came before each. */
  private readonly latest = new Int32Array(tableSize).fill(nobody)
  private before = new Int32Array(64)
  /** Where the bytes of each cell end; they begin where those of the one before it end. */
  private ends = new Int32Array(64)
  private bytes = new DataView(new ArrayBuffer(1024))
  size = 0

  /** The number of the cell with these bytes; -1 for a cell that is not known. */
  find(view: DataView, start: number, end: number): number {
    const { ends, before, bytes } = this
    let cell = this.latest[hashOf(view, start, end)]!
    while (cell !== nobody) {
      const from = cell === 0 ? 0 : ends[cell - 1]!
      if (ends[cell]! - from === end - start && areEqual(bytes, from, view, start, end)) return cell
      cell = before[cell]!
    }
    return nobody
  }

  /** Adds a cell that is not known yet, and gives its number. */
  add(view: DataView, start: number, end: number): number {
    const from = this.size === 0 ? 0 : this.ends[this.size - 1]!
    this.reserve(from + end - start)
    for (let at = start; at < end; at++) this.bytes.setUint8(from + at - start, view.getUint8(at))
    const hash = hashOf(view, start, end)
    const cell = this.size++
    this.ends[cell] = from + end - start
    this.before[cell] = this.latest[hash]!
    this.latest[hash] = cell
    return cell
  }

  private reserve(bytes: number): void {
    if (this.size === this.ends.length) {
      this.ends = doubled(this.ends)
      this.before = doubled(this.before)
    }
    if (bytes <= this.bytes.byteLength) return
    const longer = new Uint8Array(Math.max(bytes, this.bytes.byteLength * 2))
    longer.set(new Uint8Array(this.bytes.buffer))
    this.bytes = new DataView(longer.buffer)
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2)
  longer.set(numbers)
  return longer
}

/** Compares four bytes at a time, as the hash reads them. */
function areEqual(known: DataView, from: number, view: DataView, start: number, end: number): boolean {
  const apart = from - start
  let at = start
  for (; at + 4 <= end; at += 4) if (known.getInt32(at + apart) !== view.getInt32(at)) return false
  for (; at < end; at++) if (known.getUint8(at + apart) !== view.getUint8(at)) return false
  return true
}

/** A hash of some bytes, four at a time. */
function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start
  let at = start
  for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ view.getInt32(at), 0x9e3779b1)
  for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x9e3779b1)
  // The high bits of a product depend on all of its factors, the low ones do not.
  return (hash ^ (hash >>> 16)) & (tableSize - 1)
}
