import { open, stat } from 'node:fs/promises'
import type { ByteSource } from '../ingest/byteSource.js'
import { CliError } from './cliError.js'
import { fileProblem, isSystemError } from './fileProblem.js'
import { printable } from './printable.js'

const readLength = 1 << 20

/** A file on disk. */
export interface FileSource extends ByteSource {
  /** Where it lies, from the present folder. */
  readonly path: string
}

/**
 * A file on disk as a source of bytes. Every chunk is a view of one buffer, which the next read fills anew.
 *
 * @param path Where it lies, from the present folder.
 * @param name What reports and messages call it.
 * @throws CliError where it is missing, a folder or no file that can be read twice (a pipe).
 */
export async function fileSource(path: string, name: string): Promise<FileSource> {
  const size = await sizeOf(path)
  let buffer: Uint8Array | undefined
  return {
    name,
    path,
    size,
    chunks: () => chunksOf(path, 0, (buffer ??= new Uint8Array(readLength))),
    // A buffer of its own: it may be read while the file is read from its start, too.
    chunksFrom: (offset) => chunksOf(path, offset, new Uint8Array(readLength)),
  }
}

/** The bytes of a file from an offset on. */
async function* chunksOf(path: string, offset: number, buffer: Uint8Array): AsyncGenerator<Uint8Array, void> {
  const handle = await naming(path, open(path))
  try {
    for (let position = offset; ; ) {
      const { bytesRead } = await naming(path, handle.read(buffer, 0, buffer.length, position))
      if (bytesRead === 0) return
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

async function sizeOf(path: string): Promise<number> {
  const found = await naming(path, stat(path))
  if (found.isFile()) return found.size
  if (found.isDirectory()) throw fileProblem(path, Object.assign(new Error(), { code: 'EISDIR' }))
  throw new CliError({
    code: 'FILE_NOT_REGULAR',
    received: path,
    what: { zh: `${printable(path)}：不是普通文件，无法重复读取。`, en: `${printable(path)}: it is no regular file and cannot be read twice.` },
    fix: { zh: '请先存成文件。', en: 'Save it as a file first.' },
  })
}

/** An error of the system, told with the path; it alone would not always name it. */
async function naming<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw isSystemError(error) ? fileProblem(path, error) : error
  }
}
