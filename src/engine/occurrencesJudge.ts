import type { Status } from '../expression/kinds.js'
import { precisionOf, type SortedSlice, timeless, verdictOf, verdictSpace } from './occurrencesIndex.js'
import type { OccurrencesPart } from './occurrencesTally.js'
import { outside, type Verdict, Verdicts } from './occurrenceVerdicts.js'
import type { ReasonKey } from './reason.js'
import type { ReasonCount } from './ruleTally.js'
import { WindowCounts } from './windowCounts.js'

/** The window and the number that hold for records from one instant, inclusive, to another, exclusive. */
export interface OccurrenceTerm {
  readonly from: number
  readonly until: number
  /** Length of the window in milliseconds. */
  readonly length: number
  /** From how many records on, inclusive. */
  readonly least: number
}

/** A target that failed or cannot be told. */
export interface OccurrenceSample<Place> {
  readonly outcome: 'failed' | 'cantTell'
  readonly key: ReasonKey
  readonly field: string | null
  readonly place: Place
  readonly row: number
  /** null where its time is not known. */
  readonly start: number | null
  readonly status: Status
  /** How many records of its key lie in its window, at least and at most; null where nobody knows its key or its time. */
  readonly occurrences: { readonly atLeast: number; readonly atMost: number } | null
}

export interface OccurrencesResult<Place> {
  /** By outcome and reason, every record judged among them. */
  readonly counts: readonly ReasonCount[]
  /** Records that occur often enough for sure and are asked for something. */
  readonly reached: number
  /** Records of which that cannot be told. */
  readonly untold: number
  /** In the order of the input, failures first as far as the cap allows. */
  readonly samples: readonly OccurrenceSample<Place>[]
}

/** Whether a record occurs often enough. */
const Reach = { no: 0, yes: 1, maybe: 2 } as const
type Reach = (typeof Reach)[keyof typeof Reach]

/** Puts together what is asked of records and how often they occur. */
export class OccurrencesJudge<Place> {
  private readonly verdicts = new Verdicts()
  /** Of every part the places of its verdicts among those of all. */
  private readonly placesOf: readonly Uint8Array[]
  private readonly counts = new Float64Array(verdictSpace)
  /** Of each verdict whether something is asked of the record. */
  private readonly isAsked: Uint8Array
  private readonly rare: number
  private readonly tooCoarse: number
  private readonly unknownMembers: number
  private readonly samples: Record<OccurrenceSample<Place>['outcome'], Earliest<OccurrenceSample<Place>>>
  private readonly windows = new WindowCounts()
  private starts = new Float64Array(64)
  private precisions = new Uint8Array(64)
  private readonly leastOfAll: number
  private reached = 0
  private untold = 0

  constructor(
    private readonly merged: readonly { readonly part: OccurrencesPart; readonly place: Place }[],
    private readonly terms: readonly OccurrenceTerm[],
    { field, sampleCap }: { readonly field: string; readonly sampleCap: number },
  ) {
    this.placesOf = merged.map(({ part }) => Uint8Array.from(part.verdicts, (verdict) => this.verdicts.of(verdict)))
    this.rare = this.verdicts.of({ outcome: 'inapplicable', key: 'condition-not-met', field: null })
    this.tooCoarse = this.verdicts.of({ outcome: 'cantTell', key: 'precision-too-low', field })
    this.unknownMembers = this.verdicts.of({ outcome: 'cantTell', key: 'unknown-members', field: null })
    this.isAsked = Uint8Array.from(this.verdicts.list, ({ outcome }) => (outcome !== null && outcome !== 'inapplicable' ? 1 : 0))
    this.leastOfAll = Math.min(...terms.map(({ least }) => least))
    this.samples = { failed: new Earliest(sampleCap), cantTell: new Earliest(sampleCap) }
  }

  /** Judges the records of one key. */
  judgeKey(slice: SortedSlice, from: number, to: number): void {
    if (to - from < this.leastOfAll) {
      for (let at = from; at < to; at++) this.settle(slice, slice.order[at]!, Reach.no)
      return
    }
    const placed = this.takePlaced(slice, from, to)
    const unplaced = to - from - placed
    // One without a time can stand wherever most of the others are.
    let mayReach = false
    let doesReach = true
    for (const { length, least, from: begin, until } of this.terms) {
      const { windows, starts } = this
      windows.count(starts, this.precisions, placed, length)
      mayReach ||= unplaced >= least
      doesReach &&= least <= 1
      for (let at = 0; at < placed; at++) {
        const atLeast = windows.atLeast[at]!
        const atMost = windows.atMost[at]!
        mayReach ||= atMost + unplaced >= least
        if (starts[at]! < begin || starts[at]! >= until) continue
        const reach = atLeast >= least ? Reach.yes : atMost + unplaced >= least ? Reach.maybe : Reach.no
        this.settle(slice, slice.order[from + at]!, reach, atMost >= least ? this.tooCoarse : this.unknownMembers, atLeast, atMost + unplaced)
      }
    }
    const reach = doesReach ? Reach.yes : mayReach ? Reach.maybe : Reach.no
    for (let at = from + placed; at < to; at++) this.settleUnplaced(slice, slice.order[at]!, reach)
  }

  /** Counts the records that lack a part of their key. */
  judgeKeyless(): void {
    this.merged.forEach(({ part: { keyless } }, part) => {
      keyless.counts.forEach((count, verdict) => {
        const place = this.placesOf[part]![verdict]!
        this.counts[place]! += count
        if (this.isAsked[place] === 1) this.untold += count
      })
      for (const { verdict, row, start, status } of keyless.samples) {
        if (this.wantsSample(this.placesOf[part]![verdict]!, part, row)) this.addSample(this.placesOf[part]![verdict]!, part, row, { start: Number.isNaN(start) ? null : start, status, occurrences: null })
      }
    })
  }

  result(): OccurrencesResult<Place> {
    const { failed, cantTell } = this.samples
    const open = [...failed.all, ...cantTell.all.slice(0, Math.max(0, cantTell.cap - failed.all.length))]
    return {
      counts: this.verdicts.list.flatMap(({ outcome, key, field }, place) => (outcome !== null && this.counts[place]! > 0 ? [{ outcome, key, field, count: this.counts[place]! }] : [])),
      reached: this.reached,
      untold: this.untold,
      samples: open.sort((left, right) => left.order - right.order).map(({ item }) => item),
    }
  }

  /** Takes over the times of the records that have one, which come first, and says how many they are. */
  private takePlaced({ order, starts, codes }: SortedSlice, from: number, to: number): number {
    if (to - from > this.starts.length) {
      this.starts = new Float64Array((to - from) * 2)
      this.precisions = new Uint8Array((to - from) * 2)
    }
    let placed = 0
    for (let at = from; at < to && starts[order[at]!] !== Infinity; at++, placed++) {
      this.starts[placed] = starts[order[at]!]!
      this.precisions[placed] = precisionOf(codes[order[at]!]!)
    }
    return placed
  }

  private settle(slice: SortedSlice, record: number, reach: Reach, why = this.rare, atLeast = 0, atMost = 0): void {
    const part = slice.parts[record]!
    const code = slice.codes[record]!
    const asked = this.placesOf[part]![verdictOf(code)]!
    if (asked === outside) return
    const isAsked = this.isAsked[asked] === 1
    const place = !isAsked || reach === Reach.yes ? asked : reach === Reach.maybe ? why : this.rare
    this.counts[place]!++
    if (!isAsked || reach === Reach.no) return
    if (reach === Reach.yes) this.reached++
    else this.untold++
    if (!this.wantsSample(place, part, 0)) return
    const row = this.merged[part]!.part.rows[slice.places[record]!]!
    if (!this.wantsSample(place, part, row)) return
    const precision = precisionOf(code)
    const isPlaced = precision !== timeless
    // What has no time has no window of its own either.
    this.addSample(place, part, row, {
      start: isPlaced ? slice.starts[record]! : null,
      status: precision as Status,
      occurrences: isPlaced ? { atLeast, atMost } : null,
    })
  }

  /** Why a record has no time stands where its time would. */
  private settleUnplaced(slice: SortedSlice, record: number, reach: Reach): void {
    const part = slice.parts[record]!
    this.settle(slice, record, reach, this.placesOf[part]![this.merged[part]!.part.times[slice.places[record]!]!]!)
  }

  private wantsSample(place: number, part: number, row: number): boolean {
    const { outcome } = this.verdicts.list[place]!
    return (outcome === 'failed' || outcome === 'cantTell') && this.samples[outcome].wants(orderOf(part, row))
  }

  private addSample(place: number, part: number, row: number, found: Pick<OccurrenceSample<Place>, 'start' | 'status' | 'occurrences'>): void {
    const { outcome, key, field } = this.verdicts.list[place]! as Verdict & { readonly outcome: OccurrenceSample<Place>['outcome'] }
    this.samples[outcome].add(orderOf(part, row), { outcome, key, field, place: this.merged[part]!.place, row, ...found })
  }
}

/** Parts come in the order of the input. */
const orderOf = (part: number, row: number): number => part * 2 ** 32 + row

/** The first few of many items that come in any order. */
class Earliest<Item> {
  readonly all: { readonly order: number; readonly item: Item }[] = []

  constructor(readonly cap: number) {}

  wants(order: number): boolean {
    return this.cap > 0 && (this.all.length < this.cap || order < this.all.at(-1)!.order)
  }

  add(order: number, item: Item): void {
    let at = this.all.length
    while (at > 0 && this.all[at - 1]!.order > order) at--
    this.all.splice(at, 0, { order, item })
    if (this.all.length > this.cap) this.all.pop()
  }
}
