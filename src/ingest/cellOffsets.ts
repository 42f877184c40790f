import type { CellKernel } from './kernel/cellKernel.js'

/**
 * Where the cells of a batch of records lie in the work buffer: begin and end of each wanted column, by slot and row.
 * Nothing is copied; the offsets hold until the buffer takes in more bytes.
 */
export class CellOffsets {
  /** First byte of a cell, or `missingCell`; at `slot * capacity + row`. */
  readonly starts: Int32Array
  /**
   * The byte after a cell; 0 for a missing one. A quoted cell with doubled quotes in it has the complement (`~end`), so that
   * readers undouble them.
   */
  readonly ends: Int32Array
  /** The number a person sees beside the row in a spreadsheet: records, blank ones included, not lines. */
  readonly rowNumbers: Int32Array
  count = 0

  /** @param kernel Where the work buffer is the text of a kernel, that one, so that its loops find the offsets too. */
  constructor(
    readonly capacity: number,
    readonly slots: number,
    readonly kernel: CellKernel | null = null,
  ) {
    const length = slots * capacity
    this.starts = kernel ? kernel.integers(length) : new Int32Array(length)
    this.ends = kernel ? kernel.integers(length) : new Int32Array(length)
    this.rowNumbers = new Int32Array(capacity)
  }
}

/** The start of a cell that its record does not have, because the record is shorter than the header. */
export const missingCell = -1
