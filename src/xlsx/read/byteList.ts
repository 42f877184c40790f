/** Bytes that are added at the end and taken away all at once. */
export class ByteList {
  bytes: Uint8Array
  length = 0

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity)
  }

  /** Makes room for so many more bytes; to be called before `push`. */
  reserve(count: number): void {
    const needed = this.length + count
    if (needed <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }

  push(byte: number): void {
    this.bytes[this.length++] = byte
  }

  append(source: Uint8Array, start: number, end: number): void {
    const count = end - start
    this.reserve(count)
    const { bytes, length } = this
    // Cells are short, and for those a loop is quicker than a view to copy from.
    if (count > 32) bytes.set(source.subarray(start, end), length)
    else for (let index = 0; index < count; index++) bytes[length + index] = source[start + index]!
    this.length = length + count
  }

  /** Adds a text of ASCII characters. */
  appendAscii(text: string): void {
    this.reserve(text.length)
    for (let index = 0; index < text.length; index++) this.bytes[this.length + index] = text.charCodeAt(index)
    this.length += text.length
  }

  /** The bytes themselves, which hold until more are added. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }
}
