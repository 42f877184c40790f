import type { Bilingual } from '../expression/kinds.js'
import type { Outcome } from './outcome.js'

/** A reason key with the outcome it can stand beside and the sentence that a reader sees. */
interface ReasonMeaning {
  readonly outcome: Outcome
  readonly message: Bilingual
}

/**
 * The closed set of reasons. `{field}`, `{value}` and the like are filled from the reason's data.
 * A user's own rules prefix theirs with `x-`.
 */
export const reasonMeanings = {
  'in-time': { outcome: 'passed', message: { zh: '在时限内完成', en: 'done within the limit' } },
  'as-required': { outcome: 'passed', message: { zh: '符合要求', en: 'as required' } },

  'action-open': { outcome: 'passed', message: { zh: '可以采取而尚未采取的措施', en: 'something that may be done and has not been' } },

  late: { outcome: 'failed', message: { zh: '{field}晚于期限', en: '{field} is later than the due time' } },
  'not-done-by-due': { outcome: 'failed', message: { zh: '期限已过，仍无{field}', en: 'the due time has passed without {field}' } },
  'declared-no': { outcome: 'failed', message: { zh: '记录自报“{field}”为否', en: 'the record itself says no to {field}' } },
  'declared-yes': { outcome: 'failed', message: { zh: '记录自报“{field}”为是', en: 'the record itself says yes to {field}' } },
  'field-blank': { outcome: 'failed', message: { zh: '应填而未填：{field}', en: '{field} is required and blank' } },
  'other-value': { outcome: 'failed', message: { zh: '{field}的取值不符合要求', en: '{field} has a value other than required' } },
  'other-form': { outcome: 'failed', message: { zh: '{field}的写法不符合要求', en: '{field} is not in the form required' } },
  'below-minimum': { outcome: 'failed', message: { zh: '低于规定的下限', en: 'below the minimum' } },
  'above-maximum': { outcome: 'failed', message: { zh: '高于规定的上限', en: 'above the maximum' } },
  'out-of-order': { outcome: 'failed', message: { zh: '{field}的先后次序有误', en: '{field} is out of order' } },
  duplicate: { outcome: 'failed', message: { zh: '{field}重复', en: '{field} occurs more than once' } },
  unreadable: { outcome: 'failed', message: { zh: '{field}无法读取', en: '{field} cannot be read' } },

  'not-due-yet': { outcome: 'pending', message: { zh: '尚未到期', en: 'not due yet' } },

  'field-absent': { outcome: 'cantTell', message: { zh: '{field}为空', en: '{field} is blank' } },
  'field-unmapped': { outcome: 'cantTell', message: { zh: '文件中没有“{field}”一列', en: 'the file has no column for {field}' } },
  'field-invalid': { outcome: 'cantTell', message: { zh: '{field}无法读取', en: '{field} cannot be read' } },
  'not-identifying': { outcome: 'cantTell', message: { zh: '{field}不完整或已隐去，无法辨认', en: '{field} is masked or incomplete and tells nobody apart' } },
  'precision-too-low': { outcome: 'cantTell', message: { zh: '{field}的时间精度不足以判断', en: '{field} is not precise enough to tell' } },
  'before-its-start': { outcome: 'cantTell', message: { zh: '{field}早于起算时间，记录有误', en: '{field} lies before the start, the record is at fault' } },
  'outside-calendar': { outcome: 'cantTell', message: { zh: '超出工作日历范围', en: 'outside the range of the working-day calendar' } },
  'provisional-day': { outcome: 'cantTell', message: { zh: '期限落在放假安排尚未公布的日期', en: 'the limit rests on days whose holiday notice is not known' } },
  'limits-conflict': { outcome: 'cantTell', message: { zh: '同时适用的期限不一致', en: 'limits that apply side by side contradict each other' } },
  'period-too-short': { outcome: 'cantTell', message: { zh: '数据时段不足一个统计窗口', en: 'the period is shorter than one window' } },
  'unknown-members': { outcome: 'cantTell', message: { zh: '缺失的记录足以改变结论', en: 'records with missing data could change the verdict' } },
  'needs-a-person': { outcome: 'cantTell', message: { zh: '需人工判断', en: 'needs a person to judge' } },

  'condition-not-met': { outcome: 'inapplicable', message: { zh: '不属于本规则的适用范围', en: 'outside what the rule applies to' } },
  'before-in-force': { outcome: 'inapplicable', message: { zh: '早于标准实施日期', en: 'older than the date in force of the standard' } },
  'no-targets': { outcome: 'inapplicable', message: { zh: '文件中没有适用的记录', en: 'the file has no record the rule applies to' } },

  'no-such-records': { outcome: 'untested', message: { zh: '未提供此类记录', en: 'no file of such records was given' } },
  'switched-off': { outcome: 'untested', message: { zh: '本配置未启用此规则', en: 'the profile switches the rule off' } },
  'parameter-unset': { outcome: 'untested', message: { zh: '参数“{parameter}”未设定', en: 'the parameter {parameter} has no value' } },
} as const satisfies Record<string, ReasonMeaning>

/** A reason of the closed set, or one of a user's own rules, which begins with `x-`. */
export type ReasonKey = keyof typeof reasonMeanings | `x-${string}`

/** The data that fill a reason's sentence. Never personal: names of fields and parameters, numbers, instants. */
export type ReasonData = Readonly<Record<string, string | number>>

export interface Reason {
  readonly key: ReasonKey
  readonly data: ReasonData
}
