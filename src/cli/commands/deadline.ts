import type { Convention } from '../../calendar/convention.js'
import { deadline } from '../../calendar/deadline.js'
import { getProfile } from '../../index.js'
import { calendarChoice } from '../calendarChoice.js'
import type { CommandContext } from '../commandContext.js'
import { deadlineText } from '../deadlineText.js'
import { oneOf } from '../optionValues.js'
import { profileChoice } from '../profileChoice.js'
import { addCalendarOptions, addCommonOptions, addProfileOption, type SharedOptions } from '../sharedOptions.js'
import { writeJson, writeLines } from '../terminal.js'

/** The options of `deadline`, as they are parsed. */
interface Options extends SharedOptions {
  readonly startDay?: Convention['startDay']
  readonly restDayReceipt?: Convention['restDayReceipt']
  readonly cutoff?: string
  readonly rollForward?: Convention['rollForward']
  readonly endOfDay?: string
  readonly strict?: boolean
  readonly json?: boolean
}

/** `deadline FROM LIMIT`: when something is due, and which days count. */
export function addDeadlineCommand({ program, locale, say }: CommandContext): void {
  const command = program
    .command('deadline')
    .argument('<FROM>', say({ zh: '起算时间，如 "2026-02-13 16:20"；只写日期指当日零时', en: 'the start, such as "2026-02-13 16:20"; a date starts at 00:00' }))
    .argument('<LIMIT>', say({ zh: '时限：15s、30min、2h、7d（自然日）、5wd（工作日）、0.5wd', en: 'the limit: 15s, 30min, 2h, 7d (natural days), 5wd (working days), 0.5wd' }))
    .description(say({ zh: '计算截止时间，列出计入和不计入的日期及原因', en: 'count a deadline, with the days that count and why the others do not' }))
  addProfileOption(command, say)
  addCalendarOptions(command, say)
  command
    .option('--start-day <W>', say({ zh: '收到当日是否计入：excluded（默认）、included', en: 'whether the day of receipt counts: excluded (default), included' }), oneOf('--start-day', ['excluded', 'included']))
    .option('--rest-day-receipt <W>', say({
      zh: '休息日收到：dayOneIsNextWorkday（默认）、deemedReceivedNextWorkday',
      en: 'a receipt on a rest day: dayOneIsNextWorkday (default), deemedReceivedNextWorkday',
    }), oneOf('--rest-day-receipt', ['dayOneIsNextWorkday', 'deemedReceivedNextWorkday']))
    .option('--cutoff <HH:MM>', say({ zh: '此时刻起（含）收到的，视为次一工作日收到', en: 'from that hour on, inclusive, a receipt counts as of the next working day' }))
    .option('--roll-forward <W>', say({ zh: '自然日期限届满遇休息日：none（默认）、nextWorkday', en: 'natural days that end on a rest day: none (default), nextWorkday' }), oneOf('--roll-forward', ['none', 'nextWorkday']))
    .option('--end-of-day <HH:MM>', say({ zh: '最后一日何时截止；默认 24:00', en: 'when the last day ends; 24:00 by default' }))
    .option('--strict', say({ zh: '涉及尚未公布放假安排的日期时，不作计算', en: 'refuse an answer that rests on days without a notice' }))
    .option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  addCommonOptions(command, say)
  command.addHelpText('after', say({
    zh: `
示例：
  hotline-spec deadline "2026-02-13 16:20" 5wd
  hotline-spec deadline 2026-04-15 7d --roll-forward nextWorkday
  hotline-spec deadline 2026-04-15 3wd --region CN-GX --json`,
    en: `
Examples:
  hotline-spec deadline "2026-02-13 16:20" 5wd
  hotline-spec deadline 2026-04-15 7d --roll-forward nextWorkday
  hotline-spec deadline 2026-04-15 3wd --region CN-GX --json`,
  }))
  command.action(async (from: string, limit: string, options: Options) => {
    const { timeZone, conventions } = getProfile(await profileChoice(options.profile))
    const answer = deadline({
      from,
      limit,
      timeZone,
      calendar: await calendarChoice(options),
      convention: { ...conventions, ...conventionOf(options) },
      ...(options.knownOn !== undefined && { knownOn: options.knownOn }),
      strict: options.strict === true,
    })
    if (options.json) await writeJson(answer)
    else await writeLines(deadlineText(answer, timeZone, locale))
  })
}

/** The members of the convention that the command line names; the profile's hold for the others. */
function conventionOf({ startDay, restDayReceipt, cutoff, rollForward, endOfDay }: Options): Partial<Convention> {
  return {
    ...(startDay && { startDay }),
    ...(restDayReceipt && { restDayReceipt }),
    ...(cutoff !== undefined && { cutoff }),
    ...(rollForward && { rollForward }),
    ...(endOfDay !== undefined && { endOfDay }),
  }
}
