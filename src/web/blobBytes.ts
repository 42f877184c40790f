import { PageError } from './pageError.js'

/**
 * The bytes of a chosen file, or of a piece of it.
 *
 * @param name What messages call the file.
 * @throws PageError where the browser may no longer read it, as when it was changed, moved or deleted since.
 */
export async function blobBytes(piece: Blob, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await piece.arrayBuffer())
  } catch {
    throw new PageError(
      'FILE_UNREADABLE',
      name,
      { zh: `${name}：浏览器无法读取该文件，可能在选择之后被修改、移动或删除，或没有权限。`, en: `${name}: the browser cannot read the file; it may have been changed, moved or deleted since it was chosen, or permission is denied.` },
      { zh: '请关闭正在使用它的程序，移除后重新选择该文件。', en: 'Close the program that uses it, remove it here and choose it again.' },
    )
  }
}
