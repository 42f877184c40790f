import { defineRule, relatedTo } from '../../src/engine/rule.js'
import { clauses } from './clauses.js'

/** No event lies before its record began, and none of the known pairs is reversed. */
export const datesInOrder = defineRule({
  id: 'dates-in-order',
  title: { zh: '各时间先后次序正确', en: 'Dates are in order' },
  requirement: {
    zh: '同一记录的各时间应合乎先后次序：任何环节不早于记录的开始，答复不早于响应，答复和办结不早于受理，归档不早于办结。',
    en: 'The times of a record are in order: nothing lies before its beginning, no reply before the response, no reply or closing before the acceptance, no archiving before the closing.',
  },
  clauses: [relatedTo(clauses.workOrderRecord)],
  subject: 'any',
  quality: 'ordered',
  severity: {
    level: 'warning',
    because: {
      zh: '说明数据本身是否可信，不是标准的要求。',
      en: 'It says how far the data can be trusted; the standard does not ask for it.',
    },
  },
  since: '0.1.0',
})
