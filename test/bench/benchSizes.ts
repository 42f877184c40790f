/** How much each case works on. */
export interface BenchSizes {
  readonly rows: number
  readonly manyRows: number
  readonly sheetRows: number
  /** How long a rate is measured, in milliseconds. */
  readonly rateMilliseconds: number
}

/** The sizes at which bars are judged. */
export const fullSizes: BenchSizes = { rows: 1_000_000, manyRows: 10_000_000, sheetRows: 500_000, rateMilliseconds: 500 }

/** Sizes at which everything runs in seconds, to see that it runs and that both sides agree. */
export const smokeSizes: BenchSizes = { rows: 4_000, manyRows: 12_000, sheetRows: 1_000, rateMilliseconds: 20 }
