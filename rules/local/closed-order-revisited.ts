import { isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { clauses as weifang } from '../cities/weifang/clauses.js'

/** Every order that was closed has had its return visit. */
export const closedOrderRevisited = defineRule({
  id: 'closed-order-revisited',
  title: { zh: '办结工单逐件回访', en: 'Every closed order is revisited' },
  requirement: { zh: '办理情况反馈后，热线应回访诉求人并请其评价。', en: 'After the report the hotline shall ask the requester and ask for a rating.' },
  clauses: [partially(jinan.returnVisit), partially(weifang.returnVisit)],
  subject: 'work-order',
  applicability: isPresent(workOrder.closedAt),
  expectation: isPresent(workOrder.returnVisitAt),
  interpretation: {
    reading: { zh: '逐件回访，没有时限；审核时点尚无回访的为不符合。', en: 'Every order, without a limit; one without a visit at the time of the audit has missed it.' },
    alternatives: [{ zh: '按比例抽样回访', en: 'a sample of them' }],
    source: jinan.returnVisit.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
