import { Status } from '../../expression/kinds.js'
import { longestRecord } from '../limits.js'

/** What the module of assembly/index.ts offers. Arguments without a word to them are addresses: bytes from the start of its memory. */
export interface KernelLoops {
  readonly memory: WebAssembly.Memory
  /** Rows that `split` has filled. */
  readonly rows: WebAssembly.Global<'i32'>
  readonly split: (text: number, position: number, limit: number, stop: number, delimiter: number, slots: number, width: number, starts: number, ends: number, capacity: number, first: number) => number
  readonly readKnown: (text: number, starts: number, ends: number, count: number, heads: number, before: number, knownEnds: number, bytes: number, knownValues: number, knownStatuses: number, values: number, told: number) => number
  readonly knownCell: (cell: number, length: number, heads: number, before: number, knownEnds: number, bytes: number) => number
  readonly learn: (cell: number, length: number, known: number, heads: number, before: number, knownEnds: number, bytes: number) => void
  readonly readInstants: (text: number, starts: number, ends: number, count: number, days: number, dayStarts: number, mask: number, instants: number, told: number) => number
  readonly readInstant: (cell: number, days: number, dayStarts: number, mask: number, instant: number) => Told
  readonly readTexts: (text: number, starts: number, ends: number, count: number, blankStarts: number, longestBlank: number, told: number) => number
}

/** What the loops tell of a cell: it was read, it is blank, or somebody else has to look at it. */
export const Told = { read: Status.value, blank: Status.absent, unread: 255 } as const
export type Told = (typeof Told)[keyof typeof Told]

/** Views begin at a multiple of their largest numbers. */
const alignment = 8
/** The loops look at 64 bytes at a time, and so beyond the last of the text. */
const padding = 64
/** A record that is not whole yet is read again when there is half as much more of it; then it is too long. */
const textLength = longestRecord * 1.5 + 2 ** 20

/**
 * The loops of reading a table, and the memory in which they work. Text is read into `text`, everything else takes room behind it.
 * The memory never grows, so that views of it hold; what is not used of it takes none of the machine's.
 */
export class CellKernel {
  readonly loops: KernelLoops
  /** Where the text of a table is read into. */
  readonly text: Uint8Array
  private free = alignment
  private readonly start: number

  constructor(module: WebAssembly.Module) {
    this.loops = new WebAssembly.Instance(module).exports as unknown as KernelLoops
    this.text = this.bytes(textLength + padding)
    this.start = this.free
  }

  /** Makes something in this memory; null, with all room given back, where there is not enough of it. */
  place<Made>(make: () => Made): Made | null {
    const before = this.free
    try {
      return make()
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error
      this.free = before
      return null
    }
  }

  /** Takes room for integers of four bytes. What stood there before still does, as everywhere below. */
  integers(count: number): Int32Array {
    return new Int32Array(this.loops.memory.buffer, this.take(count * Int32Array.BYTES_PER_ELEMENT), count)
  }

  /** Takes room for numbers of eight bytes. */
  numbers(count: number): Float64Array {
    return new Float64Array(this.loops.memory.buffer, this.take(count * Float64Array.BYTES_PER_ELEMENT), count)
  }

  /** Takes room for bytes. */
  bytes(count: number): Uint8Array {
    return new Uint8Array(this.loops.memory.buffer, this.take(count), count)
  }

  /** Gives all room back but that of the text. */
  clear(): void {
    this.free = this.start
  }

  private take(bytes: number): number {
    const at = this.free
    const next = at + Math.ceil(bytes / alignment) * alignment
    if (next > this.loops.memory.buffer.byteLength) throw new NoRoom()
    this.free = next
    return at
  }
}

/** What `place` waits for, and nobody else sees. */
class NoRoom extends Error {}
