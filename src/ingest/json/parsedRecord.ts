/** A record as its JSON gives it. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** A double keeps every whole number of so many digits. */
const longNumber = /\d{16}/
const textsAndNumbers = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs
const byteOrderMark = '\ufeff'

/**
 * The object that a stretch of JSON holds. Numbers of 16 digits and more, such as order numbers, come as texts, since a double would
 * change their last digits without a word.
 *
 * @param decoder Must be fatal: a damaged character is no character.
 * @returns null for what is no object, no JSON or no text.
 * @example parsedRecord(bytes of '{"orderId":250912101108115409}', decoder) // { orderId: '250912101108115409' }
 */
export function parsedRecord(bytes: Uint8Array, decoder: TextDecoder): JsonRecord | null {
  try {
    const text = decoder.decode(bytes)
    const start = text.startsWith(byteOrderMark) ? text.slice(1) : text
    const value = JSON.parse(longNumber.test(start) ? start.replace(textsAndNumbers, quotedIfLong) : start) as unknown
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonRecord) : null
  } catch {
    // Either is told as a rejected row, by its number; the parser's own message would quote the record.
    return null
  }
}

function quotedIfLong(token: string): string {
  return token.startsWith('"') || !longNumber.test(token) ? token : `"${token}"`
}
