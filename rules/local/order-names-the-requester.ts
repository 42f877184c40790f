import { all, any, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as chongqing } from '../cities/chongqing/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'

const { confidential, requesterName } = workOrder

/** The name of the requester is on the order, or the mark of confidentiality in its stead. */
export const orderNamesTheRequester = defineRule({
  id: 'order-names-the-requester',
  title: { zh: '工单记载诉求人姓名', en: 'Orders record the requester’s name' },
  requirement: { zh: '工单应记录诉求人姓名等基本信息。', en: 'An order shall record the name of the requester.' },
  clauses: [partially(chongqing.recordFields), partially(jinan.flowSheetContent)],
  subject: 'work-order',
  expectation: any(isPresent(requesterName), all(isPresent(confidential), confidential)),
  onlyIn: 'profiles',
  since: '0.1.0',
})
