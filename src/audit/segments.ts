import type { Utf8Check } from '../ingest/decodable.js'
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
  /** How many threads there are beside the caller's, which judges too. */
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
  readonly isUtf8: Utf8Check | undefined
  /** Takes a part, with the number of rows before those that it counts. */
  readonly onPart: (part: RecordPart, rowsBefore: number) => void
  /** Told how many records the table may have, as far as its first segment shows. */
  readonly onEstimate: (records: number) => void
  /** Called after each segment with the bytes that were read so far. */
  readonly onProgress: (bytes: number) => void
}

/**
 * Judges a table segment by segment, on other threads and on this one, and takes in what was found in the order of the file.
 * A segment whose first record was mistaken, since the cut lay within a cell of many lines, is judged again from the right place.
 *
 * @returns The byte after the last record, and the counts.
 */
export async function judgeSegments(table: OpenTable, options: SegmentedOptions): Promise<TableRead> {
  const { judge, onPart, onProgress } = options
  const whole = wholeOf(table)
  const ranges = rangesOf(whole.from, options.size, options.judges.segmentLength)
  const queue = new SegmentQueue(table, ranges, options)
  const read = { audited: 0, excluded: 0, rejected: 0, recordsPassed: 0, begin: whole.from, end: whole.from }
  for (const [index, range] of ranges.entries()) {
    const judged = await queue.take(index)
    const rowsBefore = whole.recordsBefore + read.recordsPassed
    if (index === 0 && judged) options.onEstimate(estimated(judged.read, options.size))
    if (judged?.read.begin === read.end) {
      for (const part of judged.parts) onPart(part, rowsBefore)
      addTo(read, judged.read)
    } else {
      const right = { ...range, from: read.end, isRecordStart: true, recordsBefore: rowsBefore }
      addTo(read, await judge.judge(table, { range: right, full: options.full(), isUtf8: options.isUtf8, onPart: (part) => onPart(part, 0) }))
    }
    onProgress(read.end)
  }
  return read
}

/** Hands out segments: to other threads as they come free, and to this one while it would wait. */
class SegmentQueue {
  private readonly answers = new Map<number, JudgedSegment | null>()
  private readonly asked = new Map<number, Promise<void>>()
  private next = 0
  private wanted = 0
  /** Whether a segment has so many findings that to hand them over costs more than to judge it here. */
  private isHeavy = false

  constructor(
    private readonly table: OpenTable,
    private readonly ranges: readonly ByteRange[],
    private readonly options: SegmentedOptions,
  ) {}

  /** What was found in a segment; null where a thread failed. Segments are taken in order. */
  async take(index: number): Promise<JudgedSegment | null> {
    this.wanted = index
    // The first is for this thread: the others are only being started, and it shows what a segment holds.
    if (index === 0) await this.judgeNext()
    this.handOut()
    while (!this.answers.has(index)) {
      if (this.hasNext()) await this.judgeNext()
      else await this.asked.get(index)
    }
    const answer = this.answers.get(index)!
    this.answers.delete(index)
    return answer
  }

  /** Whether there is a segment to hand out, not so far ahead that those that wait to be taken in would fill the memory. */
  private hasNext(): boolean {
    return this.next < Math.min(this.ranges.length, this.wanted + 3 * (this.options.judges.count + 1))
  }

  /** One more than there are threads, so that none waits for its next segment. */
  private handOut(): void {
    const { judges, input, full } = this.options
    while (!this.isHeavy && this.asked.size <= judges.count && this.hasNext()) {
      const index = this.next++
      const request = { input, encoding: this.table.encoding, range: this.ranges[index]!, full: full() }
      const asked = judges.judge(request).then((answer) => {
        this.answers.set(index, answer)
        this.asked.delete(index)
        this.handOut()
      })
      this.asked.set(index, asked)
    }
  }

  /** Judges the next segment in this thread. */
  private async judgeNext(): Promise<void> {
    const { judge, full, isUtf8 } = this.options
    const index = this.next++
    const parts: RecordPart[] = []
    try {
      const read = await judge.judge(this.table, { range: this.ranges[index]!, full: full(), isUtf8, onPart: (part) => parts.push(part) })
      this.answers.set(index, { parts, read })
      this.isHeavy = parts.some(({ findings, rows }) => findings.length > rows)
    } catch {
      // Judged again once it is known where its rows stand, so that the error can say so.
      this.answers.set(index, null)
    }
  }
}

function rangesOf(from: number, size: number, length: number): ByteRange[] {
  const count = Math.max(1, Math.ceil((size - from) / length))
  return Array.from({ length: count }, (_, index) => ({
    from: from + index * length,
    to: from + (index + 1) * length,
    isRecordStart: index === 0,
    recordsBefore: 0,
  }))
}

/** How many records a table of a size has, by those of a part of it. */
export function estimated({ audited, begin, end }: Pick<TableRead, 'audited' | 'begin' | 'end'>, size: number): number {
  return end > begin ? Math.ceil((audited * size) / (end - begin)) : 0
}

function addTo(sum: { -readonly [Name in keyof TableRead]: TableRead[Name] }, { audited, excluded, rejected, recordsPassed, end }: TableRead): void {
  sum.audited += audited
  sum.excluded += excluded
  sum.rejected += rejected
  sum.recordsPassed += recordsPassed
  sum.end = end
}
