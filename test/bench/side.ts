/** One side of a comparison: a program in test/bench/sides, run in a process of its own. */
export interface Side {
  /** The name of its file, without ending. */
  readonly program: string
  readonly label: string
  readonly args: readonly string[]
}
