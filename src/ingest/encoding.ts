import type { ByteSource } from './byteSource.js'
import { isDecodableSoFar } from './decodable.js'
import { firstBytes } from './firstBytes.js'
import { IngestError } from './ingestError.js'

/** The encodings that can be read. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

export const encodings: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']

export interface EncodingCandidate {
  readonly encoding: Encoding
  /** Bytes of the byte-order mark at the start. */
  readonly markLength: number
}

/** How many bytes from the first that is not ASCII on decide between UTF-8 and GB18030. */
const decidingLength = 1 << 16

/**
 * The encodings in which a file may be written, the likeliest first; which of them it is shows where the header is found.
 * ASCII alone counts as UTF-8; the first bytes beyond ASCII decide, however far into the file they are.
 */
export async function encodingCandidates(source: ByteSource): Promise<readonly EncodingCandidate[]> {
  const head = await firstBytes(source, 1024)
  const marked = byteOrderMark(head)
  if (marked) return [marked]
  const unmarked = (encoding: Encoding): EncodingCandidate => ({ encoding, markLength: 0 })
  const byUse = (await utf8ComesFirst(source)) ? (['utf-8', 'gb18030'] as const) : (['gb18030', 'utf-8'] as const)
  // NUL bytes are the upper halves of ASCII in UTF-16 without its mark.
  return (head.includes(0) ? ([...utf16ByOrder(head), ...byUse] as const) : byUse).map(unmarked)
}

/** What is to be read as the encoding that the auditor states; its byte-order mark is passed over. */
export async function statedEncoding(source: ByteSource, encoding: Encoding): Promise<EncodingCandidate> {
  if (!encodings.includes(encoding)) {
    throw new IngestError(
      'ENCODING_UNKNOWN',
      source.name,
      { zh: `不支持编码 ${JSON.stringify(encoding)}。`, en: `There is no encoding called ${JSON.stringify(encoding)}.` },
      { zh: `请从以下编码中选择：${encodings.join('、')}、auto。`, en: `Give one of: ${encodings.join(', ')}, auto.` },
    )
  }
  const marked = byteOrderMark(await firstBytes(source, 3))
  return { encoding, markLength: marked?.encoding === encoding ? marked.markLength : 0 }
}

/** The byte-order mark at the start of a file, if it has one. */
function byteOrderMark(head: Uint8Array): EncodingCandidate | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  return null
}

function utf16ByOrder(head: Uint8Array): readonly Encoding[] {
  const zeroes = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeroes[at % 2]!++
  })
  return zeroes[1]! >= zeroes[0]! ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le']
}

async function utf8ComesFirst(source: ByteSource): Promise<boolean> {
  const bytes = await decidingBytes(source)
  if (isDecodableSoFar('utf-8', bytes)) return true
  if (isDecodableSoFar('gb18030', bytes)) return false
  // Neither is clean: the one that damages less is read, and the damaged rows are rejected one by one.
  return damage('utf-8', bytes) <= damage('gb18030', bytes)
}

/** The bytes from the first that is not ASCII on. */
async function decidingBytes(source: ByteSource): Promise<Uint8Array> {
  const bytes = new Uint8Array(decidingLength)
  let filled = 0
  for await (const chunk of source.chunks()) {
    const from = filled > 0 ? 0 : chunk.findIndex((byte) => byte >= 0x80)
    if (from < 0) continue
    const part = chunk.subarray(from, from + decidingLength - filled)
    bytes.set(part, filled)
    filled += part.length
    if (filled === decidingLength) break
  }
  return bytes.subarray(0, filled)
}

function damage(encoding: string, bytes: Uint8Array): number {
  return new TextDecoder(encoding).decode(bytes).split('\ufffd').length - 1
}
