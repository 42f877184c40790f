import type { Bilingual } from '../expression/kinds.js'
import { ArgumentError } from './argumentError.js'
import { isMeasureRule, type Rule } from './rule.js'

/** A known deviation that somebody accepted for a while: of one record, or of all records of a group. It marks failures and hides none. */
export interface Waiver {
  /** The id of the rule. */
  readonly rule: string
  /** The id of the record; one of `target` and `group` is given. */
  readonly target?: string
  /** A field by which results are grouped, and its value. */
  readonly group?: { readonly by: string; readonly key: string }
  readonly reason: string
  /** Who approved it. */
  readonly approver: string
  /** The last day (YYYY-MM-DD) on which it holds, inclusive, in the time zone of the audit. */
  readonly expires: string
}

/** The deviations that somebody accepted. */
export interface WaiverList {
  readonly waivers: readonly Waiver[]
}

/** What can be wrong with a list of waivers. */
export type WaiverErrorCode = 'WAIVER_RULE_UNKNOWN' | 'WAIVER_RULE_OVER_ALL' | 'WAIVER_OF_NOTHING' | 'WAIVER_GROUP_UNKNOWN' | 'WAIVER_EXPIRY_INVALID' | 'WAIVER_GIVEN_TWICE'

/** Thrown for a waiver that could never hold, or stands twice. Record ids are not shown. */
export class WaiverError extends ArgumentError<WaiverErrorCode> {
  override readonly name = 'WaiverError'
  constructor(code: WaiverErrorCode, received: string, fix: Bilingual) {
    super({ zh: '豁免清单', en: 'waivers' }, code, received, fix)
  }
}

const civilDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/**
 * The waivers of a list, in its order.
 *
 * @param rules Every rule there is, whether a profile runs it or not.
 * @param groupFields The fields by which a waiver can name a group.
 * @throws WaiverError for one that names an unknown rule or group, a rule over all records together, no target, or what another one names.
 */
export function checkedWaivers({ waivers }: WaiverList, rules: readonly Rule[], groupFields: readonly string[]): readonly Waiver[] {
  const seen = new Set<string>()
  waivers.forEach((waiver, index) => {
    const place = `waivers[${index}]`
    const rule = rules.find(({ id }) => id === waiver.rule)
    if (!rule) throw new WaiverError('WAIVER_RULE_UNKNOWN', `${place}.rule ${waiver.rule}`, { zh: '没有这条规则；规则清单见 hotline-spec rules。', en: 'There is no such rule; `hotline-spec rules` lists them.' })
    if (isMeasureRule(rule)) {
      throw new WaiverError('WAIVER_RULE_OVER_ALL', `${place}.rule ${waiver.rule}`, { zh: '该规则对全部记录合并判定，不能豁免其中一部分。', en: 'That rule judges all records together; a part of them cannot be waived.' })
    }
    if ((waiver.target === undefined) === (waiver.group === undefined)) {
      throw new WaiverError('WAIVER_OF_NOTHING', place, { zh: '请在 target（记录编号）和 group（分组）中写明一项。', en: 'Give one of target (a record id) and group.' })
    }
    if (waiver.group && !groupFields.includes(waiver.group.by)) {
      const known = groupFields.join(', ')
      throw new WaiverError('WAIVER_GROUP_UNKNOWN', `${place}.group.by ${waiver.group.by}`, { zh: `可用 ${known}。`, en: `Use one of: ${known}.` })
    }
    if (!civilDate.test(waiver.expires)) throw new WaiverError('WAIVER_EXPIRY_INVALID', `${place}.expires`, { zh: '日期应写成 YYYY-MM-DD。', en: 'Write the date as YYYY-MM-DD.' })
    const name = JSON.stringify([waiver.rule, waiver.target, waiver.group?.by, waiver.group?.key])
    if (seen.has(name)) throw new WaiverError('WAIVER_GIVEN_TWICE', place, { zh: '同一规则对同一对象只能有一项豁免，请保留一项。', en: 'Keep one waiver for a rule and what it is about.' })
    seen.add(name)
  })
  return waivers
}
