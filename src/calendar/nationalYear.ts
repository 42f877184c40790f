import type { BilingualText } from './bilingualText.js'

/** The yearly notice of the State Council's General Office that arranges the holidays. */
export interface HolidayNotice {
  readonly number: string
  /** The day it was signed. */
  readonly date: string
  /** The day it was published; the day it was signed where that is all that is known. */
  readonly publishedAt: string
  readonly url: string
  /** What is uncertain about the number or the date. */
  readonly note?: BilingualText
}

/** A later notice that rearranged one holiday of the year, with the days as they stood before it. */
export interface HolidayAmendment extends HolidayNotice {
  /** The Chinese name of the holiday that it replaced or added. */
  readonly holiday: string
  readonly before: { readonly off: readonly string[]; readonly work: readonly string[] }
}

/** One holiday: the days off, and the weekend days worked in exchange. Either may lie in a neighbouring year. */
export interface ArrangedHoliday {
  readonly name: BilingualText
  readonly off: readonly string[]
  readonly work: readonly string[]
}

/** The days that the Measures on National Festivals themselves give to all citizens, before any arrangement. */
export interface StatutoryHoliday {
  readonly name: BilingualText
  readonly dates: readonly string[]
  /** The day from which this rule was known, inclusive. */
  readonly knownFrom?: string
  /** The day from which another rule replaced it, exclusive. */
  readonly knownUntil?: string
}

/** What is known of the holidays of one year. */
export interface NationalYear {
  readonly year: number
  /** Null where no notice is known: then only the statutory days are. */
  readonly notice: HolidayNotice | null
  readonly holidays: readonly ArrangedHoliday[]
  readonly amendments: readonly HolidayAmendment[]
  readonly statutory: readonly StatutoryHoliday[]
}
