import { isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

/** Clause "return visit": the requester of a closed order is asked again. */
export const orderRevisited = defineRule({
  id: 'order-revisited',
  title: { zh: '办结的工单已回访', en: 'Closed orders have a return visit' },
  requirement: {
    zh: '工单办结后，应对服务对象进行回访。',
    en: 'After an order is closed, the requester shall be asked again.',
  },
  clauses: [partially(clauses.returnVisit)],
  subject: 'work-order',
  applicability: isPresent(workOrder.closedAt),
  expectation: isPresent(workOrder.returnVisitAt),
  interpretation: {
    reading: {
      zh: '每一件办结的工单均应回访；时限未见规定，审核时点尚无回访记录的为不符合。',
      en: 'Every closed order; no limit is known, so one without a return visit at the time of the audit has missed it.',
    },
    alternatives: [{ zh: '按比例抽样回访', en: 'a sample of them' }],
    source: clauses.returnVisit.id,
  },
  untranslatable: [
    { zh: '回访的方式和比例没有全国规定，本规则不作判断。', en: 'Method and share of return visits have no national number and are not judged.' },
  ],
  since: '0.1.0',
})
