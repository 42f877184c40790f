import { hashWords } from '../../engine/keyIndex.js'

/**
 * Writes three words of a hash of some bytes: MurmurHash3's mixing (public domain) over three lanes with different seeds.
 * Ids are compared by it, byte for byte, without white space around them.
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
  const place = row * hashWords
  into[place] = finished(first ^ length)
  into[place + 1] = finished(second ^ length)
  into[place + 2] = finished(third ^ length)
}

function finished(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
