import { CellOffsets } from './cellOffsets.js'
import { CellText } from './cells/cellText.js'
import { CsvScanner } from './csvScanner.js'

/** One of the first records of a file, read as text to find the header. */
export interface HeadRecord {
  readonly cells: readonly string[]
  /** The row number that a person sees beside it. */
  readonly rowNumber: number
  /** The first byte after it. */
  readonly end: number
}

/** As many columns as a sheet of Excel has. */
const mostColumns = 16_384
const slots = /* @__PURE__ */ Int16Array.from({ length: mostColumns }, (_, column) => column)

/**
 * Reads the first records of a file as text; blank ones are passed over and counted. Without a limit a header could be looked
 * for in all of a file.
 */
export function headRecords(head: Uint8Array, isWhole: boolean, delimiter: number, decoder: TextDecoder, mostRecords: number): HeadRecord[] {
  const offsets = new CellOffsets(1, mostColumns)
  const text = new CellText(decoder)
  const records: HeadRecord[] = []
  const events = { onExclude: () => {}, onReject: () => {}, onTooLong: tooLong }
  const scanner = new CsvScanner(delimiter, slots, { isExcluded: null, isDecodable: null }, events)
  let position = 0
  while (records.length < mostRecords) {
    offsets.count = 0
    const end = scanner.scan(head, position, head.length, isWhole, offsets)
    if (offsets.count === 0) break
    records.push({ cells: cellsOf(head, offsets, text), rowNumber: offsets.rowNumbers[0]!, end })
    position = end
  }
  return records
}

function tooLong(): never {
  throw new RangeError('the head of a file is shorter than the longest record')
}

function cellsOf(head: Uint8Array, offsets: CellOffsets, text: CellText): string[] {
  const cells: string[] = []
  for (let slot = 0; slot < mostColumns && offsets.starts[slot] !== -1; slot++) cells.push(text.read(head, offsets, slot, 0))
  return cells
}
