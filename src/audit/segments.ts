import type { Encoding } from '../ingest/encoding.js'
import type { OpenTable } from '../ingest/openTable.js'
import { type ByteRange, type TableRead, wholeOf } from '../ingest/readTable.js'
import type { RecordPart } from './recordPart.js'
import type { TableJudge } from './tableJudge.js'

/** A segment of an input that another thread is to judge. */
export interface SegmentRequest {
  /** The place of the input among the inputs. */
  readonly input: number
  /** In which the input turned out to be written. */
  readonly encoding: Encoding
  readonly range: ByteRange
  /** Rules and outcomes of which the report has enough samples. */
  readonly full: ReadonlySet<string>
}

/** What was found in a segment; its rows are counted from its own start. */
export interface JudgedSegment {
  readonly parts: readonly RecordPart[]
  readonly read: TableRead
}

/** Threads that judge segments. A shell brings them; in the same thread nothing is gained by them. */
export interface SegmentJudges {
  /** How many segments are judged at once. */
  readonly count: number
  /**
   * Bytes of a segment: large enough that handing it over costs nothing beside judging it, small enough that few wait in memory
   * and no thread idles long at the end. An input that is no longer is judged by the caller.
   */
  readonly segmentLength: number
  /** Whether the threads can read an input by themselves. */
  readonly canRead: (input: number) => boolean
  /** Judges a segment; null where that failed, for then it is judged again where its error can be told. */
  readonly judge: (request: SegmentRequest) => Promise<JudgedSegment | null>
}

export interface SegmentedOptions {
  readonly input: number
  readonly size: number
  readonly judges: SegmentJudges
  /** The judge of this thread, for the segments that others cannot judge. */
  readonly judge: TableJudge
  readonly full: () => ReadonlySet<string>
  /** Takes a part, with the number of rows before those that it counts. */
  readonly onPart: (part: RecordPart, rowsBefore: number) => void
  /** Called after each segment with the bytes that were read so far. */
  readonly onProgress: (bytes: number) => void
}

/**
 * Judges a table segment by segment on other threads and takes in what they found in the order of the file.
 * A segment whose first record was mistaken, since the cut lay within a cell of many lines, is judged again from the right place.
 *
 * @returns The byte after the last record, and the counts.
 */
export async function judgeSegments(table: OpenTable, options: SegmentedOptions): Promise<TableRead> {
  const { judges, judge, onPart, onProgress } = options
  const whole = wholeOf(table)
  const ranges = rangesOf(whole.from, options.size, judges.segmentLength)
  const asked: Promise<JudgedSegment | null>[] = []
  const read = { audited: 0, excluded: 0, rejected: 0, recordsPassed: 0, begin: whole.from, end: whole.from }
  for (const [index, range] of ranges.entries()) {
    // One more than there are threads, so that none waits while a segment is taken in.
    while (asked.length < Math.min(ranges.length, index + judges.count + 1)) asked.push(judges.judge({ input: options.input, encoding: table.encoding, range: ranges[asked.length]!, full: options.full() }))
    const rowsBefore = whole.recordsBefore + read.recordsPassed
    const judged = await asked[index]!
    // What has been taken in is not kept.
    asked[index] = taken
    if (judged?.read.begin === read.end) {
      for (const part of judged.parts) onPart(part, rowsBefore)
      addTo(read, judged.read)
    } else {
      addTo(read, await judge.judge(table, { range: { ...range, from: read.end, isRecordStart: true, recordsBefore: rowsBefore }, onPart: (part) => onPart(part, 0) }))
    }
    onProgress(read.end)
  }
  return read
}

const taken: Promise<null> = /* @__PURE__ */ Promise.resolve(null)

function rangesOf(from: number, size: number, length: number): ByteRange[] {
  const count = Math.max(1, Math.ceil((size - from) / length))
  return Array.from({ length: count }, (_, index) => ({
    from: from + index * length,
    to: from + (index + 1) * length,
    isRecordStart: index === 0,
    recordsBefore: 0,
  }))
}

function addTo(sum: { -readonly [Name in keyof TableRead]: TableRead[Name] }, { audited, excluded, rejected, recordsPassed, end }: TableRead): void {
  sum.audited += audited
  sum.excluded += excluded
  sum.rejected += rejected
  sum.recordsPassed += recordsPassed
  sum.end = end
}
