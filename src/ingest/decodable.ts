/** The encodings that are split as they stand. */
export type TextEncoding = 'utf-8' | 'gb18030'

/** Tells whether bytes are valid UTF-8; a platform may bring a faster one. */
export type Utf8Check = (bytes: Uint8Array) => boolean

/**
 * Whether a stretch of bytes is valid in its encoding, whole characters throughout. The check is the same on every platform,
 * so that a file is rejected row for row alike wherever it is read.
 */
export function isDecodable(encoding: TextEncoding, bytes: Uint8Array, isUtf8: Utf8Check = isUtf8ByDecoder): boolean {
  return encoding === 'utf-8' ? isUtf8(bytes) : endOfGb18030(bytes) === bytes.length
}

/** The same for bytes that may stop in the middle of a character, the rest of which is still to come. */
export function isDecodableSoFar(encoding: TextEncoding, bytes: Uint8Array, isUtf8: Utf8Check = isUtf8ByDecoder): boolean {
  if (encoding === 'utf-8') return isUtf8(bytes.subarray(0, withoutCutCharacter(bytes)))
  const end = endOfGb18030(bytes)
  return end === bytes.length || isCutGb18030(bytes, end)
}

function isUtf8ByDecoder(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Up to three bytes at the end can be the beginning of a character. */
function withoutCutCharacter(bytes: Uint8Array): number {
  const end = bytes.length
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!
    if (byte < 0x80) return end
    if (byte >= 0xc0) return byte <= 0xf4 && lengthOfUtf8(byte) > back ? end - back : end
  }
  return end
}

const lengthOfUtf8 = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2)

/**
 * How far bytes are valid GB18030: one byte up to 0x80 (0x80 itself is the euro sign of the older code page), two bytes, or
 * four of which the second and fourth are digits.
 */
function endOfGb18030(bytes: Uint8Array): number {
  const beforeTail = bytes.length - longestGb18030 + 1
  const at = validUpTo(bytes, 0, beforeTail)
  if (at < beforeTail) return at
  // Zeros, which no character goes on with, stand for what is not there: a look beyond the end would slow every look down.
  const tail = new Uint8Array(bytes.length - at + longestGb18030)
  tail.set(bytes.subarray(at))
  return at + validUpTo(tail, 0, bytes.length - at)
}

const longestGb18030 = 4

/** Passes over whole characters that begin before `limit`; three bytes have to be there behind it. */
function validUpTo(bytes: Uint8Array, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const lead = bytes[at]!
    if (lead <= 0x80) {
      at++
      continue
    }
    const second = bytes[at + 1]!
    if (second >= 0x40) {
      if (lead === 0xff || second === 0xff || second === 0x7f) return at
      at += 2
      continue
    }
    if (!isDigit(second) || !isFourByteCharacter(lead, second, bytes[at + 2]!, bytes[at + 3]!)) return at
    at += 4
  }
  return at
}

/** Unicode has four-byte characters in two stretches: the rest of its basic plane, and the planes after it. */
const endOfBasicPlane = placeOf(0x84, 0x31, 0xa4, 0x39)
const otherPlanes = { first: placeOf(0x90, 0x30, 0x81, 0x30), last: placeOf(0xe3, 0x32, 0x9a, 0x35) }

function isFourByteCharacter(lead: number, second: number, third: number, fourth: number): boolean {
  if (!(third >= 0x81 && third <= 0xfe) || !isDigit(fourth)) return false
  const place = placeOf(lead, second, third, fourth)
  return place <= endOfBasicPlane || (place >= otherPlanes.first && place <= otherPlanes.last)
}

function placeOf(lead: number, second: number, third: number, fourth: number): number {
  return (((lead - 0x81) * 10 + (second - 0x30)) * 126 + (third - 0x81)) * 10 + (fourth - 0x30)
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** Whether the bytes from `at` to the end can be the first of a longer character. */
function isCutGb18030(bytes: Uint8Array, at: number): boolean {
  const left = bytes.length - at
  if (bytes[at] === 0xff || left > 3) return false
  return left === 1 || (isDigit(bytes[at + 1]!) && (left === 2 || (bytes[at + 2]! >= 0x81 && bytes[at + 2]! <= 0xfe)))
}
