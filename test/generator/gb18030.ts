/**
 * Text as GB18030 bytes. Node decodes GB18030 and does not encode it, so the table is the decoder's, read backwards.
 *
 * @throws RangeError for a character beyond the first plane, which no generated text has.
 */
export function encodeGb18030(text: string): Uint8Array<ArrayBuffer> {
  const codes = (table ??= reverseTable())
  const bytes = new Uint8Array(text.length * 4)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      bytes[length++] = unit
      continue
    }
    const code = codes[unit]!
    if (code === 0) throw new RangeError(`U+${unit.toString(16).padStart(4, '0')} has no code in the table; the generator writes characters of the first plane alone.`)
    if (code > 0xffff) {
      bytes[length++] = code >>> 24
      bytes[length++] = (code >>> 16) & 0xff
    }
    bytes[length++] = (code >>> 8) & 0xff
    bytes[length++] = code & 0xff
  }
  return bytes.slice(0, length)
}

let table: Uint32Array | undefined

/** By character: its two or four bytes as one number, 0 where it has none. Made once, when it is first needed. */
function reverseTable(): Uint32Array {
  const codes = new Uint32Array(0x1_0000)
  const decoder = new TextDecoder('gb18030')
  // Four bytes first: where a character can be written both ways, the two bytes stand.
  for (const code of [...fourByteCodes(), ...twoByteCodes()]) {
    const bytes = code > 0xffff ? [code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff] : [code >>> 8, code & 0xff]
    const text = decoder.decode(Uint8Array.from(bytes))
    if (text.length === 1 && text !== '\ufffd') codes[text.charCodeAt(0)] = code
  }
  return codes
}

function* twoByteCodes(): Generator<number> {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) yield (lead << 8) | trail
  }
}

/** The codes of the first plane; those from 0x85 on lie beyond it. */
function* fourByteCodes(): Generator<number> {
  for (let first = 0x81; first <= 0x84; first++) {
    for (let second = 0x30; second <= 0x39; second++) {
      for (let third = 0x81; third <= 0xfe; third++) {
        for (let fourth = 0x30; fourth <= 0x39; fourth++) yield ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0
      }
    }
  }
}
