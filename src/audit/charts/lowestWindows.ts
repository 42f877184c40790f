import type { JudgedWindow } from '../../engine/rollingShareTally.js'

/** A window as it is drawn. */
type DrawnWindow = Pick<JudgedWindow, 'to' | 'met' | 'total'>

/** At most so many points are drawn: as many as a page is wide enough to tell apart. */
const mostPoints = 240

const hour = 3_600_000

/**
 * Thins out windows that come in the order of their ends: of each stretch of time the one with the lowest share is kept, so that no low is
 * lost. Stretches are of one hour, and twice as long whenever there would be too many.
 */
export class LowestWindows {
  private stretch = hour
  private kept: DrawnWindow[] = []

  add({ to, met, total }: DrawnWindow): void {
    const last = this.kept.at(-1)
    if (last && this.stretchOf(last) === this.stretchOf({ to })) {
      if (met * last.total < last.met * total) this.kept[this.kept.length - 1] = { to, met, total }
      return
    }
    this.kept.push({ to, met, total })
    if (this.kept.length > mostPoints) this.halve()
  }

  windows(): readonly DrawnWindow[] {
    return this.kept
  }

  private halve(): void {
    const before = this.kept
    this.kept = []
    this.stretch *= 2
    for (const window of before) this.add(window)
  }

  private stretchOf({ to }: { readonly to: number }): number {
    return Math.floor(to / this.stretch)
  }
}
