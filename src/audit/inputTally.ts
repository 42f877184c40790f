import { formatInstant } from '../calendar/instant.js'
import type { TimeZone } from '../calendar/timeZone.js'
import type { ByteSource } from '../ingest/byteSource.js'
import type { OpenTable } from '../ingest/openTable.js'
import type { TableCounts } from '../ingest/readTable.js'
import type { InputReceipt } from '../report/auditReport.js'
import type { Sha256 } from './auditOptions.js'
import type { RecordPart } from './recordPart.js'

/** What is gathered of one input for its receipt: the hash of its bytes as they lie, and what its records say of it. */
export class InputTally {
  rows = 0
  /** Bytes that were read of the table, whatever it was made from. */
  bytesRead = 0
  private bytesHashed = 0
  private outside = 0
  private first = Infinity
  private last = -Infinity
  /** Whether the table is the file itself, and not made from one. */
  private readonly isFile: boolean

  constructor(
    private readonly source: ByteSource,
    private readonly hash: Sha256,
  ) {
    this.isFile = source.workbook === undefined && source.original === undefined
  }

  /** Hashes the file that the table was made from, if there is one. */
  async hashOriginal(): Promise<void> {
    const { workbook, original } = this.source
    if (workbook) this.addHashed(workbook)
    for await (const chunk of original?.chunks() ?? []) this.addHashed(chunk)
  }

  /** Adds bytes of the table. */
  addBytes(chunk: Uint8Array): void {
    if (this.isFile) this.addHashed(chunk)
    this.bytesRead += chunk.length
  }

  addPart({ rows, outside, first, last }: RecordPart): void {
    this.rows += rows
    this.outside += outside
    this.first = Math.min(this.first, first)
    this.last = Math.max(this.last, last)
  }

  /** The receipt of the input, once all of it was read. */
  receipt({ encoding, layout }: OpenTable, { audited, excluded, rejected }: TableCounts, zone: TimeZone): InputReceipt {
    const { name, sheet } = this.source
    return {
      name,
      sha256: this.hash.hex(),
      bytes: this.bytesHashed,
      encoding,
      record: layout.record,
      ...(sheet !== undefined && { sheet }),
      rowsRead: audited + excluded + rejected,
      rowsAudited: audited - this.outside,
      rowsExcluded: excluded + this.outside,
      rowsRejected: rejected,
      period: this.period(zone),
      columns: { mapped: layout.columns.map(({ header }) => header), unmapped: layout.unmapped },
    }
  }

  private addHashed(chunk: Uint8Array): void {
    this.hash.update(chunk)
    this.bytesHashed += chunk.length
  }

  /** Between which instants its records began; null where none has one. */
  private period(zone: TimeZone): InputReceipt['period'] {
    const { first, last } = this
    return first > last ? { from: null, to: null } : { from: formatInstant(first, zone), to: formatInstant(last, zone) }
  }
}
