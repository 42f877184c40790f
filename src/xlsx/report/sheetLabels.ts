import type { Bilingual } from '../../expression/kinds.js'

/** The words of the workbook that the page does not have. `{name}` is filled by the caller. */
export const sheetLabels = {
  summary: { zh: '摘要', en: 'Summary' },
  clauses: { zh: '条款', en: 'Clauses' },
  rules: { zh: '规则', en: 'Rules' },
  findings: { zh: '问题清单', en: 'Findings' },
  groups: { zh: '分组', en: 'Groups' },
  rejects: { zh: '剔除行', en: 'Rejected rows' },
  receipt: { zh: '回执', en: 'Receipt' },

  item: { zh: '项目', en: 'Item' },
  content: { zh: '内容', en: 'Content' },
  sheet: { zh: '工作表', en: 'Sheet' },
  document: { zh: '依据文件', en: 'Document' },
  message: { zh: '判定说明', en: 'Finding in words' },
  clauseCount: { zh: '条款数', en: 'Clauses' },
  passed: { zh: '符合', en: 'Conforming' },
  pending: { zh: '尚未到期', en: 'Pending' },
  inapplicable: { zh: '不适用', en: 'Not applicable' },
  mainMeasure: { zh: '主要指标', en: 'Main measure' },
  allMeasures: { zh: '全部指标', en: 'All measures' },
  windowFrom: { zh: '统计窗口起', en: 'Window from' },
  windowTo: { zh: '统计窗口止', en: 'Window to' },
  periodFrom: { zh: '数据时段起', en: 'Period from' },
  periodTo: { zh: '数据时段止', en: 'Period to' },
  otherEvidence: { zh: '其他依据', en: 'Other evidence' },
  groupBy: { zh: '分组方式', en: 'Grouped by' },
  groupKey: { zh: '名称', en: 'Group' },
  intervalLow: { zh: '区间下界', en: 'interval from' },
  intervalHigh: { zh: '区间上界', en: 'interval to' },
  rankColumn: { zh: '名次', en: 'rank' },
  againstColumn: { zh: '与总体比较', en: 'against all' },
  rankNote: { zh: '分母不足 {minimum} 件的不排名次；区间为{confidence}%置信区间（Wilson法）。', en: ' Groups of under {minimum} are not ranked; intervals are of {confidence}% (by Wilson).' },
  measureOf: { zh: '{measure}（{part}）', en: '{measure} ({part})' },

  findingsAll: {
    zh: '不符合和无法判断共 {total} 项次，已全部列出。',
    en: '{total} targets failed or could not be told; all are listed.',
  },
  findingsCut: {
    zh: '不符合和无法判断共 {total} 项次，本表列出 {shown} 条；全部记录见 findings.csv。',
    en: '{total} targets failed or could not be told; {shown} are listed here, findings.csv has all.',
  },
  rejectsAll: { zh: '共剔除 {total} 行，已全部列出。', en: '{total} rows were rejected; all are listed.' },
  rejectsCut: {
    zh: '共剔除 {total} 行，本表列出 {shown} 行；全部剔除行见 rejects.csv。',
    en: '{total} rows were rejected; {shown} are listed here, rejects.csv has all.',
  },
} as const satisfies Record<string, Bilingual>

export type SheetLabelKey = keyof typeof sheetLabels
