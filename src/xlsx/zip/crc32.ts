const polynomial = 0xedb88320
const slices = 8
const tables = /* @__PURE__ */ buildTables()

/** Eight tables of 256 entries, so that eight bytes are taken in at a time. */
function buildTables(): Int32Array {
  const built = new Int32Array(slices * 256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? polynomial ^ (value >>> 1) : value >>> 1
    built[byte] = value
  }
  for (let at = 256; at < slices * 256; at++) built[at] = (built[at - 256]! >>> 8) ^ built[built[at - 256]! & 0xff]!
  return built
}

/**
 * Goes on with the CRC-32 of ZIP (ISO 3309) over more bytes.
 *
 * @param crc What the bytes before came to; 0 at the start.
 * @example crc32(0, new TextEncoder().encode('123456789')) // 0xcbf43926
 */
export function crc32(crc: number, bytes: Uint8Array): number {
  let value = ~crc
  let at = 0
  for (const end = bytes.length - 7; at < end; at += 8) {
    const low = value ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24))
    value =
      tables[1792 + (low & 0xff)]! ^
      tables[1536 + ((low >>> 8) & 0xff)]! ^
      tables[1280 + ((low >>> 16) & 0xff)]! ^
      tables[1024 + (low >>> 24)]! ^
      tables[768 + bytes[at + 4]!]! ^
      tables[512 + bytes[at + 5]!]! ^
      tables[256 + bytes[at + 6]!]! ^
      tables[bytes[at + 7]!]!
  }
  for (; at < bytes.length; at++) value = tables[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8)
  return ~value >>> 0
}
