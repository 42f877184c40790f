import type { RuleSwitch } from '../engine/profile.js'
import type { ClauseLink, Severity } from '../engine/rule.js'
import type { Confidence } from '../engine/source.js'
import type { StandardKind, StandardStatus } from '../engine/standard.js'
import type { ProfileRule } from '../engine/profile.js'
import type { AbsentMeaning, Bilingual, Kind, PersonalKind } from '../expression/kinds.js'

/** The words of closed sets that only the reference shows; those of reports stand in src/report. */
export const confidenceWords: Readonly<Record<Confidence, Bilingual>> = {
  direct: { zh: '直接所见原文', en: 'read in the text itself' },
  secondary: { zh: '据报道等间接来源', en: 'from a report about it' },
  fragment: { zh: '据残缺文本', en: 'from a scrambled copy' },
  inferred: { zh: '推定', en: 'inferred' },
}

export const roleWords: Readonly<Record<ClauseLink['role'], Bilingual>> = {
  implements: { zh: '完整判定', en: 'decides it' },
  partial: { zh: '判定一部分', en: 'decides part of it' },
  related: { zh: '相关，不作判定', en: 'bears on it, decides nothing' },
}

export const stateWords: Readonly<Record<ProfileRule['state'], Bilingual>> = {
  on: { zh: '启用', en: 'on' },
  switchedOff: { zh: '未启用', en: 'off' },
  parameterUnset: { zh: '参数未设定，不运行', en: 'does not run, a parameter is unset' },
}

export const switchWords: Readonly<Record<RuleSwitch, Bilingual>> = {
  on: { zh: '启用', en: 'on' },
  off: { zh: '停用', en: 'off' },
}

export const standardKindWords: Readonly<Record<StandardKind, Bilingual>> = {
  recommendedStandard: { zh: '推荐性国家标准', en: 'recommended national standard' },
  localStandard: { zh: '地方标准', en: 'local standard' },
  statute: { zh: '法规', en: 'statute' },
  stateCouncilPaper: { zh: '国务院文件', en: 'paper of the State Council' },
  localRule: { zh: '地方规定', en: 'local rule' },
}

export const standardStatusWords: Readonly<Record<StandardStatus, Bilingual>> = {
  drafting: { zh: '制定中', en: 'being drafted' },
  active: { zh: '现行', en: 'in force' },
  superseded: { zh: '已被代替', en: 'superseded' },
  withdrawn: { zh: '已废止', en: 'withdrawn' },
}

export const kindWords: Readonly<Record<Kind, Bilingual>> = {
  instant: { zh: '时间', en: 'instant' },
  duration: { zh: '时长', en: 'duration' },
  category: { zh: '类别', en: 'category' },
  text: { zh: '文本', en: 'text' },
  count: { zh: '数量', en: 'number' },
  truth: { zh: '是否', en: 'yes or no' },
  list: { zh: '列表', en: 'list' },
}

export const absentWords: Readonly<Record<AbsentMeaning, Bilingual>> = {
  notYet: { zh: '尚未发生', en: 'not yet' },
  unknown: { zh: '不详', en: 'unknown' },
}

export const personalWords: Readonly<Record<PersonalKind, Bilingual>> = {
  name: { zh: '姓名', en: 'name' },
  phone: { zh: '电话', en: 'phone' },
  idNumber: { zh: '证件号码', en: 'ID number' },
  address: { zh: '地址', en: 'address' },
  freeText: { zh: '自由文本', en: 'free text' },
}

/** What a failure of a rule of each severity is to the clause behind it. */
export const severityMeanings: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '“应”条款：有一项不符合，条款即为不符合。', en: 'A "shall": one failure makes the clause not satisfied.' },
  warning: { zh: '“宜”条款：不符合的列为建议改进，不影响退出码。', en: 'A "should": failures are advice and do not change the exit code.' },
  info: { zh: '鼓励性条款：结果仅供参考。', en: 'An encouragement: results are for information.' },
  action: { zh: '“可”条款：列出可采取的措施，从不判为不符合。', en: 'A "may": it names what can be done next and never fails.' },
}
