/** A stretch of a text that is personal, from `start` (inclusive) to `end` (exclusive), and what stands in its place. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly replacement: string
}
