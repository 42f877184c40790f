import { defineRule, relatedTo } from '../../src/engine/rule.js'
import { clauses } from './clauses.js'

/** Every cell that a rule reads can be read; one that cannot leaves the rules that need it open. */
export const valuesReadable = defineRule({
  id: 'values-readable',
  title: { zh: '各项数据均可读取', en: 'All values can be read' },
  requirement: {
    zh: '导出的各项数据应能读取：日期真实存在，取值属于已知的范围。',
    en: 'Every exported value can be read: dates exist, values are known ones.',
  },
  clauses: [relatedTo(clauses.workOrderRecord)],
  subject: 'any',
  quality: 'readable',
  severity: {
    level: 'warning',
    because: {
      zh: '说明数据本身是否可信，不是标准的要求。',
      en: 'It says how far the data can be trusted; the standard does not ask for it.',
    },
  },
  since: '0.1.0',
})
