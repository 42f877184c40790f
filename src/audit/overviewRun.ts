import type { RecordPlan } from '../engine/recordPlan.js'
import type { AuditContext } from './auditContext.js'
import { OverdueRun } from './charts/overdueRun.js'
import type { OverduePart } from './charts/overdueTally.js'
import { WaitRun } from './charts/waitRun.js'
import { markedLimit, type WaitsPart } from './charts/waitTotals.js'

/** What a part of the input adds to the charts of a report; null where its record type adds nothing. */
export interface OverviewPart {
  readonly waits: WaitsPart | null
  readonly overdue: OverduePart | null
}

/** Gathers what the charts of a report show of the records of one type: the overdue work orders, the waits of calls. */
export class OverviewRun {
  private readonly waits: WaitRun | null
  private readonly overdue: OverdueRun | null

  constructor(plan: RecordPlan, { registry: { overview }, profile, zone }: AuditContext) {
    const { subject } = plan.subject
    const limit = markedLimit(overview, profile.valuesOf)
    this.overdue = subject === 'work-order' ? new OverdueRun(overview, plan, zone) : null
    this.waits = subject === 'call' && limit !== null ? new WaitRun(overview, plan, limit) : null
  }

  /** Adds the batch that the plan has evaluated; rows that `kept` leaves out do not count. */
  add(count: number, kept: Uint8Array | null): void {
    this.waits?.add(count, kept)
    this.overdue?.add(count, kept)
  }

  /** What was counted since it was last taken. */
  take(): OverviewPart {
    return { waits: this.waits?.take() ?? null, overdue: this.overdue?.take() ?? null }
  }
}
