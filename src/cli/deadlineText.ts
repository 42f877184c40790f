import { toDay } from '../calendar/civilDay.js'
import type { DeadlineAnswer, SkippedDay } from '../calendar/deadline.js'
import { formatLimit } from '../calendar/limit.js'
import type { Certainty } from '../calendar/workingCalendar.js'
import type { Bilingual } from '../expression/kinds.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import type { Locale } from '../report/locale.js'
import { sayIn, type Say } from './language.js'
import { textList } from './textTable.js'
import { dayWithWeekday } from './weekday.js'
import { terminalWidth } from './wrapText.js'

const certaintyWords: Readonly<Record<Certainty, Bilingual>> = {
  official: { zh: '确定：所涉日期均有放假通知可依，或不涉及工作日', en: 'official: every day it rests on is settled by a notice, or it rests on no working day' },
  provisional: { zh: '暂定：所涉日期中有尚未公布放假安排的，结果可能改变', en: 'provisional: it rests on days whose holiday notice is not known yet, and may change' },
  custom: { zh: '自定：所涉日期中有自有日历或境外日历的日期', en: 'custom: it rests on days of a calendar of your own or of a foreign place' },
}

/** The answer of `deadline` in words: when it is due, on what it rests, which days count and which do not. */
export function deadlineText(answer: DeadlineAnswer, timeZone: string, locale: Locale): string[] {
  const say = sayIn(locale)
  const time = (instant: string): string => formatLocalTime(instant, timeZone)
  const weekday = dayWithWeekday(answer.lastDay, say).slice(answer.lastDay.length + 1)
  const clock = time(answer.dueAt).slice(answer.lastDay.length + 1)
  const entries: [string, string][] = [
    [
      say({ zh: '截止', en: 'Due' }),
      say({ zh: `${answer.lastDay} ${weekday} ${clock}（含，${timeZone}）`, en: `${answer.lastDay} ${weekday} ${clock} (inclusive, ${timeZone})` }),
    ],
    [say({ zh: '起算', en: 'From' }), time(answer.startedAt)],
    [say({ zh: '时限', en: 'Limit' }), formatLimit(answer.limit, locale)],
    [say({ zh: '依据', en: 'Certainty' }), say(certaintyWords[answer.certainty])],
  ]
  if (answer.counted.length > 0) {
    entries.push([say({ zh: '计入', en: 'Counted' }), answer.counted.map((day) => dayWithWeekday(day, say).replace(' ', '\u00a0')).join('  ')])
  }
  runsOf(answer.skipped).forEach((run, index) => entries.push([index === 0 ? say({ zh: '不计入', en: 'Skipped' }) : '', skippedText(run, say)]))
  return textList(entries, terminalWidth).map((line) => line.replaceAll('\u00a0', ' '))
}

/** Neighbouring days that are skipped for the same reason. */
function runsOf(skipped: readonly SkippedDay[]): SkippedDay[][] {
  const runs: SkippedDay[][] = []
  for (const each of skipped) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && toDay(each.day) === toDay(last.day) + 1 && isSameReason(each, last)) run.push(each)
    else runs.push([each])
  }
  return runs
}

function isSameReason({ reason: one }: SkippedDay, { reason: other }: SkippedDay): boolean {
  return one.kind === other.kind && one.name.zh === other.name.zh && one.notice === other.notice
}

function skippedText(run: readonly SkippedDay[], say: Say): string {
  const { day, reason } = run[0]!
  const first = dayWithWeekday(day, say)
  const days = run.length === 1 ? first : `${first} – ${dayWithWeekday(run.at(-1)!.day, say)}`
  return `${days}  ${say(reason.name)}${reason.notice === undefined ? '' : `  ${reason.notice}`}`
}
