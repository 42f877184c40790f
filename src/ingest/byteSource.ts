/** A file to be read, wherever it lies: on disk, in a browser, in memory. */
export interface ByteSource {
  /** The name that reports and messages show. */
  readonly name: string
  /** Its size in bytes where that is known beforehand, for progress alone. */
  readonly size?: number
  /** The sheet of the workbook that it is, where it is one. */
  readonly sheet?: string
  /** The bytes of that whole workbook, which a receipt hashes instead of those that are read. */
  readonly workbook?: Uint8Array
  /** The file that it was made from, which a receipt hashes instead. Its header was made too, and counts as no row. */
  readonly original?: ByteSource
  /** Its bytes from the start, in chunks of any size; each call reads anew. A chunk may be reused once the next is asked for. */
  chunks(): AsyncIterable<Uint8Array>
  /** Its bytes from an offset on, where that can be had without the bytes before; readings may run side by side. */
  chunksFrom?(offset: number): AsyncIterable<Uint8Array>
}

/**
 * A source of bytes that are in memory already.
 *
 * @param name What messages and reports call it.
 * @param bytes The whole file.
 * @example bytesInMemory('calls.csv', new TextEncoder().encode('来电编号\n1\n')).size // 15
 */
export function bytesInMemory(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      yield bytes
    },
    async *chunksFrom(offset) {
      yield bytes.subarray(offset)
    },
  }
}
