import type { ByteSource } from '../../ingest/byteSource.js'
import { blobBytes } from '../blobBytes.js'

/** Large enough that a file is not read in crumbs, small enough that a cancelled audit has little in hand. */
const chunkLength = 1 << 21

/**
 * A file that a person chose, as a source of bytes. It is read piece by piece, never whole.
 *
 * @throws PageError where the browser may no longer read it.
 */
export function fileBytes(file: Blob, name: string): ByteSource {
  return {
    name,
    size: file.size,
    async *chunks() {
      for (let from = 0; from < file.size; from += chunkLength) yield await blobBytes(file.slice(from, from + chunkLength), name)
    },
  }
}
