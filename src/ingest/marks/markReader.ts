import { markFinder } from './markFinder.js'
import { windowLength } from './marks.js'

/** Goes from mark to mark through some bytes, window by window. */
export class MarkReader {
  private readonly finder = markFinder()
  private readonly marks = this.finder.marks
  private buffer: Uint8Array = new Uint8Array(0)
  private limit = 0
  /** The first byte of the window whose marks are known, and the one after it. */
  private from = 0
  private to = 0
  private found = 0
  private passed = 0

  constructor(private readonly delimiter: number) {}

  /** Goes to a place; the marks from there on come next, and the bytes may be others than before. */
  seek(buffer: Uint8Array, position: number, limit: number): void {
    this.buffer = buffer
    this.limit = limit
    this.from = this.to = position
    this.found = this.passed = 0
  }

  /** The place of the next delimiter, line feed or quote; the end of the bytes where there is none. */
  next(): number {
    if (this.passed === this.found && !this.lookOn()) return this.limit
    return this.from + this.marks[this.passed++]!
  }

  /** Looks for marks in the windows that follow, until there are some. */
  private lookOn(): boolean {
    this.found = this.passed = 0
    while (this.found === 0) {
      if (this.to === this.limit) return false
      this.from = this.to
      this.to = Math.min(this.limit, this.from + windowLength)
      this.found = this.finder.find(this.buffer, this.from, this.to, this.delimiter)
    }
    return true
  }
}
