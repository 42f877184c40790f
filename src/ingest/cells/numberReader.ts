import { Status } from '../../expression/kinds.js'
import { missingCell } from '../cellOffsets.js'
import { type CellText, isBlankMark } from './cellText.js'
import { foldWidth } from './foldWidth.js'
import type { ColumnReader } from './instantReader.js'

const zero = 0x30
const mostDigits = 15

/** Reads numbers straight from bytes where they are digits alone; every other form takes the way over text. */
export function numberReader(text: CellText, readText: (text: string) => number | undefined): ColumnReader {
  return (buffer, offsets, slot, column) => {
    const { starts, ends, capacity, count } = offsets
    const { values, status } = column
    const base = slot * capacity
    for (let row = 0; row < count; row++) {
      const start = starts[base + row]!
      const end = ends[base + row]!
      if (start === end) {
        status[row] = Status.absent
        continue
      }
      if (start === missingCell) {
        status[row] = Status.invalid
        continue
      }
      let value = 0
      let at = start
      for (; at < end; at++) {
        const digit = buffer[at]! - zero
        if (digit < 0 || digit > 9) break
        value = value * 10 + digit
      }
      if (at === end && end - start <= mostDigits) {
        values[row] = value
        status[row] = Status.value
        continue
      }
      const written = text.read(buffer, offsets, slot, row)
      const read = isBlankMark(written) ? undefined : readText(written)
      status[row] = isBlankMark(written) ? Status.absent : read === undefined ? Status.invalid : Status.value
      if (read !== undefined) values[row] = read
    }
  }
}

const plainNumber = /^\+?\d+(?:\.\d+)?$/
const clock = /^(\d{1,3}):([0-5]?\d):([0-5]?\d(?:\.\d+)?)$/
const minutesAndSeconds = /^(\d{1,3}):([0-5]\d)$/
const inWords = /^(?:(\d+)\s*(?:小时|时|h))?\s*(?:(\d+)\s*(?:分钟|分|min))?\s*(?:(\d+(?:\.\d+)?)\s*(?:秒钟|秒|s))?$/i

/**
 * A count as a cell gives it, thousands separators allowed. None of our counts can be less than zero.
 *
 * @example writtenNumber('1,250') // 1250
 */
export function writtenNumber(text: string): number | undefined {
  const digits = foldWidth(text).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  const number = plainNumber.test(digits) ? Number(digits) : NaN
  return Number.isFinite(number) ? number : undefined
}

/**
 * A duration in seconds: `15`, `0:00:15`, `01:30`, `1分30秒`.
 *
 * @example writtenSeconds('0:01:30') // 90
 */
export function writtenSeconds(text: string): number | undefined {
  const number = writtenNumber(text)
  if (number !== undefined) return number
  const folded = foldWidth(text)
  const hours = clock.exec(folded)
  if (hours) return Number(hours[1]) * 3600 + Number(hours[2]) * 60 + Number(hours[3])
  const minutes = minutesAndSeconds.exec(folded)
  if (minutes) return Number(minutes[1]) * 60 + Number(minutes[2])
  const words = inWords.exec(folded)
  if (!words || words[0] === '') return undefined
  return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0)
}
