import type { BenchSizes } from './benchSizes.js'
import type { MeasuredRow } from './benchRow.js'
import type { Exports } from './exports.js'

/** What a case is run with. */
export interface BenchContext {
  readonly sizes: BenchSizes
  readonly runs: number
  /** Where the bundled sides lie. */
  readonly programs: string
  readonly exports: Exports
  /** Where output of the sides may lie. */
  readonly scratch: string
}

/** A comparison of the library with something that does the same. */
export interface BenchCase {
  readonly id: string
  readonly run: (context: BenchContext) => Promise<readonly MeasuredRow[]>
}
