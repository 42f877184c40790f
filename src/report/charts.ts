/** What the charts of a report are drawn from besides its league tables. A member is null where no record says anything of it. */
export interface Charts {
  readonly waits: WaitChart | null
  readonly connection: ConnectionChart | null
  readonly overdue: OverdueChart | null
}

/** How long callers waited, in steps of time. */
export interface WaitChart {
  /** The limit that is marked, in seconds. */
  readonly limit: number
  /** The end of each step in seconds, inclusive; a further count is of those that waited longer. */
  readonly upTo: readonly number[]
  /** Calls that were answered, by step. */
  readonly answered: readonly number[]
  /** Calls that the caller gave up, by step. */
  readonly abandoned: readonly number[]
  /** Calls whose wait is not known to the second. */
  readonly unknown: number
}

/** The connection rate of the windows of some hours, thinned out to a number that can be drawn. */
export interface ConnectionChart {
  /** The rule that judges every window. */
  readonly rule: string
  /** The length of a window in hours. */
  readonly hours: number
  /** The least rate in percent. */
  readonly minimum: number
  /** How many windows there are in all. */
  readonly windows: number
  /** Of each stretch of time the window with the lowest rate, so that no low is lost. */
  readonly lowest: readonly { readonly to: string; readonly met: number; readonly total: number }[]
}

/** How many work orders fell due on a day and were not closed by then. */
export interface OverdueChart {
  readonly days: readonly { readonly day: string; readonly count: number }[]
  /** Overdue by their own mark, with no due time. */
  readonly undated: number
}
