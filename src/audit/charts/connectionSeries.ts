import { formatInstant } from '../../calendar/instant.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import type { JudgedWindow } from '../../engine/rollingShareTally.js'
import type { ConnectionChart } from '../../report/charts.js'
import type { RollingShareRule } from '../results/rollingShareResult.js'
import { LowestWindows } from './lowestWindows.js'

const hour = 3_600_000

/** Gathers what is drawn of a rolling share while its windows are judged; they come in the order of their ends. */
export class ConnectionSeries {
  private readonly lowest = new LowestWindows()
  private windows = 0

  add(window: JudgedWindow, ends: number): void {
    this.windows += ends
    this.lowest.add(window)
  }

  /**
   * @param length Length of a window in milliseconds.
   * @param minimum The least share in percent.
   * @returns null where no window lies wholly inside the period.
   */
  chart(rule: RollingShareRule, length: number, minimum: number, zone: TimeZone): ConnectionChart | null {
    if (this.windows === 0) return null
    const lowest = this.lowest.windows().map(({ to, met, total }) => ({ to: formatInstant(to, zone), met, total }))
    return { rule: rule.id, hours: length / hour, minimum, windows: this.windows, lowest }
  }
}
