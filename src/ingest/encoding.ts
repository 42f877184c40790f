import type { ByteSource } from './byteSource.js'
import { IngestError } from './ingestError.js'

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

export interface DetectedEncoding {
  readonly encoding: Encoding
  /** Bytes of the byte-order mark at the start. */
  readonly markLength: number
}

/** How many bytes from the first that is not ASCII on decide between UTF-8 and GB18030. */
const decidingLength = 1 << 16

/**
 * Finds the encoding of a file. ASCII alone counts as UTF-8; the first bytes beyond ASCII decide, however far into the file they are.
 *
 * @throws IngestError where the bytes are neither (`ENCODING_UNKNOWN`), none (`FILE_EMPTY`) or no text (`FILE_BINARY`).
 */
export async function detectEncoding(source: ByteSource): Promise<DetectedEncoding> {
  let isFirst = true
  let deciding = new Uint8Array(0)
  for await (const chunk of source.chunks()) {
    if (chunk.length === 0) continue
    if (isFirst) {
      const mark = byteOrderMark(chunk)
      if (mark) return mark
      assertText(chunk, source.name)
      isFirst = false
    }
    const from = deciding.length > 0 ? 0 : firstBeyondAscii(chunk)
    if (from < 0) continue
    deciding = joined(deciding, chunk.subarray(from, from + decidingLength - deciding.length))
    if (deciding.length >= decidingLength) break
  }
  if (isFirst) throw new IngestError('FILE_EMPTY', source.name, 'The file is empty.', 'Export it again and check its size.')
  if (isValidButForItsEnd('utf-8', deciding)) return { encoding: 'utf-8', markLength: 0 }
  if (isValidButForItsEnd('gb18030', deciding)) return { encoding: 'gb18030', markLength: 0 }
  // Neither is clean: the one that damages less is read, and the damaged rows are rejected one by one.
  return { encoding: damage('utf-8', deciding) <= damage('gb18030', deciding) ? 'utf-8' : 'gb18030', markLength: 0 }
}

/** The byte-order mark at the start of a chunk, if it has one. */
export function byteOrderMark(chunk: Uint8Array): DetectedEncoding | null {
  if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  return null
}

/** A NUL byte among the first ones means that this is no text, or UTF-16 without its mark. */
function assertText(chunk: Uint8Array, name: string): void {
  const head = chunk.subarray(0, 1024)
  if (!head.includes(0)) return
  throw new IngestError('FILE_BINARY', name, 'This is not a text file.', 'Give a CSV file; for UTF-16 without a byte-order mark add --encoding utf-16le.')
}

function firstBeyondAscii(chunk: Uint8Array): number {
  for (let at = 0; at < chunk.length; at++) if (chunk[at]! >= 0x80) return at
  return -1
}

/** Up to three bytes at the end may be the first part of a character that was cut off. */
function isValidButForItsEnd(encoding: string, bytes: Uint8Array): boolean {
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut++) {
    if (isValid(encoding, bytes.subarray(0, bytes.length - cut))) return true
  }
  return false
}

function isValid(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function damage(encoding: string, bytes: Uint8Array): number {
  return new TextDecoder(encoding).decode(bytes).split('\ufffd').length - 1
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}
