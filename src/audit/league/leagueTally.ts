/** What a record is to a figure: the denominator does not concern it, it does not count, it counts, or nobody can tell. */
export const FigureState = { apart: 0, no: 1, yes: 2, unknown: 3 } as const

export const stateCount = 4

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
  private readonly byKey = new Map<string | null, { records: number; readonly states: number[] }>()

  /** Takes in the part of a later range of the input. */
  merge(part: LeaguePart): void {
    for (const { key, records, states } of part) {
      const known = this.byKey.get(key) ?? { records: 0, states: states.map(() => 0) }
      this.byKey.set(key, known)
      known.records += records
      states.forEach((more, place) => (known.states[place]! += more))
    }
  }

  /** The groups that have a record. */
  groups(): TalliedGroup[] {
    return [...this.byKey].map(([key, { records, states }]) => ({ key, records, figures: figuresOf(states) }))
  }
}

function figuresOf(states: readonly number[]): TalliedGroup['figures'] {
  return Array.from({ length: states.length / stateCount }, (_, figure) => {
    const countOf = (state: number): number => states[figure * stateCount + state]!
    const numerator = countOf(FigureState.yes)
    return { numerator, denominator: numerator + countOf(FigureState.no), unknown: countOf(FigureState.unknown), apart: countOf(FigureState.apart) }
  })
}
