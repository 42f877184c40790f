import type { ByteSource } from '../../src/ingest/byteSource.js'

/** Bytes as a source that gives them in chunks of the sizes, the last size again and again; each chunk is a view of one buffer, as of a file. */
export function chunkedSource(bytes: Uint8Array, sizes: readonly number[], name = 'export.csv'): ByteSource {
  return {
    name,
    async *chunks() {
      const buffer = new Uint8Array(Math.max(1, ...sizes))
      let index = 0
      for (let at = 0; at < bytes.length; ) {
        const size = Math.max(1, sizes[Math.min(index++, sizes.length - 1)]!)
        const part = bytes.subarray(at, at + size)
        buffer.set(part)
        yield buffer.subarray(0, part.length)
        buffer.fill(0x23)
        at += size
      }
    },
  }
}
