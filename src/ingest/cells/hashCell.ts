/** Words of a hash for each row, as `InputColumn.hashes` has it. */
const words = 3

/**
 * Writes the three words of a hash of some bytes: the finish of MurmurHash3 (public domain) over three lanes with different seeds
 * and multipliers.
 */
export function hashCell(buffer: Uint8Array, start: number, end: number, into: Uint32Array, row: number): void {
  let first = 0x2f0b4a37
  let second = 0x6c078965
  let third = 0x1b873593
  for (let at = start; at < end; at++) {
    const byte = buffer[at]!
    first = Math.imul(first ^ byte, 0x01000193)
    second = Math.imul((second << 5) ^ (second >>> 27) ^ byte, 0x85ebca6b)
    third = Math.imul((third << 7) ^ (third >>> 25) ^ byte, 0xc2b2ae35)
  }
  const length = end - start
  const place = row * words
  into[place] = finished(first ^ length)
  into[place + 1] = finished(second ^ length)
  into[place + 2] = finished(third ^ length)
}

const encoder = /* @__PURE__ */ new TextEncoder()

/** The same of a text, by its bytes in UTF-8: an id is the same id in every encoding and however it is quoted. */
export function hashText(text: string, into: Uint32Array, row: number): void {
  const bytes = encoder.encode(text)
  hashCell(bytes, 0, bytes.length, into, row)
}

function finished(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
