import type { BilingualText } from './bilingualText.js'
import type { Day } from './civilDay.js'
import { fromDay } from './civilDay.js'
import type { DeadlineKernel } from './compiledDeadline.js'
import { daysFrom } from './daysFrom.js'
import type { DeadlineAnswer, SkippedDay, SkipReason } from './deadline.js'
import type { CountedSpan, DeadlineMoves, DeadlineRun } from './deadlineRun.js'
import { unitCodes } from './unitCodes.js'
import type { DayInfo, WorkingCalendar } from './workingCalendar.js'

/** The days after the start that count and those that do not, each in order. */
export function explainDays(run: DeadlineRun, kernel: DeadlineKernel, moves: DeadlineMoves): Pick<DeadlineAnswer, 'skipped' | 'counted'> {
  const skipped: SkippedDay[] = []
  const counted: string[] = []
  const { zone: timeZone } = kernel
  const [first] = run.spans
  if (!first) return { skipped, counted }
  for (const day of daysFrom(timeZone.dayOf(run.startedAt) + 1, first.after)) {
    skipped.push({ day: fromDay(day), reason: restReason(kernel.calendar, day) ?? receiptReason })
  }
  for (const span of run.spans) {
    for (const day of daysFrom(span.after + 1, span.last)) {
      const reason = reasonToSkip(day, span, kernel, moves)
      if (reason) skipped.push({ day: fromDay(day), reason })
      else counted.push(fromDay(day))
    }
  }
  explainRoll(run, kernel, counted, skipped)
  return { skipped, counted }
}

function reasonToSkip(day: Day, { unit }: CountedSpan, kernel: DeadlineKernel, moves: DeadlineMoves): SkipReason | undefined {
  const rest = unit === unitCodes.workday ? restReason(kernel.calendar, day) : undefined
  if (rest) return rest
  const { zone: timeZone } = kernel
  const isSuspended = moves.suspensions?.some(({ from, to }) => timeZone.dayOf(from) < day && day <= timeZone.dayOf(to))
  return isSuspended ? suspensionReason : undefined
}

/** A last day that rolled forward: the rest days passed on the way do not count, the day it came to rest on does. */
function explainRoll(run: DeadlineRun, kernel: DeadlineKernel, counted: string[], skipped: SkippedDay[]): void {
  if (!run.steps.some(({ kind }) => kind === 'rollForward')) return
  const nominal = run.spans[run.spans.length - 1]!.last
  const last = kernel.zone.dayOf(run.due)
  if (last <= nominal) return
  counted.pop()
  for (const day of daysFrom(nominal, last - 1)) skipped.push({ day: fromDay(day), reason: restReason(kernel.calendar, day)! })
  counted.push(fromDay(last))
}

const weekendName: BilingualText = { zh: '周末', en: 'weekend' }
const receiptReason: SkipReason = { kind: 'receipt', name: { zh: '视为收到之日，不计入', en: 'counts as the day of receipt' } }
const suspensionReason: SkipReason = { kind: 'suspension', name: { zh: '挂起期间，不计入', en: 'suspended' } }

function restReason(calendar: WorkingCalendar, day: Day): SkipReason | undefined {
  if (day < calendar.from || day > calendar.to) return undefined
  const { work, name, notice }: DayInfo = calendar.dayInfo(day)
  if (work) return undefined
  if (!name) return { kind: 'weekend', name: weekendName }
  return { kind: 'holiday', name, ...(notice && { notice: notice.number }) }
}
