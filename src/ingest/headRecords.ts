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

const mostColumns = 1024
const mostRecords = 30

/** Reads the first records of a file as text; blank ones are passed over and counted. */
export function headRecords(head: Uint8Array, isWhole: boolean, delimiter: number, decoder: TextDecoder): HeadRecord[] {
  const offsets = new CellOffsets(1, mostColumns)
  const slots = Int16Array.from({ length: mostColumns }, (_, column) => column)
  const scanner = new CsvScanner(delimiter, slots, { isExcluded: null, isDecodable: null }, { excluded: 0, rejected: 0 }, () => {})
  const text = new CellText(decoder)
  const records: HeadRecord[] = []
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

function cellsOf(head: Uint8Array, offsets: CellOffsets, text: CellText): string[] {
  const cells: string[] = []
  for (let slot = 0; slot < mostColumns && offsets.starts[slot] !== -1; slot++) cells.push(text.read(head, offsets, slot, 0))
  return cells
}
