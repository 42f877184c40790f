import { DeadlineArgumentError } from './deadlineArgumentError.js'
import { millisecondsOfHour, millisecondsOfMinute } from './timeSpan.js'

/**
 * How a period is counted where the limit alone does not say. Every member is a named choice with its source.
 *
 * `startDay`, `restDayReceipt`, `cutoff`, `endOfDay` and `midday` touch limits in working or natural days;
 * limits in seconds, minutes and hours run through nights and holidays and know none of them.
 */
export interface Convention {
  /**
   * Whether the day of receipt is day 1. `excluded`: counting begins the day after (Civil Code, Article 201; "次日起" in local rules).
   * `included`: the day of receipt is day 1 where it is a working day, for rules that say "同日" or count the day itself.
   */
  readonly startDay: 'excluded' | 'included'
  /**
   * What a receipt on a rest day does. `dayOneIsNextWorkday`: the first working day after it is day 1; natural days count from receipt.
   * `deemedReceivedNextWorkday`: it counts as received on the first working day after it, so day 1 is the working day after that;
   * no statute says so, it is a choice of a contract or a system.
   */
  readonly restDayReceipt: 'dayOneIsNextWorkday' | 'deemedReceivedNextWorkday'
  /**
   * The hour (`HH:mm`) at or after which, inclusive, a receipt on a working day counts as received on the next working day; `none`.
   * No statute sets one: a choice of a contract or a system. Rest days follow `restDayReceipt` at any hour, so set that to
   * `deemedReceivedNextWorkday` too, or a receipt on Saturday is due before one on Friday evening.
   */
  readonly cutoff: 'none' | (string & {})
  /**
   * What a period of natural days does that ends on a rest day. `nextWorkday`: it ends on the next working day
   * (Civil Code, Article 203: the day after the holiday). Working-day limits and clock limits never roll.
   */
  readonly rollForward: 'none' | 'nextWorkday'
  /** When a last day ends: `24:00`, or the close of business as `HH:mm` (Civil Code, Article 203, second sentence). */
  readonly endOfDay: '24:00' | (string & {})
  /** When the first half of a day ends, `HH:mm`: limits of half a day are due just before it. A choice; the rules that set half days name no hour. */
  readonly midday: string
  /** Whether an extension granted after the deadline had passed moves it. A choice: local rules ask for it before the end, few say what follows. */
  readonly lateExtension: 'counts' | 'ignored'
}

/** The conventions that hold where a profile names no others. */
export const defaultConvention: Convention = {
  startDay: 'excluded',
  restDayReceipt: 'dayOneIsNextWorkday',
  cutoff: 'none',
  rollForward: 'none',
  endOfDay: '24:00',
  midday: '12:00',
  lateExtension: 'counts',
}

const choices: { readonly [Name in keyof Convention]?: readonly string[] } = {
  startDay: ['excluded', 'included'],
  restDayReceipt: ['dayOneIsNextWorkday', 'deemedReceivedNextWorkday'],
  rollForward: ['none', 'nextWorkday'],
  lateExtension: ['counts', 'ignored'],
}

const timeForm = /^([01]\d|2[0-3]):([0-5]\d)$/

/**
 * The whole convention: the given members, the defaults for the rest.
 *
 * @throws DeadlineArgumentError where a member or its value is not known.
 * @example resolveConvention({ rollForward: 'nextWorkday' }).startDay // 'excluded'
 */
export function resolveConvention(given: Partial<Convention> = {}): Convention {
  for (const [name, value] of Object.entries(given)) assertMember(name, value)
  return { ...defaultConvention, ...given }
}

/** A time of day such as `17:30`, in milliseconds after midnight; `24:00` is the end of the day. */
export function timeOfDay(text: string): number {
  if (text === '24:00') return 24 * millisecondsOfHour
  const [, hour, minute] = timeForm.exec(text)!
  return Number(hour) * millisecondsOfHour + Number(minute) * millisecondsOfMinute
}

function assertMember(name: string, value: unknown): void {
  if (!(name in defaultConvention)) throw refusal(name, value, Object.keys(defaultConvention).join(', '))
  const allowed = choices[name as keyof Convention]
  if (allowed) {
    if (!allowed.includes(value as string)) throw refusal(name, value, allowed.join(', '))
    return
  }
  const word = name === 'cutoff' ? 'none' : name === 'endOfDay' ? '24:00' : undefined
  if (value === word && word !== undefined) return
  if (typeof value !== 'string' || !timeForm.test(value)) throw refusal(name, value, word ? `HH:mm, ${word}` : 'HH:mm')
}

function refusal(name: string, received: unknown, allowed: string): DeadlineArgumentError {
  const where = name in defaultConvention ? name : ''
  return new DeadlineArgumentError({
    code: 'CONVENTION_INVALID',
    received: { [name]: received },
    what: { zh: `计算口径 ${where} 不成立。`, en: `The convention ${where || 'given'} does not hold.` },
    fix: { zh: `可用：${allowed}。`, en: `Use one of: ${allowed}.` },
  })
}
