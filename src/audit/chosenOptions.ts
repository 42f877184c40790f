import { formatInstant } from '../calendar/instant.js'
import { zone } from '../calendar/timeZone.js'
import type { AuditOptions } from './auditOptions.js'

/** What a person chooses for an audit, in whichever shell. */
export interface AuditChoices {
  readonly profile: NonNullable<AuditOptions['profile']>
  readonly calendar: NonNullable<AuditOptions['calendar']>
  /** Left out where nobody gave an instant; the present one is taken then, and the receipt says so. */
  readonly asOf?: string | undefined
  readonly period?: AuditOptions['period'] | undefined
  readonly knownOn?: string | undefined
  readonly checklist?: AuditOptions['checklist'] | undefined
  readonly waivers?: AuditOptions['waivers'] | undefined
  readonly readings?: AuditOptions['readings'] | undefined
  readonly applyBeforeInForce?: boolean | undefined
  readonly reveal?: boolean | undefined
  readonly rankMinimum?: number | undefined
}

/** What a shell adds of its own: the present instant, the time zone of the profile and the version of the program. */
export interface RunFacts {
  readonly now: Date
  readonly timeZone: string
  readonly engineVersion: string
}

/**
 * The options of an audit from what a person chose. The shells make them in this one place, so that the same choices
 * leave the same receipt wherever the audit was run.
 *
 * @throws The error of `zone` where the time zone is not known.
 */
export function chosenOptions(choices: AuditChoices, { now, timeZone, engineVersion }: RunFacts): AuditOptions {
  const { profile, calendar, asOf, period, knownOn, checklist, waivers, readings, applyBeforeInForce, reveal, rankMinimum } = choices
  return {
    profile,
    calendar,
    asOf: asOf ?? now,
    asOfGiven: asOf !== undefined,
    ...(period && { period }),
    ...(knownOn !== undefined && { knownOn }),
    ...(checklist && { checklist }),
    ...(waivers && { waivers }),
    ...(readings && { readings }),
    ...(rankMinimum !== undefined && { rankMinimum }),
    applyBeforeInForce: applyBeforeInForce === true,
    reveal: reveal === true,
    generatedAt: formatInstant(now.getTime(), zone(timeZone)),
    engineVersion,
  }
}
