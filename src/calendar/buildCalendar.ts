import type { BilingualText } from './bilingualText.js'
import type { Day } from './civilDay.js'
import { firstDayOfYear, isWeekend, toDay, yearOf } from './civilDay.js'
import type { ArrangedHoliday, HolidayAmendment, HolidayNotice, NationalYear, StatutoryHoliday } from './nationalYear.js'
import type { CalendarGap, DayNotice, NamedDay } from './workingCalendar.js'
import { certaintyCodes, WorkingCalendar } from './workingCalendar.js'

/** One day that an overlay sets: a day off, a weekend day worked, or a national make-up day cancelled. */
export interface OverlayDay {
  readonly date: string
  readonly work: boolean
  readonly name: BilingualText
  readonly notice?: DayNotice
  /** When it was published, where that is known; a day published later than `knownOn` is left out. */
  readonly publishedAt?: string
}

/** Days laid over the national calendar, by a region or by a user; a later overlay wins over an earlier one. */
export interface CalendarOverlay {
  readonly days: readonly OverlayDay[]
  /** Set for a user's own days: their certainty is then `custom`. */
  readonly custom?: boolean
  /** Years (of a region) that are not documented: all their days are provisional. */
  readonly gaps?: readonly CalendarGap[]
  /** Years that a user declares to have listed whole: their other days are `custom` too. */
  readonly completeYears?: readonly number[]
}

/** What a calendar is made of. */
export interface CalendarRecipe {
  readonly id: string
  readonly dataDate: string
  /** The national years, consecutive and in order; the calendar runs from the first day of the first to the last day of the last. */
  readonly years: readonly NationalYear[]
  readonly overlays?: readonly CalendarOverlay[]
}

/**
 * A calendar built from yearly notices and the overlays upon them.
 *
 * A year is official where its own notice is known. Otherwise its statutory days and weekends are all there is, and it is provisional.
 *
 * @param recipe The years and overlays.
 * @param knownOn Only notices and amendments published on or before this day, inclusive; missing: all of them.
 * @example buildCalendar({ id: 'cn', dataDate: '2026-11-21', years: nationalYears }).isWorkday('2026-02-14') // true
 */
export function buildCalendar(recipe: CalendarRecipe, knownOn?: Day): WorkingCalendar {
  const { years, overlays = [] } = recipe
  const draft = new CalendarDraft(years[0]!.year, years[years.length - 1]!.year)
  for (const year of years) layYear(draft, year, knownOn)
  for (const overlay of overlays) layOverlay(draft, overlay, knownOn)
  return new WorkingCalendar({
    id: recipe.id,
    dataDate: recipe.dataDate,
    from: draft.from,
    to: draft.to,
    working: draft.working,
    certainty: draft.certainty,
    named: draft.named,
    gaps: overlays.flatMap((overlay) => overlay.gaps ?? []),
    asKnownOn: (day) => buildCalendar(recipe, day),
    ...(knownOn !== undefined && { knownOn }),
  })
}

/** A calendar while its layers are laid: weekends first, official until a layer says otherwise. */
class CalendarDraft {
  readonly from: Day
  readonly to: Day
  readonly working: Uint8Array
  readonly certainty: Uint8Array
  readonly named = new Map<Day, NamedDay>()

  constructor(firstYear: number, lastYear: number) {
    this.from = firstDayOfYear(firstYear)
    this.to = firstDayOfYear(lastYear + 1) - 1
    this.working = weekdaysFrom(this.from, this.to)
    this.certainty = new Uint8Array(this.working.length)
  }

  /** Sets a day. Days outside the range are left out: a first year's notice may name the December before it. */
  set(date: string, work: boolean, named: NamedDay): void {
    const day = toDay(date)
    if (day < this.from || day > this.to) return
    this.working[day - this.from] = work ? 1 : 0
    this.named.set(day, named)
  }

  markDay(date: string, certainty: number): void {
    const day = toDay(date)
    if (day >= this.from && day <= this.to) this.certainty[day - this.from] = certainty
  }

  markYear(year: number, certainty: number): void {
    const first = Math.max(firstDayOfYear(year), this.from)
    const end = Math.min(firstDayOfYear(year + 1), this.to + 1)
    if (end > first) this.certainty.fill(certainty, first - this.from, end - this.from)
  }
}

/** 1 for Monday to Friday, 0 for the weekend. */
function weekdaysFrom(from: Day, to: Day): Uint8Array {
  const week = Uint8Array.from({ length: 7 }, (_, index) => (isWeekend(from + index) ? 0 : 1))
  const days = new Uint8Array(to - from + 1)
  for (let index = 0; index < days.length; index += 7) days.set(week.subarray(0, days.length - index), index)
  return days
}

function layYear(draft: CalendarDraft, year: NationalYear, knownOn: Day | undefined): void {
  if (year.notice && isKnown(year.notice.publishedAt, knownOn)) return layNotice(draft, year, year.notice, knownOn)
  for (const holiday of year.statutory) {
    if (isStatutoryOn(holiday, knownOn)) for (const date of holiday.dates) draft.set(date, false, { name: holiday.name })
  }
  draft.markYear(year.year, certaintyCodes.provisional)
}

function layNotice(draft: CalendarDraft, year: NationalYear, notice: HolidayNotice, knownOn: Day | undefined): void {
  for (const holiday of year.holidays) {
    const amendment = year.amendments.find((each) => each.holiday === holiday.name.zh)
    if (!amendment) layHoliday(draft, holiday, () => notice)
    else if (isKnown(amendment.publishedAt, knownOn)) layHoliday(draft, holiday, amended(amendment, notice))
    else layHoliday(draft, { name: holiday.name, ...amendment.before }, () => notice)
  }
}

/** Names the amendment for the days that it changed, and the yearly notice for those that it left as they were. */
function amended(amendment: HolidayAmendment, notice: HolidayNotice) {
  const { off, work } = amendment.before
  return (date: string, isWorked: boolean) => ((isWorked ? work : off).includes(date) ? notice : amendment)
}

function layHoliday(draft: CalendarDraft, holiday: ArrangedHoliday, noticeOf: (date: string, isWorked: boolean) => HolidayNotice): void {
  const lay = (date: string, isWorked: boolean) => {
    const { number, url } = noticeOf(date, isWorked)
    draft.set(date, isWorked, { name: holiday.name, notice: { number, url } })
  }
  for (const date of holiday.off) lay(date, false)
  for (const date of holiday.work) lay(date, true)
}

function layOverlay(draft: CalendarDraft, overlay: CalendarOverlay, knownOn: Day | undefined): void {
  for (const gap of overlay.gaps ?? []) draft.markYear(gap.year, certaintyCodes.provisional)
  for (const year of overlay.completeYears ?? []) draft.markYear(year, certaintyCodes.custom)
  for (const day of overlay.days) {
    if (day.publishedAt !== undefined && !isKnown(day.publishedAt, knownOn)) continue
    draft.set(day.date, day.work, { name: day.name, ...(day.notice && { notice: day.notice }) })
    if (overlay.custom) draft.markDay(day.date, certaintyCodes.custom)
    else if (isDoubtfulOn(day, knownOn)) draft.markYear(yearOf(toDay(day.date)), certaintyCodes.provisional)
  }
}

/** When a regional day was published is often unknown: before the day itself, nobody can say whether it was known. */
function isDoubtfulOn(day: OverlayDay, knownOn: Day | undefined): boolean {
  return knownOn !== undefined && day.publishedAt === undefined && toDay(day.date) > knownOn
}

function isStatutoryOn(holiday: StatutoryHoliday, knownOn: Day | undefined): boolean {
  if (knownOn === undefined) return holiday.knownUntil === undefined
  if (holiday.knownFrom !== undefined && knownOn < toDay(holiday.knownFrom)) return false
  return holiday.knownUntil === undefined || knownOn < toDay(holiday.knownUntil)
}

/** Whether something was known on a day; published that very day counts. */
function isKnown(publishedAt: string, knownOn: Day | undefined): boolean {
  return knownOn === undefined || toDay(publishedAt) <= knownOn
}
