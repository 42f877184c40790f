import type { ClauseStatus } from '../../engine/clause.js'
import type { Outcome } from '../../engine/outcome.js'
import type { Bilingual } from '../../expression/kinds.js'
import type { ClauseVerdict, Expected, Severity, WaiverResult } from '../auditReport.js'

/** Words of the closed sets of the report. */
export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  failed: { zh: '不符合', en: 'not conforming' },
  cantTell: { zh: '无法判断', en: 'cannot tell' },
  pending: { zh: '尚未到期', en: 'pending' },
  passed: { zh: '符合', en: 'conforming' },
  inapplicable: { zh: '不适用', en: 'not applicable' },
  untested: { zh: '未核查', en: 'not tested' },
}

/** What a failure is called: a recommended standard is no law, and what it only advises is not broken. */
export const failureWords: Readonly<Record<Severity, Bilingual>> = {
  error: outcomeWords.failed,
  warning: { zh: '建议改进', en: 'improvement advised' },
  info: { zh: '供参考', en: 'for information' },
  action: { zh: '下一步措施', en: 'next action' },
}

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '要求（应）', en: 'requirement (shall)' },
  warning: { zh: '推荐（宜）', en: 'recommendation (should)' },
  info: { zh: '鼓励', en: 'encouragement' },
  action: { zh: '允许（可）', en: 'permission (may)' },
}

export const clauseVerdictWords: Readonly<Record<ClauseVerdict, Bilingual>> = {
  notSatisfied: { zh: '不符合', en: 'not satisfied' },
  furtherTesting: { zh: '待进一步核查', en: 'further testing needed' },
  satisfied: { zh: '符合', en: 'satisfied' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
}

/** How a clause is checked, in a word. */
export const coverageWords: Readonly<Record<ClauseStatus, Bilingual>> = {
  automated: { zh: '自动核查', en: 'automated' },
  partial: { zh: '部分自动核查', en: 'partly automated' },
  manual: { zh: '人工核查', en: 'manual' },
  informative: { zh: '资料性内容', en: 'informative' },
  unread: { zh: '未见原文', en: 'text not seen' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
}

/** What became of an accepted deviation. */
export const waiverStateWords: Readonly<Record<WaiverResult['state'], Bilingual>> = {
  used: { zh: '生效', en: 'in use' },
  unused: { zh: '未用到', en: 'not needed' },
  expired: { zh: '已过期', en: 'expired' },
}

/** Ways of grouping; one that is not here is shown as it stands. */
export const groupWords: Readonly<Record<string, Bilingual>> = {
  handlingUnit: { zh: '承办单位', en: 'handling unit' },
  district: { zh: '所属区县', en: 'district' },
  category: { zh: '诉求类别', en: 'category' },
  channel: { zh: '受理渠道', en: 'channel' },
  month: { zh: '月份', en: 'month' },
}

/** Unit words; English has a plural. */
export const unitWords: Readonly<Record<string, { readonly zh: string; readonly en: readonly [one: string, more: string] }>> = {
  second: { zh: '秒', en: ['second', 'seconds'] },
  minute: { zh: '分钟', en: ['minute', 'minutes'] },
  hour: { zh: '小时', en: ['hour', 'hours'] },
  day: { zh: '日', en: ['day', 'days'] },
  workday: { zh: '个工作日', en: ['working day', 'working days'] },
  times: { zh: '次', en: ['time', 'times'] },
  item: { zh: '项', en: ['item', 'items'] },
}

/** Kinds of records left out of a denominator; another is shown by its name. */
export const leftOutWords: Readonly<Record<string, Bilingual>> = {
  ...outcomeWords,
  unknown: { zh: '情况不明', en: 'not known' },
  beforeInForce: { zh: '早于标准实施日期', en: 'older than the date in force' },
}

/** What is observed of a window, a year or an hour and not of a field; another is shown by its name. */
export const observedWords: Readonly<Record<string, Bilingual>> = {
  met: { zh: '满足条件', en: 'met' },
  unmet: { zh: '不满足条件', en: 'not met' },
  total: { zh: '合计', en: 'total' },
  unknown: { zh: '情况不明', en: 'not known' },
  occurrences: { zh: '期限内次数', en: 'times within the window' },
  atMost: { zh: '至多', en: 'at most' },
}

/** What is asked of an instant, which is late or early, not large or small. */
export const instantOperatorWords = {
  '<=': { zh: '不晚于', en: 'no later than' },
  '>=': { zh: '不早于', en: 'no earlier than' },
} as const

export const operatorWords: Readonly<Record<Expected['operator'], Bilingual>> = {
  '<=': { zh: '不超过', en: 'at most' },
  '>=': { zh: '不低于', en: 'at least' },
  '=': { zh: '应为', en: 'equal to' },
  in: { zh: '属于', en: 'one of' },
  present: { zh: '应有值', en: 'present' },
}
