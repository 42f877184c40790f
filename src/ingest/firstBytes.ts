import type { ByteSource } from './byteSource.js'

/** The first bytes of a source, at most `length` of them, however small the chunks are that it comes in. */
export async function firstBytes(source: ByteSource, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let filled = 0
  for await (const chunk of source.chunks()) {
    const part = chunk.subarray(0, length - filled)
    bytes.set(part, filled)
    filled += part.length
    if (filled === length) break
  }
  return bytes.subarray(0, filled)
}
