import { type CellOffsets, missingCell } from '../cellOffsets.js'

/** Reads single cells as text: for headers, evidence and everything that is not worth a faster way. */
export class CellText {
  constructor(private readonly decoder: TextDecoder) {}

  /** The text of a cell without surrounding white space, quotes undoubled and the `="…"` by which spreadsheets keep digits removed. */
  read(buffer: Uint8Array, offsets: CellOffsets, slot: number, row: number): string {
    const at = slot * offsets.capacity + row
    const start = offsets.starts[at]!
    if (start === missingCell) return ''
    const end = offsets.ends[at]!
    const text = this.decoder.decode(buffer.subarray(start, end < 0 ? ~end : end))
    return tidy(end < 0 ? text.replaceAll('""', '"') : text)
  }
}

const spreadsheetText = /^="(.*)"$/s

/** A cell as a reader takes it: trimmed, and free of the `="…"` that keeps a spreadsheet from rounding long numbers. */
export function tidy(text: string): string {
  const trimmed = text.trim()
  const kept = trimmed.startsWith('=') ? spreadsheetText.exec(trimmed)?.[1] : undefined
  return kept ?? trimmed
}

/** What exports write where there is nothing. */
const blankMarks: ReadonlySet<string> = new Set(['-', '--', '—', '——', '/', '\\', 'null', 'NULL', 'Null', 'N/A', 'n/a', 'NaN', '\\N', '0000-00-00 00:00:00', '0000-00-00'])

export const isBlankMark = (text: string): boolean => text === '' || blankMarks.has(text)
