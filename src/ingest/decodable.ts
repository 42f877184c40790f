/** Whether bytes are valid in their encoding. A character that is cut off at the end counts as valid: its rest is still to come. */
export function isDecodable(
  encoding: 'utf-8' | 'gb18030',
  buffer: Uint8Array,
  start: number,
  end: number,
  isUtf8?: (bytes: Uint8Array) => boolean,
): boolean {
  if (encoding === 'gb18030') return isGb18030(buffer, start, end)
  const bytes = buffer.subarray(start, withoutCutCharacter(buffer, start, end))
  return isUtf8 ? isUtf8(bytes) : isUtf8ByDecoder(bytes)
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
function withoutCutCharacter(buffer: Uint8Array, start: number, end: number): number {
  for (let back = 1; back <= 3 && end - back >= start; back++) {
    const byte = buffer[end - back]!
    if (byte < 0x80) return end
    if (byte >= 0xc0) return lengthOfUtf8(byte) > back ? end - back : end
  }
  return end
}

const lengthOfUtf8 = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2)

/** GB18030: one byte below 0x80, two bytes, or four of which the second and fourth are digits. */
function isGb18030(buffer: Uint8Array, start: number, end: number): boolean {
  let at = start
  while (at < end) {
    const lead = buffer[at]!
    if (lead < 0x80) {
      at++
      continue
    }
    if (lead === 0x80 || lead === 0xff) return false
    if (at + 1 >= end) return true
    const second = buffer[at + 1]!
    if (second >= 0x30 && second <= 0x39) {
      if (at + 3 >= end) return true
      const third = buffer[at + 2]!
      const fourth = buffer[at + 3]!
      if (third < 0x81 || third === 0xff || fourth < 0x30 || fourth > 0x39) return false
      at += 4
      continue
    }
    if (second < 0x40 || second === 0x7f || second === 0xff) return false
    at += 2
  }
  return true
}
