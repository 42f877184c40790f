import { defineRule, relatedTo } from '../../src/engine/rule.js'
import { clauses } from './clauses.js'

/** No id occurs twice among the records of one type, over all files. */
export const idsUnique = defineRule({
  id: 'ids-unique',
  title: { zh: '编号不重复', en: 'Ids are unique' },
  requirement: {
    zh: '同类记录的编号应唯一；重复的，除一条外均列出。',
    en: 'Records of one type have different ids; of those with one id, all but one are listed.',
  },
  clauses: [relatedTo(clauses.workOrderRecord)],
  subject: 'any',
  quality: 'unique',
  severity: {
    level: 'warning',
    because: {
      zh: '说明数据本身是否可信，不是标准的要求。',
      en: 'It says how far the data can be trusted; the standard does not ask for it.',
    },
  },
  since: '0.1.0',
})
