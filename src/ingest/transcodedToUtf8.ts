import type { ByteSource } from './byteSource.js'

/** Half of a pair without the other half, and half of a unit at the end, become a byte that UTF-8 never has: their rows are rejected as undecodable. */
const noCharacter = 0xff

/**
 * The same text as UTF-8, without byte-order mark: in UTF-16 any byte can look like a comma, so it cannot be split as it stands.
 * A TextDecoder would put a replacement sign where something is damaged, and nobody could tell it from one that was written.
 */
export function transcodedToUtf8(source: ByteSource, encoding: 'utf-16le' | 'utf-16be'): ByteSource {
  return {
    name: source.name,
    async *chunks() {
      const transcoder = new Utf16Transcoder(encoding === 'utf-16le')
      for await (const chunk of source.chunks()) yield transcoder.take(chunk)
      yield transcoder.finish()
    },
  }
}

class Utf16Transcoder {
  private output = new Uint8Array(0)
  private length = 0
  /** The first byte of a unit whose second is still to come; -1 where there is none. */
  private half = -1
  /** The first unit of a pair whose second is still to come; 0 where there is none. */
  private high = 0
  private isFirst = true

  constructor(private readonly isLittleEndian: boolean) {}

  /** The characters that a chunk completes; the bytes hold until the next call. */
  take(chunk: Uint8Array): Uint8Array {
    this.makeRoom(chunk.length)
    let at = 0
    if (this.half >= 0 && chunk.length > 0) this.unit(this.half, chunk[at++]!)
    for (; at + 1 < chunk.length; at += 2) this.unit(chunk[at]!, chunk[at + 1]!)
    if (chunk.length > 0) this.half = at < chunk.length ? chunk[at]! : -1
    return this.output.subarray(0, this.length)
  }

  /** What is left when no more bytes come. */
  finish(): Uint8Array {
    this.makeRoom(2)
    if (this.high !== 0 || this.half >= 0) this.put(noCharacter)
    return this.output.subarray(0, this.length)
  }

  /** A unit makes at most three bytes, a pair four, and a half that was kept may come to them. */
  private makeRoom(bytes: number): void {
    const needed = (bytes >> 1) * 3 + 8
    if (this.output.length < needed) this.output = new Uint8Array(needed)
    this.length = 0
  }

  private unit(first: number, second: number): void {
    const unit = this.isLittleEndian ? first | (second << 8) : (first << 8) | second
    const isMark = this.isFirst && unit === 0xfeff
    this.isFirst = false
    if (isMark) return
    const isLow = unit >= 0xdc00 && unit <= 0xdfff
    if (this.high !== 0) {
      const high = this.high
      this.high = 0
      if (isLow) return this.character(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00))
      this.put(noCharacter)
    }
    if (isLow) this.put(noCharacter)
    else if (unit >= 0xd800 && unit <= 0xdbff) this.high = unit
    else this.character(unit)
  }

  private character(code: number): void {
    if (code < 0x80) return this.put(code)
    if (code < 0x800) this.put(0xc0 | (code >> 6))
    else if (code < 0x10000) {
      this.put(0xe0 | (code >> 12))
      this.put(0x80 | ((code >> 6) & 0x3f))
    } else {
      this.put(0xf0 | (code >> 18))
      this.put(0x80 | ((code >> 12) & 0x3f))
      this.put(0x80 | ((code >> 6) & 0x3f))
    }
    this.put(0x80 | (code & 0x3f))
  }

  private put(byte: number): void {
    this.output[this.length++] = byte
  }
}
