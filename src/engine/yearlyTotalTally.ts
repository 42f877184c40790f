import { fromDay } from '../calendar/civilDay.js'
import type { TimeZone } from '../calendar/timeZone.js'
import { Truth } from '../expression/column.js'
import { noValue } from '../expression/kinds.js'
import type { CompiledMeasureRule } from './recordPlan.js'

/** What the records of one calendar year come to. */
export interface YearTotal {
  readonly year: number
  readonly total: number
  /** Records of the year of which it is not known whether, or with what, they count. */
  readonly unknown: number
}

/** The sums of a part of the input. */
export interface YearlyTotalPart {
  readonly totals: ReadonlyMap<number, number>
  readonly unknowns: ReadonlyMap<number, number>
  readonly seen: ReadonlyMap<number, ReadonlySet<string>>
  readonly undated: number
  readonly beforeInForce: number
}

/** Adds up records by calendar year in a time zone; parts of the input add up to the whole. */
export class YearlyTotalTally {
  private totals = new Map<number, number>()
  private unknowns = new Map<number, number>()
  private seen = new Map<number, Set<string>>()
  /** Records that may count and whose year is not known. */
  undated = 0
  beforeInForce = 0

  constructor(private readonly zone: TimeZone) {}

  /** Adds a batch; rows that `kept` leaves out do not count. */
  add(measured: CompiledMeasureRule, count: number, kept: Uint8Array | null): void {
    const { of, at, binds, truthOf } = measured
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      const truth = truthOf[of.codes[row]!]
      if (truth === Truth.no) continue
      if (binds[row] === 0) this.beforeInForce++
      else if (at.status[row]! >= noValue) this.undated++
      else this.addTo(this.yearOf(at.values[row]!), truth === Truth.yes ? amountAt(measured, row) : null)
    }
  }

  /** What was added up since it was last taken. */
  take(): YearlyTotalPart {
    const { totals, unknowns, seen, undated, beforeInForce } = this
    this.totals = new Map()
    this.unknowns = new Map()
    this.seen = new Map()
    this.undated = this.beforeInForce = 0
    return { totals, unknowns, seen, undated, beforeInForce }
  }

  merge({ totals, unknowns, seen, undated, beforeInForce }: YearlyTotalPart): void {
    for (const [year, total] of totals) this.totals.set(year, (this.totals.get(year) ?? 0) + total)
    for (const [year, count] of unknowns) this.unknowns.set(year, (this.unknowns.get(year) ?? 0) + count)
    for (const [year, values] of seen) for (const value of values) this.addTo(year, value)
    this.undated += undated
    this.beforeInForce += beforeInForce
  }

  /** The years that records fall into, earliest first. */
  years(): number[] {
    return [...new Set([...this.totals.keys(), ...this.unknowns.keys(), ...this.seen.keys()])].sort((left, right) => left - right)
  }

  /** What a year comes to; nothing where no record falls into it. */
  totalOf(year: number): YearTotal {
    const total = (this.totals.get(year) ?? 0) + (this.seen.get(year)?.size ?? 0)
    return { year, total, unknown: this.unknowns.get(year) ?? 0 }
  }

  /** The calendar year of an instant. */
  yearOf(instant: number): number {
    return Number(fromDay(this.zone.dayOf(instant)).slice(0, 4))
  }

  private addTo(year: number, amount: number | string | null): void {
    if (amount === null) this.unknowns.set(year, (this.unknowns.get(year) ?? 0) + 1)
    else if (typeof amount === 'number') this.totals.set(year, (this.totals.get(year) ?? 0) + amount)
    else this.seen.set(year, (this.seen.get(year) ?? new Set()).add(amount))
  }
}

/** What a record adds: one, its amount, or the value that counts once; null where that is not known. */
function amountAt({ amount, distinct }: CompiledMeasureRule, row: number): number | string | null {
  if (amount) return amount.status[row]! < noValue ? amount.values[row]! : null
  if (distinct) return distinct.status[row]! < noValue ? (distinct.dictionary[distinct.values[row]!] ?? null) : null
  return 1
}
