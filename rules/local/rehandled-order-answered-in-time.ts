import { happensWithin, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as daning } from '../cities/shanghai-daning/clauses.js'
import { clauses as xiayang } from '../cities/shanghai-xiayang/clauses.js'
import { parameters } from './parameters.js'

const { closedAt, rehandledAt } = workOrder

/** A second handling has a limit of its own, counted from the day on which the order went back. */
export const rehandledOrderAnsweredInTime = defineRule({
  id: 'rehandled-order-answered-in-time',
  title: { zh: '再次办理在时限内办结', en: 'Second handlings are finished within the limit' },
  requirement: { zh: '退回再次办理的工单，应在规定时限内办结。', en: 'An order that went back to be handled again shall be finished within the limit.' },
  clauses: [partially(xiayang.secondHandling), partially(daning.reviewItems)],
  subject: 'work-order',
  applicability: isPresent(rehandledAt),
  expectation: happensWithin(closedAt, { from: rehandledAt, limit: parameters.rehandlingLimit }),
  assumptions: [
    { zh: '办结时间是最后一次办结的时间；早于再次办理的，视为重新办理前已办结并按时。', en: 'The closing is the last one; where it lies before the return, it counts as in time.' },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
