import type { AuditOptions } from '../../audit.js'
import { chosenOptions } from '../../audit/chosenOptions.js'
import { chinaCalendar } from '../../calendar/chinaCalendar.js'
import { regionalCalendar } from '../../calendar/regionalCalendar.js'
import { userCalendar } from '../../calendar/userCalendar.js'
import type { WorkingCalendar } from '../../calendar/workingCalendar.js'
import { getProfile } from '../../index.js'
import type { PageChoices } from '../messages.js'
import { version } from '../version.js'

/** The options of an audit, as the command line makes them of the same choices. */
export function optionsOf(choices: PageChoices, now: Date): AuditOptions {
  const { profile, asOf, period, knownOn, readings, rankMinimum, checklist, waivers, applyBeforeInForce, reveal } = choices
  return chosenOptions(
    {
      profile,
      calendar: calendarOf(choices),
      asOf: asOf ?? undefined,
      period: period ?? undefined,
      knownOn: knownOn ?? undefined,
      readings,
      rankMinimum: rankMinimum ?? undefined,
      checklist: checklist ?? undefined,
      waivers: waivers ?? undefined,
      applyBeforeInForce,
      reveal,
    },
    { now, timeZone: getProfile(profile).timeZone, engineVersion: version },
  )
}

function calendarOf({ calendar }: PageChoices): WorkingCalendar {
  if (calendar === null) return chinaCalendar
  return typeof calendar === 'string' ? regionalCalendar(calendar) : userCalendar(calendar)
}
