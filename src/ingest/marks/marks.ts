/** Finds the marks of a text: its delimiters, line feeds and quotes, all that tells its cells apart. */
export interface MarkFinder {
  /** Where the marks lie that were found last, counted from the start of their window. */
  readonly marks: Int32Array
  /** Finds the marks of a window of up to `windowLength` bytes and says how many there are. */
  find(buffer: Uint8Array, from: number, to: number, delimiter: number): number
}

/** A window and its marks stay in the cache of the processor, and little is lost where one is looked at anew. */
export const windowLength = 1 << 14

export const lineFeed = 0x0a
export const quote = 0x22
