import { zone as zoneOf } from '../calendar/timeZone.js'
import type { Utf8Check } from '../ingest/decodable.js'
import type { OpenTable } from '../ingest/openTable.js'
import { type ByteRange, readTable, type TableRead } from '../ingest/readTable.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { AuditContext } from './auditContext.js'
import { batchCapacity, compiledRun } from './compiledRun.js'
import type { RecordPart } from './recordPart.js'
import type { RecordRun } from './recordRun.js'

/** After so many batches what was found is handed on: seldom enough to cost nothing, often enough to keep memory flat. */
const batchesOfPart = 64
/** The same after so many findings, where they are taken: a batch can have a hundred thousand of them. */
const findingsOfPart = 10_000

export interface JudgeOptions {
  /** The part of the table to judge; all of it where it is left out. */
  readonly range?: ByteRange
  /** Rules and outcomes of which the report has enough samples, by `shelfName`. */
  readonly full: ReadonlySet<string>
  readonly onPart: (part: RecordPart) => void
  readonly onBytes?: (chunk: Uint8Array) => void
  readonly isUtf8?: Utf8Check | undefined
}

/** Judges the rows of tables by one profile. The rules of a record type are compiled once, for all of its tables. */
export class TableJudge {
  private readonly runs = new Map<RecordType, RecordRun>()

  constructor(private readonly context: AuditContext) {}

  /** Judges a table and hands on what it found, part by part. */
  async judge(table: OpenTable, { range, full, onPart, onBytes, isUtf8 }: JudgeOptions): Promise<TableRead> {
    const run = this.runOf(table.layout.record)
    run.makeRoom(full)
    const { name, sheet } = table.source
    const place = { file: name, ...(sheet !== undefined && { sheet }) }
    let batches = 0
    try {
      const read = await readTable(table, {
        ...(range && { range }),
        zone: table.mapping.timeZone === undefined ? this.context.zone : zoneOf(table.mapping.timeZone),
        inputs: run.plan.plan.inputs,
        capacity: batchCapacity,
        onBatch: (count, rowNumbers) => {
          run.addBatch(count, rowNumbers, place)
          if (++batches % batchesOfPart === 0 || run.findingsHeld >= findingsOfPart) onPart(run.take())
        },
        onReject: (row, reason) => run.addReject(row, reason),
        ...(onBytes && { onBytes }),
        ...(isUtf8 && { isUtf8 }),
      })
      onPart(run.take())
      return read
    } catch (error) {
      // What was gathered so far is no part of what is judged next.
      run.take()
      throw error
    }
  }

  private runOf(record: RecordType): RecordRun {
    const known = this.runs.get(record)
    if (known) return known
    const run = compiledRun(record, this.context)
    this.runs.set(record, run)
    return run
  }
}
