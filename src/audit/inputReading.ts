import { IngestError } from '../ingest/ingestError.js'
import type { ByteSource } from '../ingest/byteSource.js'
import { openTable, type OpenTable } from '../ingest/openTable.js'
import type { TableCounts } from '../ingest/readTable.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { InputReceipt } from '../report/auditReport.js'
import type { AuditContext } from './auditContext.js'
import type { AuditInput, AuditOptions } from './auditOptions.js'
import { InputTally } from './inputTally.js'
import type { RecordPart } from './recordPart.js'
import { RecordTotal } from './recordTotal.js'
import { estimated, judgeSegments } from './segments.js'
import { createSha256 } from './sha256.js'
import { TableJudge } from './tableJudge.js'
import type { ReadInputs } from './auditedReport.js'

/** The reading of the inputs of an audit, one after the other. */
export class InputReading implements ReadInputs {
  private readonly judge: TableJudge
  readonly totals = new Map<RecordType, RecordTotal>()
  readonly receipts: InputReceipt[] = []
  readonly mappings: unknown[] = []

  constructor(
    private readonly options: AuditOptions,
    private readonly context: AuditContext,
  ) {
    this.judge = new TableJudge(context)
  }

  async read(input: AuditInput, index: number): Promise<void> {
    const { options } = this
    const table = await openTable(input.source, {
      ...(input.encoding && { encoding: input.encoding }),
      ...(input.record && { record: input.record }),
      ...(input.mapping && { mapping: input.mapping }),
    })
    if (input.mapping) this.mappings.push(input.mapping)
    const { layout } = table
    const total = this.totalOf(layout.record)
    const { source } = input
    const { name, sheet } = source
    const tally = new InputTally(source, (options.platform?.sha256 ?? createSha256)())
    await tally.hashOriginal()
    const onPart = (part: RecordPart, rowsBefore: number): void => {
      for (const finding of total.add(part, { file: name, ...(sheet !== undefined && { sheet }), input: index, rowsBefore })) options.onFinding?.(finding)
      for (const { row, reason } of part.rejects) options.onReject?.(name, row + rowsBefore, reason)
      tally.addPart(part)
    }
    const counts = await this.judged(table, index, { total, tally, onPart })
    this.receipts.push(tally.receipt(table, counts, this.context.zone))
  }

  /** Judges a table in this thread, or on others where there are some and it is worth it. */
  private async judged(table: OpenTable, input: number, { total, tally, onPart }: Reading): Promise<TableCounts> {
    const { judge, options } = this
    const { judges, platform } = options
    const { source } = table
    const onProgress = (bytes: number): void => options.onProgress?.({ input: source.name, bytes, rows: tally.rows })
    if (!judges || !canBeCut(table, judges.segmentLength) || !judges.canRead(input)) {
      const onBytes = (chunk: Uint8Array): void => {
        tally.addBytes(chunk)
        onProgress(tally.bytesRead)
      }
      const onOwnPart = (part: RecordPart): void => {
        if (tally.rows === 0 && source.size !== undefined) total.expect(estimated({ audited: part.rows, begin: 0, end: tally.bytesRead }, source.size))
        onPart(part, 0)
      }
      return judge.judge(table, { full: total.fullShelves(), onPart: onOwnPart, onBytes, isUtf8: platform?.isUtf8 })
    }
    const [read] = await Promise.all([
      judgeSegments(table, { input, size: source.size!, judges, judge, full: () => total.fullShelves(), isUtf8: platform?.isUtf8, onEstimate: (records) => total.expect(records), onPart, onProgress }),
      // A hash cannot be cut: this thread reads the bytes for it while others judge them.
      readAll(source, (chunk) => tally.addBytes(chunk)),
    ])
    if (read.end !== tally.bytesRead) throw fileChanged(source.name)
    return read
  }

  private totalOf(record: RecordType): RecordTotal {
    const total = this.totals.get(record) ?? new RecordTotal(record, this.context)
    this.totals.set(record, total)
    return total
  }
}

/**
 * One file of many may be empty; where none has a row, a report would say that nothing failed.
 *
 * @throws IngestError (`HEADER_ONLY`) where no input has a row.
 */
export function assertRowsRead(receipts: readonly InputReceipt[]): void {
  const first = receipts[0]
  if (!first || receipts.some(({ rowsRead }) => rowsRead > 0)) return
  throw new IngestError(
    'HEADER_ONLY',
    first.name,
    { zh: '只有表头，没有数据行。', en: 'It has a header and no rows.' },
    { zh: '请核对导出的筛选条件和时间范围后重新导出。', en: 'Check the filter and the period of the export, and export it again.' },
  )
}

/** Whom the reading of an input is told. */
interface Reading {
  readonly total: RecordTotal
  readonly tally: InputTally
  readonly onPart: (part: RecordPart, rowsBefore: number) => void
}

/** Whether a table can be read from any place on, and is large enough for more than one thread. */
function canBeCut({ source, isPlain }: OpenTable, length: number): boolean {
  return isPlain && source.chunksFrom !== undefined && (source.size ?? 0) > length
}

async function readAll(source: ByteSource, onBytes: (chunk: Uint8Array) => void): Promise<void> {
  for await (const chunk of source.chunks()) onBytes(chunk)
}

function fileChanged(file: string): IngestError {
  return new IngestError(
    'FILE_CHANGED',
    file,
    { zh: '读取期间文件发生了变化。', en: 'The file changed while it was read.' },
    { zh: '请等文件写完后重新运行，或复制一份再核查。', en: 'Run it again when the file is complete, or audit a copy.' },
  )
}
