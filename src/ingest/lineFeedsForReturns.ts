import type { ByteSource } from './byteSource.js'

const lineFeed = 0x0a
const carriageReturn = 0x0d
const quote = 0x22

/** Whether the lines of a text end in carriage returns alone, as Excel's "CSV (Macintosh)" has it; line feeds break lines inside its cells. */
export function endsLinesInReturns(head: Uint8Array): boolean {
  let isQuoted = false
  let hasReturn = false
  for (const byte of head) {
    if (byte === quote) isQuoted = !isQuoted
    if (isQuoted) continue
    if (byte === lineFeed) return false
    if (byte === carriageReturn) hasReturn = true
  }
  return hasReturn
}

/** The same text with line feeds in place of carriage returns; no trail byte of UTF-8 or GB18030 is one. */
export function lineFeedsForReturns(source: ByteSource): ByteSource {
  return {
    name: source.name,
    async *chunks() {
      for await (const chunk of source.chunks()) yield chunk.map((byte) => (byte === carriageReturn ? lineFeed : byte))
    },
  }
}
