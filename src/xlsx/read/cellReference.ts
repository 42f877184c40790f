const letterA = 0x41
const letterZ = 0x5a
const zero = 0x30
const nine = 0x39

/** As many columns and rows as a sheet of Excel has. */
export const mostColumns = 16_384
export const mostRows = 1_048_576

/**
 * The column of a reference such as `AB12`, counted from 0; -1 where there is none.
 *
 * @example columnOf(bytes of 'AB12', 0, 4) // 27
 */
export function columnOf(buffer: Uint8Array, start: number, end: number): number {
  let column = 0
  for (let at = start; at < end; at++) {
    const byte = buffer[at]! & 0xdf
    if (byte < letterA || byte > letterZ) break
    column = column * 26 + byte - letterA + 1
    if (column > mostColumns) return -1
  }
  return column - 1
}

/** A whole number written in digits; -1 for anything else and for what is beyond nine digits. */
export function wholeNumber(buffer: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1
  let value = 0
  for (let at = start; at < end; at++) {
    const byte = buffer[at]!
    if (byte < zero || byte > nine) return -1
    value = value * 10 + byte - zero
  }
  return value
}
