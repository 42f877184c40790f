/** What a record is to a figure: the denominator does not concern it, it does not count, it counts, or nobody can tell. */
export const FigureState = { apart: 0, no: 1, yes: 2, unknown: 3 } as const

const stateCount = 4

/** Where the count of a figure's state stands among the counts of its group. */
export const placeOfState = (figure: number, state: number): number => figure * stateCount + state

/** Rows of no group: a period leaves them out, or their cell is blank. The first are never shown. */
export const leftOut = 0
export const notStated = 1

/** The counts of a part of the input by group; `states` are those of the four states, figure by figure. */
export type LeaguePart = readonly { readonly key: string | null; readonly records: number; readonly states: readonly number[] }[]

/** One group: how many records it has, and of each figure how many are in which state. */
export interface TalliedGroup {
  /** `null` for records that state no group. */
  readonly key: string | null
  readonly records: number
  readonly figures: readonly { readonly numerator: number; readonly denominator: number; readonly unknown: number; readonly apart: number }[]
}

/** Work orders counted by the groups of one way of grouping and, within each, by the state of every figure. Parts of the input add up to the whole. */
export class LeagueTally {
  private readonly groupOf = new Map<string, number>()
  private records = new Float64Array(64)
  private states: Float64Array
  private readonly width: number

  constructor(figureCount: number) {
    this.width = figureCount * stateCount
    this.states = new Float64Array(64 * this.width)
  }

  /** The number by which a group is known here; the same text has the same number. */
  numberOf(key: string): number {
    const known = this.groupOf.get(key)
    if (known !== undefined) return known
    const number = this.groupOf.size + notStated + 1
    this.groupOf.set(key, number)
    this.reserve(number)
    return number
  }

  /**
   * Adds a batch: the group of each row, which is overwritten, and for every figure the place of each row's state.
   * Hot: every figure meets every record in every grouping.
   */
  add(groups: Int32Array, places: readonly Uint8Array[], count: number): void {
    const { records, states: counts, width } = this
    for (let row = 0; row < count; row++) {
      records[groups[row]!]! += 1
      groups[row]! *= width
    }
    for (const placeOf of places) {
      for (let row = 0; row < count; row++) counts[groups[row]! + placeOf[row]!]! += 1
    }
  }

  /** The groups that have a record, those that state none last. */
  groups(): TalliedGroup[] {
    const named = [...this.groupOf].map(([key, number]) => this.group(key, number))
    return [...named, this.group(null, notStated)].filter(({ records }) => records > 0)
  }

  /** What was counted since it was last taken. */
  take(): LeaguePart {
    const entries: [string | null, number][] = [[null, notStated], ...this.groupOf]
    const part = entries.map(([key, number]) => ({
      key,
      records: this.records[number]!,
      states: [...this.states.subarray(number * this.width, (number + 1) * this.width)],
    }))
    this.records.fill(0)
    this.states.fill(0)
    return part.filter(({ records }) => records > 0)
  }

  /** Takes in the part of a later range of the input. */
  merge(part: LeaguePart): void {
    for (const { key, records, states } of part) {
      const number = key === null ? notStated : this.numberOf(key)
      this.records[number]! += records
      states.forEach((more, place) => {
        this.states[number * this.width + place]! += more
      })
    }
  }

  private group(key: string | null, number: number): TalliedGroup {
    const figures = Array.from({ length: this.width / stateCount }, (_, figure) => {
      const start = number * this.width + figure * stateCount
      const countOf = (state: number): number => this.states[start + state]!
      const numerator = countOf(FigureState.yes)
      return { numerator, denominator: numerator + countOf(FigureState.no), unknown: countOf(FigureState.unknown), apart: countOf(FigureState.apart) }
    })
    return { key, records: this.records[number]!, figures }
  }

  private reserve(number: number): void {
    if (number < this.records.length) return
    const records = new Float64Array(this.records.length * 2)
    records.set(this.records)
    this.records = records
    const states = new Float64Array(this.states.length * 2)
    states.set(this.states)
    this.states = states
  }
}
