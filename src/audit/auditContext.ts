import { fromDay } from '../calendar/civilDay.js'
import { parseInstant } from '../calendar/instant.js'
import { type TimeZone, zone as zoneOf } from '../calendar/timeZone.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import { resolveProfile, type ResolvedProfile } from '../engine/profile.js'
import type { AuditRegistry } from '../engine/registry.js'
import { checkedWaivers } from '../engine/waivers.js'
import { AuditArgumentError } from './auditArgumentError.js'
import type { AuditOptions } from './auditOptions.js'
import { groupFields } from './groups/groupFields.js'
import type { PlacedWaiver } from './waiverTally.js'

/** What records are judged by: the options of an audit, resolved. */
export interface AuditContext {
  readonly registry: AuditRegistry
  readonly profile: ResolvedProfile
  readonly zone: TimeZone
  readonly calendar: WorkingCalendar
  readonly asOf: number
  /** Both ends inclusive, in milliseconds. */
  readonly period: { readonly from: number; readonly to: number } | null
  readonly applyBeforeInForce: boolean
  readonly reveal: boolean
  /** Whether every failed and cantTell target is wanted, and not samples alone. */
  readonly takesFindings: boolean
  /** Those that the caller gave, expired ones among them. */
  readonly waivers: readonly AuditWaiver[]
}

/** A waiver as it stands at the instant of an audit. */
export interface AuditWaiver extends PlacedWaiver {
  readonly isExpired: boolean
}

/**
 * Resolves the options of an audit.
 *
 * @throws ProfileError, AuditArgumentError for options that cannot be meant.
 */
export function auditContext(options: AuditOptions, registry: AuditRegistry, chinaCalendar: WorkingCalendar): AuditContext {
  const profile = resolveProfile(options.profile ?? 'national', registry, options.readings)
  const zone = zoneOf(profile.timeZone)
  const calendar = options.calendar ?? chinaCalendar
  const asOf = instantOf('asOf', options.asOf, zone)
  return {
    registry,
    profile,
    zone,
    calendar: options.knownOn === undefined ? calendar : calendar.asKnownOn(options.knownOn),
    asOf,
    period: options.period ? periodOf(options.period, zone) : null,
    applyBeforeInForce: options.applyBeforeInForce === true,
    reveal: options.reveal === true,
    takesFindings: options.onFinding !== undefined,
    waivers: options.waivers ? waiversOn(fromDay(zone.dayOf(asOf)), options.waivers, registry) : [],
  }
}

/** A waiver holds to the end of the day on which it expires. */
function waiversOn(day: string, given: NonNullable<AuditOptions['waivers']>, registry: AuditRegistry): AuditWaiver[] {
  return checkedWaivers(given, registry.rules, groupFields).map((waiver, place) => ({ ...waiver, place, isExpired: waiver.expires < day }))
}

/**
 * A period in milliseconds, both ends inclusive; a date as its end means the end of that day.
 *
 * @throws AuditArgumentError for ends that are no dates or instants, or stand the wrong way round.
 */
export function periodOf(period: NonNullable<AuditOptions['period']>, zone: TimeZone): { from: number; to: number } {
  const from = startOf('period.from', period.from, zone)
  const to = instantOf('period.to', period.to, zone)
  if (from <= to) return { from, to }
  throw new AuditArgumentError('PERIOD_REVERSED', `${period.from}..${period.to}`, { zh: '请把较早的日期写在前面。', en: 'Give the earlier date first.' })
}

/** An instant given as an option; a date alone means its end. */
function instantOf(name: string, given: string | Date, zone: TimeZone): number {
  if (given instanceof Date && !Number.isNaN(given.getTime())) return given.getTime()
  const parsed = typeof given === 'string' ? parseInstant(given, zone) : undefined
  if (!parsed) throw new AuditArgumentError('INSTANT_INVALID', `${name} ${String(given)}`, {
    zh: '请写日期（如 2026-02-13）或时刻（如 2026-02-13T16:20:00+08:00）。',
    en: 'Give an ISO instant such as 2026-02-13T16:20:00+08:00, or a date such as 2026-02-13.',
  })
  return parsed.precision === 'day' ? zone.startOfDay(zone.dayOf(parsed.instant) + 1) - 1 : parsed.instant
}

/** The beginning of a period; a date alone means its start. */
function startOf(name: string, given: string, zone: TimeZone): number {
  const parsed = parseInstant(given, zone)
  if (!parsed) throw new AuditArgumentError('INSTANT_INVALID', `${name} ${given}`, { zh: '请写日期（如 2026-02-01）或时刻。', en: 'Give a date such as 2026-02-01, or an ISO instant.' })
  return parsed.instant
}
