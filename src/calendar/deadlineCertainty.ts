import type { Day } from './civilDay.js'
import type { DeadlineKernel } from './compiledDeadline.js'
import { daysFrom } from './daysFrom.js'
import type { DeadlineRun } from './deadlineRun.js'
import type { Certainty, WorkingCalendar } from './workingCalendar.js'

/** Clock limits, and natural days by default, rest on no calendar. */
function usesCalendar(run: DeadlineRun, kernel: DeadlineKernel): boolean {
  return run.spans.some(({ unit }) => kernel.needsCalendar(unit))
}

/** What an answer rests on: provisional where any day asked is, else custom where any is. */
export function certaintyOf(run: DeadlineRun, kernel: DeadlineKernel): Certainty {
  if (!usesCalendar(run, kernel)) return 'official'
  const days = daysAsked(run, kernel).map((day) => certaintyAt(kernel.calendar, day))
  if (days.includes('provisional')) return 'provisional'
  return days.includes('custom') ? 'custom' : 'official'
}

/** The first day without a notice on which an answer rests. */
export function firstProvisionalDay(run: DeadlineRun, kernel: DeadlineKernel): Day {
  return daysAsked(run, kernel).find((day) => certaintyAt(kernel.calendar, day) === 'provisional')!
}

/** The days whose being worked or not can change the answer. */
function daysAsked(run: DeadlineRun, kernel: DeadlineKernel): readonly Day[] {
  return daysFrom(kernel.firstDayAsked(run.startedAt), kernel.zone.dayOf(run.due))
}

function certaintyAt(calendar: WorkingCalendar, day: Day): Certainty {
  return day < calendar.from || day > calendar.to ? 'official' : calendar.certainty(day)
}
