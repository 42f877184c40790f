import { resolveEntities } from '../xml/resolveEntities.js'
import type { ByteList } from './byteList.js'

const ampersand = 0x26
const quote = 0x22
const comma = 0x2c
const carriageReturn = 0x0d
const lineFeed = 0x0a
const underscore = 0x5f
const letterX = 0x78
const semicolon = 0x3b
const tab = 0x09

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = /* @__PURE__ */ new TextEncoder()

/** Adds a piece of text as it stands in XML to what has been gathered of a cell, its entities resolved. */
export function appendText(target: ByteList, buffer: Uint8Array, start: number, end: number, isLiteral: boolean): void {
  let at = isLiteral ? end : start
  while (at < end && buffer[at] !== ampersand) at++
  if (at === end) return target.append(buffer, start, end)
  const resolved = encoder.encode(resolveEntities(decoder.decode(buffer.subarray(start, end))))
  target.append(resolved, 0, resolved.length)
}

/** A text with the `_x000D_` by which workbooks write what XML cannot (ECMA-376 part 1, 22.9.2.19). */
const escaped = /_x([\da-fA-F]{4})_/g

/**
 * Adds a text as a cell of CSV, by RFC 4180: quoted where it holds a quote, a line break, or what could be taken for a delimiter.
 */
export function appendCsvText(target: ByteList, text: ByteList): void {
  const { bytes, length } = text
  let needsQuotes = false
  let hasQuotes = false
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!
    if (byte > underscore) continue
    if (byte === underscore && bytes[at + 1] === letterX && at + 6 < length) return appendUnescaped(target, text)
    if (byte === quote) hasQuotes = true
    else if (byte === comma || byte === lineFeed || byte === carriageReturn || byte === semicolon || byte === tab) needsQuotes = true
  }
  if (!needsQuotes && !hasQuotes) return target.append(bytes, 0, length)
  target.reserve(length * (hasQuotes ? 2 : 1) + 2)
  target.push(quote)
  if (!hasQuotes) target.append(bytes, 0, length)
  else for (let at = 0; at < length; at++) {
    if (bytes[at] === quote) target.push(quote)
    target.push(bytes[at]!)
  }
  target.reserve(1)
  target.push(quote)
}

function appendUnescaped(target: ByteList, text: ByteList): void {
  const plain = decoder.decode(text.view()).replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  // A text that says _x005F_x000D_ means the seven characters and not the line break: what is unescaped once is not looked at again.
  const cell = /[",\r\n;\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  const bytes = encoder.encode(cell)
  target.append(bytes, 0, bytes.length)
}
