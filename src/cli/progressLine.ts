import { formatNumber } from '../report/formatNumber.js'
import type { Say } from './language.js'
import { printable } from '../report/printable.js'

/** How far an input has been read, as an audit tells it: bytes and rows of that input. */
export interface InputProgress {
  readonly input: string
  readonly bytes: number
  readonly rows: number
}

const second = 1000
const secondsOfMinute = 60
/** Before this much time, in milliseconds, a rate says little. */
const leastTime = 2 * second
/** Up to so many seconds are told as such, longer ones as minutes. */
const mostSeconds = 90

/** Sums up how far all inputs have been read, and says it in one line: the file, the share of all bytes, rows, rows a second, the time left. */
export class ProgressLine {
  private readonly seen = new Map<string, InputProgress>()
  private rowsOfEarlierTables = 0

  /** @param sizes The bytes of each input by name; null where they are not known beforehand, as for sheets of a workbook. */
  constructor(
    private readonly sizes: ReadonlyMap<string, number | null>,
    private readonly say: Say,
  ) {}

  /** Takes in where an input stands. */
  add(progress: InputProgress): void {
    const before = this.seen.get(progress.input)
    // The next sheet of a workbook begins from nothing under the same name.
    if (before && progress.rows < before.rows) this.rowsOfEarlierTables += before.rows
    this.seen.set(progress.input, progress)
  }

  /**
   * The line after so many milliseconds.
   *
   * @example line('3月.csv', 10_000) // '3月.csv (2/12) 40% 1,200,000 行 120,000 行/秒 约剩 15 秒'
   */
  line(input: string, elapsed: number): string {
    const { say, sizes, seen } = this
    const number = [...seen.keys()].indexOf(input) + 1
    const parts = [sizes.size > 1 ? `${printable(input)} (${number}/${sizes.size})` : printable(input)]
    const share = this.share()
    if (share !== null) parts.push(`${Math.floor(100 * share)}%`)
    const rows = [...seen.values()].reduce((sum, each) => sum + each.rows, this.rowsOfEarlierTables)
    parts.push(say({ zh: `${formatNumber(rows)} 行`, en: `${formatNumber(rows)} rows` }))
    if (elapsed < leastTime) return parts.join(' ')
    const rate = formatNumber(Math.floor((rows * second) / elapsed))
    parts.push(say({ zh: `${rate} 行/秒`, en: `${rate} rows/s` }))
    if (share !== null && share > 0) parts.push(this.timeLeft((elapsed * (1 - share)) / share))
    return parts.join(' ')
  }

  /** The share of all bytes that has been read, at most 1; null where not all sizes are known. */
  private share(): number | null {
    let total = 0
    for (const size of this.sizes.values()) {
      if (size === null) return null
      total += size
    }
    const read = [...this.seen.values()].reduce((sum, { bytes }) => sum + bytes, 0)
    return total === 0 ? null : Math.min(1, read / total)
  }

  private timeLeft(milliseconds: number): string {
    const seconds = Math.ceil(milliseconds / second)
    if (seconds <= mostSeconds) return this.say({ zh: `约剩 ${seconds} 秒`, en: `about ${seconds} s left` })
    const minutes = Math.ceil(seconds / secondsOfMinute)
    return this.say({ zh: `约剩 ${minutes} 分钟`, en: `about ${minutes} min left` })
  }
}
