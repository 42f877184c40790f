import { happensWithin, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as chongqing } from '../cities/chongqing/clauses.js'
import { parameters } from './parameters.js'

/** What is closed is filed "in time"; no source says how soon, so the rule waits for a profile to set it. */
export const closedOrderArchivedInTime = defineRule({
  id: 'closed-order-archived-in-time',
  title: { zh: '办结工单在时限内归档', en: 'Closed orders are filed within the limit' },
  requirement: { zh: '办结的工单应及时归档。', en: 'A closed order shall be filed in time.' },
  clauses: [partially(chongqing.archive)],
  subject: 'work-order',
  applicability: isPresent(workOrder.closedAt),
  expectation: happensWithin(workOrder.archivedAt, { from: workOrder.closedAt, limit: parameters.archivingLimit }),
  onlyIn: 'profiles',
  since: '0.1.0',
})
