import { all, compare, firstKnown, happensWithin, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as anyang } from '../cities/anyang/clauses.js'
import { clauses as shandong } from '../cities/shandong/clauses.js'
import { parameters } from './parameters.js'

const { returnCount, returnedAt, transferredAt } = workOrder

/** Records keep the first transfer and the last return: only where an order was returned once do the two belong together. */
const wasReturnedOnce = firstKnown(compare(returnCount, '<=', 1), isPresent(returnedAt))

/** A unit that is not in charge gives the order back within the limit, its last instant included. */
export const orderReturnedInTime = defineRule({
  id: 'order-returned-in-time',
  title: { zh: '退单在时限内提出', en: 'Misrouted orders are returned within the limit' },
  requirement: {
    zh: '不属于本单位职责的工单，应在规定时限内退回热线。',
    en: 'An order that is not the unit’s duty shall be returned to the hotline within the limit.',
  },
  clauses: [implementing(anyang.misroute), implementing(shandong.misroute)],
  subject: 'work-order',
  applicability: all(isPresent(returnedAt), wasReturnedOnce),
  expectation: happensWithin(returnedAt, { from: transferredAt, limit: parameters.misrouteReturnLimit }),
  interpretation: {
    reading: {
      zh: '自转交之时起算；以小时计的按钟点连续计算。退回一次以上的工单，起算时间不明，不作判断。',
      en: 'From the transfer; hours run by the clock. Of an order returned more than once the start is not known, so it is not judged.',
    },
    alternatives: [{ zh: '自签收起算', en: 'from signing for it' }],
    source: 'Civil Code of China, Articles 200 and 201',
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
