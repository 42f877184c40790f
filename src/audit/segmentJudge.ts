import { openTable, type OpenTable } from '../ingest/openTable.js'
import type { AuditContext } from './auditContext.js'
import type { AuditInput, AuditOptions } from './auditOptions.js'
import type { RecordPart } from './recordPart.js'
import type { JudgedSegment, SegmentRequest } from './segments.js'
import { TableJudge } from './tableJudge.js'

/** What a thread judges segments with: it opens each input once and compiles the rules of a record type once. */
export class SegmentJudge {
  private readonly judge: TableJudge
  private readonly tables = new Map<number, OpenTable>()

  constructor(
    context: AuditContext,
    private readonly inputOf: (input: number) => AuditInput | Promise<AuditInput>,
    private readonly platform: AuditOptions['platform'] = {},
  ) {
    this.judge = new TableJudge(context)
  }

  /** What is found in a segment, its rows counted from its own start. */
  async judged({ input, encoding, range, full }: SegmentRequest): Promise<JudgedSegment> {
    const parts: RecordPart[] = []
    const table = this.tables.get(input) ?? (await this.open(input, encoding))
    const read = await this.judge.judge(table, { range, full, onPart: (part) => parts.push(part), isUtf8: this.platform?.isUtf8 })
    return { parts, read }
  }

  private async open(input: number, encoding: SegmentRequest['encoding']): Promise<OpenTable> {
    const { source, record, mapping } = await this.inputOf(input)
    const table = await openTable(source, { encoding, ...(record && { record }), ...(mapping && { mapping }) })
    this.tables.set(input, table)
    return table
  }
}
