import { open, stat } from 'node:fs/promises'
import type { ByteSource } from '../ingest/byteSource.js'
import { CliError } from './cliError.js'
import { fileProblem, isSystemError } from './fileProblem.js'
import { printable } from '../report/printable.js'

const readLength = 1 << 20

/** A file on disk. */
export interface FileSource extends ByteSource {
  /** Where it lies, from the present folder. */
  readonly path: string
}

/**
 * A file on disk as a source of bytes. A chunk is a view of a buffer that is filled anew once the next chunk is asked for.
 *
 * @param path Where it lies, from the present folder.
 * @param name What reports and messages call it.
 * @throws CliError where it is missing, a folder or no file that can be read twice (a pipe).
 */
export async function fileSource(path: string, name: string): Promise<FileSource> {
  const size = await sizeOf(path)
  let buffers: Buffers | undefined
  return {
    name,
    path,
    size,
    chunks: () => chunksOf(path, 0, (buffers ??= newBuffers())),
    // Buffers of its own: it may be read while the file is read from its start, too.
    chunksFrom: (offset) => chunksOf(path, offset, newBuffers()),
  }
}

/** The bytes of a file from an offset on. While a chunk is looked at, the next one is being read. */
async function* chunksOf(path: string, offset: number, [buffer, other]: Buffers): AsyncGenerator<Uint8Array, void> {
  const handle = await naming(path, open(path))
  let position = offset
  const read = async (into: Uint8Array): Promise<Uint8Array> => {
    const { bytesRead } = await naming(path, handle.read(into, 0, into.length, position))
    position += bytesRead
    return into.subarray(0, bytesRead)
  }
  let next = read(buffer)
  try {
    for (let free = other; ; free = free === other ? buffer : other) {
      const chunk = await next
      if (chunk.length === 0) return
      next = read(free)
      // Whoever stops early leaves a reading that nobody waits for.
      next.catch(() => {})
      yield chunk
    }
  } finally {
    await next.catch(() => {})
    await handle.close()
  }
}

type Buffers = readonly [Uint8Array, Uint8Array]
const newBuffers = (): Buffers => [new Uint8Array(readLength), new Uint8Array(readLength)]

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
