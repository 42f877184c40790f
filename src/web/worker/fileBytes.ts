import type { ByteSource } from '../../ingest/byteSource.js'
import { PageError } from '../pageError.js'

/** Large enough that a file is not read in crumbs, small enough that a cancelled audit has little in hand. */
const chunkLength = 1 << 21

/**
 * A file that a person chose, as a source of bytes. It is read piece by piece, never whole.
 *
 * @throws PageError where the browser may no longer read it, as when it was changed, moved or deleted since.
 */
export function fileBytes(file: Blob, name: string): ByteSource {
  return {
    name,
    size: file.size,
    async *chunks() {
      for (let from = 0; from < file.size; from += chunkLength) yield new Uint8Array(await read(file.slice(from, from + chunkLength), name))
    },
  }
}

async function read(piece: Blob, name: string): Promise<ArrayBuffer> {
  try {
    return await piece.arrayBuffer()
  } catch {
    throw new PageError(
      'FILE_UNREADABLE',
      name,
      { zh: `${name}：浏览器无法读取该文件，可能在选择之后被修改、移动或删除，或没有权限。`, en: `${name}: the browser cannot read the file; it may have been changed, moved or deleted since it was chosen, or permission is denied.` },
      { zh: '请关闭正在使用它的程序，移除后重新选择该文件。', en: 'Close the program that uses it, remove it here and choose it again.' },
    )
  }
}
