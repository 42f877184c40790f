import type { DeadlineAnswer, SkippedDay } from '../calendar/deadline.js'
import { formatLimit } from '../calendar/limit.js'
import { skippedRuns } from '../calendar/skippedRuns.js'
import { certaintyWords } from '../report/certaintyWords.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import type { Locale } from '../report/locale.js'
import { dayWithWeekday } from '../report/weekday.js'
import { sayIn, type Say } from './language.js'
import { textList } from './textTable.js'
import { terminalWidth } from './wrapText.js'

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
  skippedRuns(answer.skipped).forEach((run, index) => entries.push([index === 0 ? say({ zh: '不计入', en: 'Skipped' }) : '', skippedText(run, say)]))
  return textList(entries, terminalWidth).map((line) => line.replaceAll('\u00a0', ' '))
}

function skippedText(run: readonly SkippedDay[], say: Say): string {
  const { day, reason } = run[0]!
  const first = dayWithWeekday(day, say)
  const days = run.length === 1 ? first : `${first} – ${dayWithWeekday(run.at(-1)!.day, say)}`
  return `${days}  ${say(reason.name)}${reason.notice === undefined ? '' : `  ${reason.notice}`}`
}
