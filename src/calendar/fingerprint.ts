/**
 * A short fingerprint of some bytes (FNV-1a, 32 bits, 8 hexadecimal digits): tells versions apart, protects nothing.
 *
 * @example fingerprint(new Uint8Array([1])) // '040c4d8c'
 */
export function fingerprint(...parts: readonly Uint8Array[]): string {
  let hash = 0x811c9dc5
  for (const bytes of parts) {
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
