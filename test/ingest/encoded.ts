import type { Encoding } from '../../src/ingest/encoding.js'
import { encodeGb18030 } from '../generator/gb18030.js'

/** A text in an encoding, with a byte-order mark where one is asked for. */
export function encoded(text: string, encoding: Encoding, hasMark = false): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(marked)
  if (encoding === 'gb18030') return encodeGb18030(text)
  const units = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at))
  return Uint8Array.from(units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])))
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Parts of a file one after the other: texts in UTF-8 and bytes as they are. */
export function joined(...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? utf8(part) : Uint8Array.from(part)))
  const whole = new Uint8Array(bytes.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of bytes) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
