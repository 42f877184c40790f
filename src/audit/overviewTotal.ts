import type { Charts } from '../report/charts.js'
import type { Leagues } from '../report/leagues.js'
import type { AuditContext } from './auditContext.js'
import { OverdueTally } from './charts/overdueTally.js'
import { markedLimit, WaitTotals } from './charts/waitTotals.js'
import { leagueTables } from './league/leagueTables.js'
import { LeagueTally } from './league/leagueTally.js'
import type { RecordPart } from './recordPart.js'

/** What all parts of the input come to in the tables and charts of the report. */
export class OverviewTotal {
  private readonly leagues = new Map<string, LeagueTally>()
  private readonly waits: WaitTotals | null
  private readonly overdue = new OverdueTally()

  constructor(private readonly context: AuditContext) {
    const limit = markedLimit(context.registry.overview, context.profile.valuesOf)
    this.waits = limit === null ? null : new WaitTotals(limit)
  }

  merge({ leagues, overview: { waits, overdue } }: Pick<RecordPart, 'leagues' | 'overview'>): void {
    for (const { by, groups } of leagues ?? []) {
      const tally = this.leagues.get(by) ?? new LeagueTally()
      this.leagues.set(by, tally)
      tally.merge(groups)
    }
    if (waits) this.waits?.merge(waits)
    if (overdue) this.overdue.merge(overdue)
  }

  /**
   * The league tables.
   *
   * @param rankMinimum Groups with a smaller denominator are not ranked.
   * @param shownKey A key as it may be shown, personal data masked.
   * @returns null where there is no work order.
   */
  tables(rankMinimum: number, shownKey: (key: string) => string): Leagues | null {
    const tables = [...this.leagues].map(([by, tally]) => ({ by, groups: tally.groups() }))
    return leagueTables(this.context.registry.overview, tables, rankMinimum, shownKey)
  }

  /** What the charts of waits and of overdue orders are drawn from. */
  charts(): Pick<Charts, 'waits' | 'overdue'> {
    return { waits: this.waits?.chart() ?? null, overdue: this.overdue.chart() }
  }
}
