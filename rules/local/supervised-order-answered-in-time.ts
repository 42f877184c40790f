import { happensWithin, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as daning } from '../cities/shanghai-daning/clauses.js'
import { parameters } from './parameters.js'

const { closedAt, supervisedAt } = workOrder

/** What is supervised is finished within the limit, counted from the supervision. */
export const supervisedOrderAnsweredInTime = defineRule({
  id: 'supervised-order-answered-in-time',
  title: { zh: '督办件在时限内办结', en: 'Supervised orders are finished within the limit' },
  requirement: { zh: '督办件应在规定时限内办结。', en: 'A supervised order shall be finished within the limit.' },
  clauses: [implementing(daning.reviewItems)],
  subject: 'work-order',
  applicability: isPresent(supervisedAt),
  expectation: happensWithin(closedAt, { from: supervisedAt, limit: parameters.supervisedReplyLimit }),
  onlyIn: 'profiles',
  since: '0.1.0',
})
