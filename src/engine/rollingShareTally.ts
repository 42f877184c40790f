import { Truth } from '../expression/column.js'
import { Status } from '../expression/kinds.js'
import type { CompiledMeasureRule } from './recordPlan.js'

/** One window that was judged: it ends at `to`, inclusive, and began just after `to - length`. */
export interface JudgedWindow {
  readonly to: number
  readonly met: number
  readonly total: number
  /** Records in it of which it cannot be told. */
  readonly unknown: number
  readonly outcome: 'passed' | 'failed' | 'cantTell'
}

export interface RollingShareResult {
  readonly windows: { total: number; passed: number; failed: number; cantTell: number }
  /** The windows that did not pass, earliest first, at most as many as asked for. */
  readonly samples: readonly JudgedWindow[]
  /** The window with the lowest share. */
  readonly lowest: JudgedWindow | null
  /** All records, in or out of a window. */
  readonly all: { readonly met: number; readonly total: number; readonly unknown: number; readonly unplaced: number }
  readonly period: { readonly from: number; readonly to: number } | null
  /** From the beginning of the period to the last record in it, in milliseconds. */
  readonly reach: number
  /** No window lies inside the period: records reach less far than one is long. */
  readonly isPeriodTooShort: boolean
}

/** The records of a part of the input, as the index holds them. */
export interface RollingSharePart {
  readonly entries: Float64Array
  readonly unplaced: { readonly met: number; readonly unmet: number; readonly untold: number }
  readonly beforeInForce: number
}

/** Outcome of a record towards the share, as held in the index. */
const met = 1
const unmet = 0
const untold = 2

/**
 * The exact index behind a rolling share: instant and outcome of every record in one number, `instant * 4 + outcome`,
 * 8 bytes a record, which sorts by time without a comparison function.
 * The order of the entries does not matter, so parts of the input can be gathered anywhere and joined.
 */
export class RollingShareTally {
  /** Records older than the standard, which no window holds. */
  beforeInForce = 0
  private entries = new Float64Array(1024)
  private size = 0
  /** Records whose instant is unknown, or known only to the day: they may belong to any window. */
  private unplaced = { met: 0, unmet: 0, untold: 0 }

  /** Adds a batch; rows that `kept` leaves out do not count. */
  add(measured: CompiledMeasureRule, count: number, kept: Uint8Array | null): void {
    const { of, at, binds, truthOf } = measured
    this.reserve(count)
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      if (binds[row] === 0) {
        this.beforeInForce++
        continue
      }
      const truth = truthOf[of.codes[row]!]!
      const state = truth === Truth.yes ? met : truth === Truth.no ? unmet : untold
      if (at.status[row]! > Status.minute) {
        this.unplaced[state === met ? 'met' : state === unmet ? 'unmet' : 'untold']++
        continue
      }
      this.entries[this.size++] = at.values[row]! * 4 + state
    }
  }

  /** What was gathered since it was last taken. */
  take(): RollingSharePart {
    const { entries, size, unplaced, beforeInForce } = this
    this.size = 0
    this.unplaced = { met: 0, unmet: 0, untold: 0 }
    this.beforeInForce = 0
    return { entries: entries.slice(0, size), unplaced, beforeInForce }
  }

  merge({ entries, unplaced, beforeInForce }: RollingSharePart): void {
    this.reserve(entries.length)
    this.entries.set(entries, this.size)
    this.size += entries.length
    this.unplaced.met += unplaced.met
    this.unplaced.unmet += unplaced.unmet
    this.unplaced.untold += unplaced.untold
    this.beforeInForce += beforeInForce
  }

  /**
   * Judges every window `(t - length, t]` that ends at a record's instant t and lies wholly inside the period.
   *
   * @param length Length of the window in milliseconds.
   * @param share The share to be reached in percent, equality included; compared as integers.
   * @param stated The period stated by the auditor; without one, from the first record to the last.
   * @param sampleCap At most so many windows are kept as samples.
   * @param onWindow Told every window in the order of their ends, with the number of records that end it.
   */
  finish(length: number, share: number, stated: { from: number; to: number } | null, sampleCap: number, onWindow?: (window: JudgedWindow, ends: number) => void): RollingShareResult {
    const entries = this.entries.slice(0, this.size).sort()
    const period = stated ?? (this.size > 0 ? { from: instantOf(entries[0]!), to: instantOf(entries[this.size - 1]!) } : null)
    const windows = { total: 0, passed: 0, failed: 0, cantTell: 0 }
    const samples: JudgedWindow[] = []
    const all = { met: this.unplaced.met, total: this.size + this.unplacedTotal(), unknown: this.unplaced.untold, unplaced: this.unplacedTotal() }
    for (const entry of entries) {
      const state = stateOf(entry)
      if (state === met) all.met++
      if (state === untold) all.unknown++
    }
    if (period === null) return { windows, samples, lowest: null, all, period, reach: 0, isPeriodTooShort: true }

    let reach = 0
    let lowest: JudgedWindow | null = null
    const inWindow = [0, 0, 0]
    let start = 0
    let end = 0
    while (end < this.size) {
      const to = instantOf(entries[end]!)
      let ends = 0
      for (; end < this.size && instantOf(entries[end]!) === to; end++, ends++) inWindow[stateOf(entries[end]!)]!++
      for (; instantOf(entries[start]!) <= to - length; start++) inWindow[stateOf(entries[start]!)]!--
      if (to > period.to) break
      reach = Math.max(0, to - period.from)
      if (reach < length) continue
      const window = this.judge(to, inWindow, share)
      windows.total += ends
      windows[window.outcome] += ends
      onWindow?.(window, ends)
      if (window.outcome !== 'passed' && samples.length < sampleCap) samples.push(window)
      if (lowest === null || window.met * lowest.total < lowest.met * window.total) lowest = window
    }
    return { windows, samples, lowest, all, period, reach, isPeriodTooShort: windows.total === 0 }
  }

  /** Fails only if even the most favourable reading of what is unknown stays below, passes only if the least favourable reaches it. */
  private judge(to: number, counts: readonly number[], share: number): JudgedWindow {
    const total = counts[met]! + counts[unmet]! + counts[untold]!
    const worstMet = counts[met]!
    const worstTotal = total + this.unplaced.unmet + this.unplaced.untold
    const bestMet = counts[met]! + counts[untold]! + this.unplaced.met + this.unplaced.untold
    const bestTotal = total + this.unplaced.met + this.unplaced.untold
    const outcome = worstMet * 100 >= share * worstTotal ? 'passed' : bestMet * 100 < share * bestTotal ? 'failed' : 'cantTell'
    return { to, met: counts[met]!, total, unknown: counts[untold]!, outcome }
  }

  private unplacedTotal(): number {
    return this.unplaced.met + this.unplaced.unmet + this.unplaced.untold
  }

  private reserve(more: number): void {
    if (this.size + more <= this.entries.length) return
    const entries = new Float64Array(Math.max(this.entries.length * 2, this.size + more))
    entries.set(this.entries)
    this.entries = entries
  }
}

const instantOf = (entry: number): number => Math.floor(entry / 4)
const stateOf = (entry: number): number => entry - instantOf(entry) * 4
