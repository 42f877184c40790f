/** A closed work order that was drawn for a return visit. */
export interface DrawnOrder {
  /**
   * SHA-256 of the seed, a line feed and the order id, as 64 hexadecimal digits: whoever has the seed can work it out again. Null where
   * the id is masked: eleven digits are few enough to try them all.
   */
  readonly rank: string | null
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  /** Masked unless it was asked to be revealed, as are the name and the phone. */
  readonly orderId: string
  readonly handlingUnit: string | null
  readonly category: string | null
  /** As exactly as the file gives it, in the time zone that was asked for; null where only the status says that the order is closed. */
  readonly closedAt: string | null
  readonly requesterName: string | null
  readonly requesterPhone: string | null
}

/** The orders of one handling unit; the unit is null where none is given. */
export interface SampleStratum {
  readonly handlingUnit: string | null
  readonly population: number
  readonly drawn: number
}

/** A random sample of closed work orders, and how it came about. */
export interface OrderSample {
  readonly seed: string
  /** Closed orders with an id, each counted once. */
  readonly population: number
  readonly size: number
  readonly confidence: number
  /** Half the width of the interval of a share at that confidence; 0 where all were drawn. */
  readonly precision: number | null
  /** Rows that are no part of the population, by why. */
  readonly leftOut: {
    /** Not closed, or cancelled. */
    readonly notClosed: number
    /** Neither the status nor the time of closing says whether it is closed. */
    readonly unclear: number
    /** Closed outside the period, or at a time that is not known where a period was asked for. */
    readonly outsidePeriod: number
    readonly withoutId: number
    /** An id that occurred before. */
    readonly duplicate: number
    /** Left out by the mapping, or not readable as a row. */
    readonly notRead: number
  }
  /** By unit, in code-unit order; empty where the sample was not split. */
  readonly strata: readonly SampleStratum[]
  /** The smallest rank first; of a split sample unit by unit. */
  readonly orders: readonly DrawnOrder[]
  /** Personal values that were masked in `orders`. */
  readonly masked: number
}
