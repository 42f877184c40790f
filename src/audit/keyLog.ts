import { longer } from '../engine/longer.js'
import type { InputColumn } from '../expression/column.js'
import { hashWords } from '../expression/hashedTexts.js'
import { noValue } from '../expression/kinds.js'

/** The keys of consecutive rows that have one. */
export interface KeyPart {
  /** Three words a key. */
  readonly hashes: Uint32Array
  readonly rows: Int32Array
  /** 1 where the record is within the period. */
  readonly kept: Uint8Array
  /** Where the text of each key ends in `bytes`, which are UTF-8. */
  readonly ends: Int32Array
  readonly bytes: Uint8Array
}

/** Gathers the keys of a part of the input for the search for those that occur twice, which needs all parts in their order. */
export class KeyLog {
  private hashes = new Uint32Array(hashWords << 12)
  private rows = new Int32Array(1 << 12)
  private kept = new Uint8Array(1 << 12)
  private ends = new Int32Array(1 << 12)
  private bytes = new Uint8Array(1 << 16)
  private size = 0
  private bytesSize = 0

  /** Adds the keys of a batch. */
  add({ texts, status }: InputColumn, rowNumbers: Int32Array, count: number, kept: Uint8Array | null): void {
    const bytes = texts!.bytesOf(count)
    this.reserve(count, bytes.length)
    this.bytes.set(bytes, this.bytesSize)
    for (let row = 0; row < count; row++) {
      if (status[row]! >= noValue) continue
      const at = this.size++
      for (let word = 0; word < hashWords; word++) this.hashes[at * hashWords + word] = texts!.hashes[row * hashWords + word]!
      this.rows[at] = rowNumbers[row]!
      this.kept[at] = kept === null ? 1 : kept[row]!
      this.ends[at] = this.bytesSize + texts!.ends[row]!
    }
    this.bytesSize += bytes.length
  }

  /** What was gathered since it was last taken. */
  take(): KeyPart {
    const { size, bytesSize } = this
    this.size = this.bytesSize = 0
    return {
      hashes: this.hashes.slice(0, size * hashWords),
      rows: this.rows.slice(0, size),
      kept: this.kept.slice(0, size),
      ends: this.ends.slice(0, size),
      bytes: this.bytes.slice(0, bytesSize),
    }
  }

  private reserve(rows: number, bytes: number): void {
    if (this.size + rows > this.rows.length) {
      const length = Math.max(this.rows.length * 2, this.size + rows)
      this.hashes = longer(this.hashes, new Uint32Array(length * hashWords))
      this.rows = longer(this.rows, new Int32Array(length))
      this.kept = longer(this.kept, new Uint8Array(length))
      this.ends = longer(this.ends, new Int32Array(length))
    }
    if (this.bytesSize + bytes > this.bytes.length) this.bytes = longer(this.bytes, new Uint8Array(Math.max(this.bytes.length * 2, this.bytesSize + bytes)))
  }
}
