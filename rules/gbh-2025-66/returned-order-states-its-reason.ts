import { any, compare, firstKnown, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

const hasReturnTime = isPresent(workOrder.returnedAt)
const countsReturns = compare(workOrder.returnCount, '>', 0)
/** Either shows a return; where the file has only one of the two, that one decides. */
const isReturned = firstKnown(any(hasReturnTime, countsReturns), hasReturnTime, countsReturns)

/** Review of objections: an order that came back says why, without which nobody can review the return. */
export const returnedOrderStatesItsReason = defineRule({
  id: 'returned-order-states-its-reason',
  title: { zh: '退回的工单载明理由', en: 'Returned orders state their reason' },
  requirement: {
    zh: '承办单位对派单有异议、退回工单的，载明理由，供热线审核。',
    en: 'A unit that objects to a dispatch and returns the order states its reason, for the hotline to review.',
  },
  clauses: [partially(clauses.dispatchObjections)],
  subject: 'work-order',
  applicability: isReturned,
  expectation: isPresent(workOrder.returnReason),
  interpretation: {
    reading: {
      zh: '有退单时间或者退单次数大于零的，须有退单原因；只看有无，不看内容。',
      en: 'An order with a time of return, or with more than no returns, has a reason; what it says is not looked at.',
    },
    alternatives: [{ zh: '须有审核人和审核意见', en: 'a reviewer and a decision are needed' }],
    source: 'https://zhongyaoyi.com/video/364953',
  },
  untranslatable: [
    {
      zh: '审核结果和改派去向，工单没有对应字段；转交时间只记首次。',
      en: 'The decision and the next unit have no field, and the time of transfer is that of the first.',
    },
  ],
  severity: {
    level: 'warning',
    because: {
      zh: '文件要求审核派单异议，退单须载明理由是由此得出的理解。',
      en: 'The paper asks that objections be reviewed; that a return states its reason follows from it and is our reading.',
    },
  },
  since: '0.1.0',
})
