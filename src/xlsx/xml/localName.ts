const colon = 0x3a
const space = 0x20
/** No name of a workbook is longer; a longer one is none that is read. */
const longestName = 64
const singleLetters = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

/** The name of a tag without its prefix: some writers put `x:` before every name. */
export function localName(buffer: Uint8Array, start: number, end: number): string {
  let from = start
  let at = start
  for (; at < end && buffer[at]! > space; at++) if (buffer[at] === colon) from = at + 1
  if (at - from === 1) return singleLetters[buffer[from]! & 0x7f]!
  if (at - from > longestName) return ''
  return String.fromCharCode(...buffer.subarray(from, at))
}
