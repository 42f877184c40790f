// The loops of reading a table that take most of its time, in AssemblyScript: they compile to a module of WebAssembly that looks at
// sixteen bytes at once and reads numbers of any width wherever they lie, for both of which JavaScript has no words.
// They know the common forms alone. What they do not know they leave to the readers in TypeScript, which know all of them.
// Addresses are counted from the start of the memory, places in the text from the start of the text.

const lineFeed: u8 = 0x0a
const carriageReturn: u8 = 0x0d
const space: u8 = 0x20
const quote: u8 = 0x22

/** What the readers call a cell that its record does not have. */
const missing: i32 = -1
/** A longer cell in quotes is left to the reader, which takes it for one that is never closed. */
const longestQuoted: i32 = 1 << 20

/** What is told of a cell: the statuses of a value and of a blank, or that the reader has to look at it. */
const read: u8 = 0
const blank: u8 = 3
const unread: u8 = 255

/** Rows that `split` has filled when it returns. */
export let rows: i32 = 0

/**
 * Splits records into cells until the rows are full, a record begins at `stop` or beyond, or one comes that the reader has to look at:
 * a blank one, one with cells beyond the header, a quote that is not closed as it should be, and the last one where it is not whole.
 *
 * @param slots The slot of each column of the header, as 16-bit numbers; -1 for a column that nobody reads.
 * @param starts Where the begins of cells go, by slot and row; `ends` is the same for the bytes after them.
 * @returns The begin of the first record that was not split.
 */
export function split(text: usize, position: i32, limit: i32, stop: i32, delimiter: u8, slots: usize, width: i32, starts: usize, ends: usize, capacity: i32, first: i32): i32 {
  let row = first
  let record = position
  let column = 0
  // Whether the record has nothing in it so far.
  let isBlank = true
  let start = position
  let isOpen = false
  let isDoubled = false
  // Where the quote stands that closed the present cell; -1 where none did.
  let closed = -1
  let skipped = -1
  for (let from = position; from < limit; from += 64) {
    let marks = marksIn(text + from, delimiter)
    if (limit - from < 64) marks &= (<u64>1 << (limit - from)) - 1
    for (; marks != 0; marks &= marks - 1) {
      const at = from + <i32>ctz(marks)
      const mark = load<u8>(text + at)
      if (mark == quote) {
        if (isOpen) {
          if (at == skipped) continue
          // What stands behind the limit does not matter: the record is not whole then.
          if (load<u8>(text + at + 1) == quote) {
            isDoubled = true
            skipped = at + 1
            continue
          }
          if (at - start > longestQuoted) return stopped(row, record)
          isOpen = false
          closed = at
        } else if (closed >= 0) {
          return stopped(row, record)
        } else if (at == start) {
          isOpen = true
          start = at + 1
        }
        continue
      }
      if (isOpen) continue
      let end = at
      if (closed >= 0) {
        if (!isPadding(text, closed + 1, at)) return stopped(row, record)
        if (closed > start) isBlank = false
        end = isDoubled ? ~closed : closed
      } else {
        if (mark == lineFeed && end > start && load<u8>(text + end - 1) == carriageReturn) end--
        if (isBlank) isBlank = !hasText(text, start, end)
      }
      if (column < width) {
        const slot = <i32>load<i16>(slots + (column << 1))
        if (slot >= 0) {
          const cell = <usize>(slot * capacity + row) << 2
          store<i32>(starts + cell, start)
          store<i32>(ends + cell, end)
        }
      } else if (closed > start || (closed < 0 && !isWhite(text, start, end))) {
        return stopped(row, record)
      }
      column++
      start = at + 1
      closed = -1
      isDoubled = false
      if (mark != lineFeed) continue
      if (isBlank) return stopped(row, record)
      for (; column < width; column++) {
        const slot = <i32>load<i16>(slots + (column << 1))
        if (slot < 0) continue
        const cell = <usize>(slot * capacity + row) << 2
        store<i32>(starts + cell, missing)
        store<i32>(ends + cell, 0)
      }
      row++
      record = start
      if (row == capacity || record >= stop) return stopped(row, record)
      column = 0
      isBlank = true
    }
  }
  return stopped(row, record)
}

/** A bit for each of 64 bytes that is a delimiter, a line feed or a quote. */
function marksIn(at: usize, delimiter: u8): u64 {
  return marksOf(v128.load(at), delimiter) | (marksOf(v128.load(at, 16), delimiter) << 16) | (marksOf(v128.load(at, 32), delimiter) << 32) | (marksOf(v128.load(at, 48), delimiter) << 48)
}

function marksOf(bytes: v128, delimiter: u8): u64 {
  const marks = v128.or(v128.or(i8x16.eq(bytes, i8x16.splat(delimiter)), i8x16.eq(bytes, i8x16.splat(lineFeed))), i8x16.eq(bytes, i8x16.splat(quote)))
  return <u64>(<u32>i8x16.bitmask(marks))
}

function stopped(row: i32, record: i32): i32 {
  rows = row
  return record
}

function isWhite(text: usize, start: i32, end: i32): bool {
  for (let at = start; at < end; at++) if (load<u8>(text + at) > space) return false
  return true
}

/** Whether nothing but spaces and returns stands between a closing quote and the end of its cell. */
function isPadding(text: usize, start: i32, end: i32): bool {
  for (let at = start; at < end; at++) {
    const byte = load<u8>(text + at)
    if (byte != space && byte != carriageReturn) return false
  }
  return true
}

/** Whether a cell that is not quoted is certain to have something in it. */
function hasText(text: usize, start: i32, end: i32): bool {
  let at = start
  while (at < end && load<u8>(text + at) <= space) at++
  return at < end && load<u8>(text + at) != quote
}

/**
 * Reads a column whose distinct cells are known by their bytes, each under a number from 1; 0 is that of a blank one.
 * Known cells hang in chains by hash: `heads` holds the one that was learnt last, `before` the one before each.
 *
 * @param knownEnds Where the bytes of each known cell end; they begin where those of the one before it end.
 * @param knownValues What each known cell stands for, and `knownStatuses` whether it stands for something.
 * @returns How many cells the reader has to look at.
 */
export function readKnown(text: usize, starts: usize, ends: usize, count: i32, heads: usize, before: usize, knownEnds: usize, bytes: usize, knownValues: usize, knownStatuses: usize, values: usize, told: usize): i32 {
  let unknown = 0
  for (let row = 0; row < count; row++) {
    const at = <usize>row << 2
    const start = load<i32>(starts + at)
    const end = load<i32>(ends + at)
    let known = -1
    if (start == end) known = 0
    else if (start >= 0 && end > start) known = knownCell(text + start, end - start, heads, before, knownEnds, bytes)
    if (known < 0) {
      store<u8>(told + row, unread)
      unknown++
    } else {
      store<f64>(values + (<usize>row << 3), load<f64>(knownValues + (<usize>known << 3)))
      store<u8>(told + row, load<u8>(knownStatuses + known))
    }
  }
  return unknown
}

/** The number of a cell of at least one byte; -1 where it is not known. */
export function knownCell(cell: usize, length: i32, heads: usize, before: usize, knownEnds: usize, bytes: usize): i32 {
  let known = load<i32>(heads + hashOf(cell, length))
  while (known != 0) {
    const from = load<i32>(knownEnds + (<usize>(known - 1) << 2))
    if (load<i32>(knownEnds + (<usize>known << 2)) - from == length && areEqual(bytes + from, cell, length)) return known
    known = load<i32>(before + (<usize>known << 2))
  }
  return -1
}

/** Makes a cell known under a number, one more than the number of the one before it. */
export function learn(cell: usize, length: i32, known: i32, heads: usize, before: usize, knownEnds: usize, bytes: usize): void {
  const from = load<i32>(knownEnds + (<usize>(known - 1) << 2))
  memory.copy(bytes + from, cell, length)
  store<i32>(knownEnds + (<usize>known << 2), from + length)
  const head = heads + hashOf(cell, length)
  store<i32>(before + (<usize>known << 2), load<i32>(head))
  store<i32>(head, known)
}

/** The last eight bytes or fewer of a cell; what stands behind them is left out. */
function lastBytes(at: usize, length: i32): u64 {
  return load<u64>(at) << (64 - (<u64>length << 3))
}

function areEqual(first: usize, second: usize, length: i32): bool {
  for (; length > 8; length -= 8) {
    if (load<u64>(first) != load<u64>(second)) return false
    first += 8
    second += 8
  }
  return lastBytes(first, length) == lastBytes(second, length)
}

/** The place in the heads, 4096 of four bytes, for a cell of at least one byte. */
function hashOf(cell: usize, length: i32): usize {
  let hash: u64 = length
  for (; length > 8; length -= 8) {
    hash = (hash ^ load<u64>(cell)) * 0x9e3779b97f4a7c15
    hash ^= hash >> 32
    cell += 8
  }
  hash = (hash ^ lastBytes(cell, length)) * 0x9e3779b97f4a7c15
  return <usize>(hash >> 52) << 2
}

/**
 * Reads instants that are written `YYYY-MM-DD HH:MM:SS`, or with `/` and `T`, on days whose start is known.
 *
 * @param days By the last bits of a date, as YYYYMMDD: which date is known there; `dayStarts` says when it starts.
 * @param told What is told of each cell.
 * @returns How many cells the reader has to look at.
 */
export function readInstants(text: usize, starts: usize, ends: usize, count: i32, days: usize, dayStarts: usize, mask: i32, instants: usize, told: usize): i32 {
  let unknown = 0
  for (let row = 0; row < count; row++) {
    const start = load<i32>(starts + (<usize>row << 2))
    const length = load<i32>(ends + (<usize>row << 2)) - start
    let tells = unread
    if (length == 0) tells = blank
    else if (length == 19) tells = readInstant(text + start, days, dayStarts, mask, instants + (<usize>row << 3))
    store<u8>(told + row, tells)
    if (tells == unread) unknown++
  }
  return unknown
}

/** Reads one cell as long as that. */
export function readInstant(at: usize, days: usize, dayStarts: usize, mask: i32, into: usize): u8 {
  const separator = load<u8>(at, 4)
  const between = load<u8>(at, 10)
  if (separator != load<u8>(at, 7) || (separator != 0x2d && separator != 0x2f)) return unread
  if ((between != space && between != 0x54) || load<u8>(at, 13) != 0x3a || load<u8>(at, 16) != 0x3a) return unread
  const hour = pair(at + 11)
  const minute = pair(at + 14)
  const second = pair(at + 17)
  const civil = (pair(at) * 100 + pair(at + 2)) * 10000 + pair(at + 5) * 100 + pair(at + 8)
  // A pair that is no number is too large for all of them; such a date is never known.
  if (hour > 23 || minute > 59 || second > 59) return unread
  const place = <usize>(civil & mask)
  if (load<i32>(days + (place << 2)) != civil) return unread
  store<f64>(into, load<f64>(dayStarts + (place << 3)) + <f64>(((hour * 60 + minute) * 60 + second) * 1000))
  return read
}

/** The number that two digits write; a million where they are none. */
function pair(at: usize): i32 {
  const tens = <u32>load<u8>(at) - 0x30
  const ones = <u32>load<u8>(at, 1) - 0x30
  return tens > 9 || ones > 9 ? 1_000_000 : <i32>(tens * 10 + ones)
}

/**
 * Says which cells have text in them.
 *
 * @param blankStarts By byte, 1 for those with which a mark for nothing may begin, such as a dash.
 * @param longestBlank Longer cells are no such marks.
 * @returns How many cells the reader has to look at.
 */
export function readTexts(text: usize, starts: usize, ends: usize, count: i32, blankStarts: usize, longestBlank: i32, told: usize): i32 {
  let unknown = 0
  for (let row = 0; row < count; row++) {
    const start = load<i32>(starts + (<usize>row << 2))
    const end = load<i32>(ends + (<usize>row << 2))
    const tells = start == missing ? unread : tellText(text, start, end < 0 ? ~end : end, blankStarts, longestBlank)
    store<u8>(told + row, tells)
    if (tells == unread) unknown++
  }
  return unknown
}

function tellText(text: usize, start: i32, end: i32, blankStarts: usize, longestBlank: i32): u8 {
  let at = start
  while (at < end && load<u8>(text + at) <= space) at++
  if (at == end) return blank
  return end - at <= longestBlank && load<u8>(blankStarts + load<u8>(text + at)) != 0 ? unread : read
}
