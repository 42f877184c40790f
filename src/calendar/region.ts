import type { BilingualText } from './bilingualText.js'
import type { ArrangedHoliday } from './nationalYear.js'

/** How well the days of a regional festival are known: from a notice, or only from a report of one. */
export type RegionalConfidence = 'documented' | 'reported'

/** The people for whom a festival is a holiday, where that is not everyone in the region. */
export interface Audience {
  readonly id: string
  readonly name: BilingualText
}

/** A festival that a region arranged in one year (Measures on National Festivals, Article 4). */
export interface RegionalFestival extends ArrangedHoliday {
  readonly confidence: RegionalConfidence
  readonly notice?: string
  readonly publishedAt?: string
  /** Missing: everyone in the region. A stated group's days apply only when asked for. */
  readonly audience?: Audience
}

/** A region with holidays of its own, and the years for which they are documented. */
export interface Region {
  readonly id: string
  readonly name: BilingualText
  readonly basis: BilingualText
  /** The years all of whose regional days are documented; any other year is a gap, never "no holiday". */
  readonly coveredYears: readonly number[]
  readonly festivals: readonly RegionalFestival[]
  readonly note?: BilingualText
}

/** A region that sets holidays of its own, of which no notice was found. */
export interface UndocumentedRegion {
  readonly id: string
  readonly name: BilingualText
}
