import { regions, undocumentedRegions } from '../../rules/calendars/index.js'
import type { CalendarOverlay, CalendarRecipe, OverlayDay } from './buildCalendar.js'
import { buildCalendar } from './buildCalendar.js'
import { CalendarArgumentError } from './calendarArgumentError.js'
import { chinaCalendar, chinaRecipe } from './chinaCalendar.js'
import type { Region, RegionalFestival } from './region.js'
import { shown } from './shown.js'
import type { WorkingCalendar } from './workingCalendar.js'

/** Whose days a regional calendar includes. */
export interface RegionalCalendarOptions {
  /** The ids of stated groups whose own days count too; missing: only the days that everyone has off. */
  readonly audiences?: readonly string[]
}

/**
 * The national calendar with a region's own days off, make-up workdays and cancelled make-up days upon it.
 *
 * A year whose regional days are not documented is a gap, never "no holiday": it stands in `gaps`, its answers are given,
 * and all its days are provisional, so that no accusation rests on them.
 *
 * @param id The ISO 3166-2 code of a region, such as `CN-GX`, or that with a prefecture, such as `CN-SC-LS`; `CN` is the national calendar.
 * @throws CalendarArgumentError where the region is not known.
 * @example regionalCalendar('CN-GX').isWorkday('2026-04-20') // false
 */
export function regionalCalendar(id: string, options: RegionalCalendarOptions = {}): WorkingCalendar {
  const recipe = regionalRecipe(id, options)
  if (recipe === chinaRecipe) return chinaCalendar
  const isDefault = options.audiences === undefined
  const stored = isDefault ? built.get(id) : undefined
  if (stored) return stored
  const calendar = buildCalendar(recipe)
  if (isDefault) built.set(id, calendar)
  return calendar
}

const built = /* @__PURE__ */ new Map<string, WorkingCalendar>()

/**
 * The ids that `regionalCalendar` knows, in order of code.
 *
 * @example listRegions().includes('CN-GX') // true
 */
export function listRegions(): readonly string[] {
  return [...regions, ...undocumentedRegions].map((region) => region.id).sort()
}

/** What a regional calendar is made of, for overlays upon it. */
export function regionalRecipe(id: string, options: RegionalCalendarOptions = {}): CalendarRecipe {
  if (id === 'CN' || id === 'cn') return chinaRecipe
  const region = regions.find((each) => each.id === id)
  if (region) return { ...chinaRecipe, id, overlays: [overlayOf(region, options.audiences ?? [])] }
  if (!undocumentedRegions.some((each) => each.id === id)) throw unknownRegion(id)
  return { ...chinaRecipe, id, overlays: [{ days: [], gaps: gapsOf(id, []) }] }
}

/** The overlay of a region's festivals, for everyone and for the stated groups asked for. */
export function overlayOf(region: Region, audiences: readonly string[]): CalendarOverlay {
  const days = region.festivals
    .filter(({ audience }) => audience === undefined || audiences.includes(audience.id))
    .flatMap(daysOf)
  return { days, gaps: gapsOf(region.id, region.coveredYears) }
}

function daysOf(festival: RegionalFestival): OverlayDay[] {
  const { name, notice, publishedAt } = festival
  const common = { name, ...(notice && { notice: { number: notice } }), ...(publishedAt && { publishedAt }) }
  return [
    ...festival.off.map((date) => ({ date, work: false, ...common })),
    ...festival.work.map((date) => ({ date, work: true, ...common })),
  ]
}

function gapsOf(region: string, coveredYears: readonly number[]) {
  return chinaRecipe.years.filter(({ year }) => !coveredYears.includes(year)).map(({ year }) => ({ region, year }))
}

function unknownRegion(id: string): CalendarArgumentError {
  const ids = listRegions().join(', ')
  return new CalendarArgumentError({
    code: 'REGION_UNKNOWN',
    received: id,
    what: { zh: '没有该地区的日历。', en: `There is no calendar of that region (received ${shown(id)}).` },
    fix: {
      zh: `可用地区：CN、${ids}；其他地区请提供自有日历文件。`,
      en: `Give CN or one of ${ids}; for another place give a calendar file of your own.`,
    },
  })
}
