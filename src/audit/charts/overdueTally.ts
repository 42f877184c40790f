import { fromDay } from '../../calendar/civilDay.js'
import type { OverdueChart } from '../../report/charts.js'

/** The counts of a part of the input. */
export interface OverduePart {
  readonly days: readonly (readonly [day: number, count: number])[]
  readonly undated: number
  readonly told: number
}

/** Overdue work orders by the day on which they fell due. Parts of the input add up to the whole. */
export class OverdueTally {
  private readonly days = new Map<number, number>()
  private undated = 0
  /** Orders of which it can be told, so that a file without any overdue one is not taken for one that says nothing. */
  private told = 0

  addInTime(): void {
    this.told++
  }

  /** @param day The day as an integer; null where nothing says when the order fell due. */
  addOverdue(day: number | null): void {
    this.told++
    if (day === null) this.undated++
    else this.days.set(day, (this.days.get(day) ?? 0) + 1)
  }

  /** What was counted since it was last taken. */
  take(): OverduePart {
    const part = { days: [...this.days], undated: this.undated, told: this.told }
    this.days.clear()
    this.undated = this.told = 0
    return part
  }

  merge({ days, undated, told }: OverduePart): void {
    for (const [day, count] of days) this.days.set(day, (this.days.get(day) ?? 0) + count)
    this.undated += undated
    this.told += told
  }

  /** The days that have any, earliest first; null where of no order it can be told. */
  chart(): OverdueChart | null {
    if (this.told === 0) return null
    const days = [...this.days].sort(([left], [right]) => left - right)
    return { days: days.map(([day, count]) => ({ day: fromDay(day), count })), undated: this.undated }
  }
}
