import { all, any, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as beijing } from '../cities/beijing/clauses.js'
import { clauses as chongqing } from '../cities/chongqing/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { clauses as weifang } from '../cities/weifang/clauses.js'

const { acceptedAt, confidential, content, createdAt, requesterPhone, title } = workOrder
/** Where the requester wants confidentiality the mark stands for the number. */
const hasContact = any(isPresent(requesterPhone), all(isPresent(confidential), confidential))

/** When it was said, what was said, and how to reach who said it. */
export const orderNamesTimeMatterAndContact = defineRule({
  id: 'order-names-time-matter-and-contact',
  title: { zh: '工单记载时间、事项和联系方式', en: 'Orders record time, matter and contact' },
  requirement: {
    zh: '工单应记录诉求的时间、事项和联系方式。',
    en: 'An order shall record when the appeal was made, its matter and how to reach the requester.',
  },
  clauses: [
    partially(beijing.recordElements),
    partially(chongqing.recordFields),
    partially(jinan.flowSheetContent),
    partially(weifang.userContact),
  ],
  subject: 'work-order',
  expectation: all(any(isPresent(createdAt), isPresent(acceptedAt)), any(isPresent(content), isPresent(title)), hasContact),
  onlyIn: 'profiles',
  since: '0.1.0',
})
