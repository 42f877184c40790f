import type { InputColumn } from '../../expression/column.js'
import { type CellOffsets, missingCell } from '../cellOffsets.js'
import type { CellKernel } from '../kernel/cellKernel.js'
import type { Choice } from './choiceReader.js'

/** As the loops take them: places of four bytes, by twelve bits of a hash. */
const heads = 4096
/** Cells beyond so many, or so many bytes, are looked up by their text. */
const mostCells = 1 << 14
const mostBytes = 1 << 19
/** The loops compare eight bytes at a time, and so beyond the last cell. */
const padding = 8
const notKnown = -1

/**
 * The distinct cells of a column by their bytes, and what each stands for, in the memory of a kernel. They are numbered from 1 in
 * the order in which they came; 0 stands for blank ones.
 */
export class KnownCells {
  private readonly heads: Int32Array
  private readonly before: Int32Array
  private readonly ends: Int32Array
  private readonly bytes: Uint8Array
  private readonly knownValues: Float64Array
  private readonly knownStatuses: Uint8Array
  private readonly values: Float64Array
  private readonly told: Uint8Array
  private size = 0

  private constructor(
    private readonly kernel: CellKernel,
    capacity: number,
    whenBlank: Choice,
  ) {
    this.heads = kernel.integers(heads).fill(0)
    this.before = kernel.integers(mostCells)
    this.ends = kernel.integers(mostCells)
    this.ends[0] = 0
    this.bytes = kernel.bytes(mostBytes + padding)
    this.knownValues = kernel.numbers(mostCells)
    this.knownStatuses = kernel.bytes(mostCells)
    this.values = kernel.numbers(capacity)
    this.told = kernel.bytes(capacity)
    this.keep(0, whenBlank)
  }

  /** Null where the cells lie in no kernel, or it has no room left. */
  static in({ kernel, capacity }: CellOffsets, whenBlank: Choice): KnownCells | null {
    return kernel && kernel.place(() => new KnownCells(kernel, capacity, whenBlank))
  }

  /** Fills a column with what its cells stand for, and says how many are not known; those have the status `Told.unread`. */
  read({ starts, ends, capacity, count }: CellOffsets, slot: number, column: InputColumn): number {
    const { loops, text } = this.kernel
    const at = slot * capacity * starts.BYTES_PER_ELEMENT
    const { heads, before, ends: knownEnds, bytes, knownValues, knownStatuses, values, told } = this
    const unread = loops.readKnown(
      text.byteOffset, starts.byteOffset + at, ends.byteOffset + at, count, heads.byteOffset, before.byteOffset, knownEnds.byteOffset, bytes.byteOffset,
      knownValues.byteOffset, knownStatuses.byteOffset, values.byteOffset, told.byteOffset,
    )
    column.values.set(values.subarray(0, count))
    column.status.set(told.subarray(0, count))
    return unread
  }

  /**
   * Learns what a cell stands for. One that cannot be told by its bytes (missing, or with doubled quotes, which stand for one) stays
   * unknown, and so does what there is no room for.
   */
  learn(start: number, end: number, choice: Choice): void {
    if (start === missingCell || end <= start) return
    const { loops, text } = this.kernel
    const { heads, before, ends, bytes } = this
    const cell = text.byteOffset + start
    const length = end - start
    if (this.size + 1 === mostCells || ends[this.size]! + length > mostBytes) return
    if (loops.knownCell(cell, length, heads.byteOffset, before.byteOffset, ends.byteOffset, bytes.byteOffset) !== notKnown) return
    this.size++
    this.keep(this.size, choice)
    loops.learn(cell, length, this.size, heads.byteOffset, before.byteOffset, ends.byteOffset, bytes.byteOffset)
  }

  private keep(known: number, { value, status }: Choice): void {
    this.knownValues[known] = value
    this.knownStatuses[known] = status
  }
}
