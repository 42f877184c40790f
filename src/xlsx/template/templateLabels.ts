import type { AbsentMeaning, Bilingual, Kind } from '../../expression/kinds.js'

/** The words of the template. `{values}` and the like are filled by the caller. */
export const templateLabels = {
  guide: { zh: '填写说明', en: 'How to fill it in' },
  lists: { zh: '取值', en: 'Lists' },
  column: { zh: '列名', en: 'Column' },
  field: { zh: '字段', en: 'Name in the schema' },
  kind: { zh: '填写内容', en: 'What to write' },
  blank: { zh: '空白的含义', en: 'What blank means' },
  values: { zh: '可选值', en: 'Values' },
  description: { zh: '说明', en: 'Meaning' },
  personal: { zh: '个人信息', en: 'Personal data' },
  required: { zh: '必填', en: 'required' },
  isPersonal: { zh: '是，报告中隐去', en: 'yes, hidden in reports' },
  otherValue: { zh: '不在可选值之列，请核对。', en: 'This is none of the values offered.' },
} as const satisfies Record<string, Bilingual>

/** How a value of each kind is written. */
export const kindWords: Readonly<Record<Kind, Bilingual>> = {
  instant: { zh: '日期时间，如 2026-03-02 09:15:00', en: 'date and time, such as 2026-03-02 09:15:00' },
  duration: { zh: '时长，秒数，或 0:01:30', en: 'duration: seconds, or 0:01:30' },
  category: { zh: '从可选值中选择；没有可选值的，按实际名称填写', en: 'one of the values; where there are none, the name as it is used' },
  text: { zh: '文本', en: 'text' },
  count: { zh: '数字', en: 'number' },
  truth: { zh: '是或否', en: 'yes or no' },
  list: { zh: '多项用顿号分隔', en: 'several, separated by commas' },
}

export const absentWords: Readonly<Record<AbsentMeaning, Bilingual>> = {
  notYet: { zh: '尚未发生', en: 'has not happened yet' },
  unknown: { zh: '不详', en: 'not known' },
}
