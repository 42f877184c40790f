import type { ByteSource } from '../ingest/byteSource.js'
import { tooLarge } from './zip/assertArchive.js'
import { limits } from './zip/limits.js'

/** All bytes of a source, in memory: the directory of an archive stands at its end. */
export async function gatheredBytes(source: ByteSource, file: string): Promise<Uint8Array> {
  let bytes = new Uint8Array(Math.min(source.size ?? 1 << 20, limits.file))
  let length = 0
  for await (const chunk of source.chunks()) {
    const needed = length + chunk.length
    if (needed > limits.file) throw tooLarge(file)
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.min(limits.file, Math.max(needed, bytes.length * 2)))
      larger.set(bytes.subarray(0, length))
      bytes = larger
    }
    bytes.set(chunk, length)
    length = needed
  }
  return bytes.subarray(0, length)
}
