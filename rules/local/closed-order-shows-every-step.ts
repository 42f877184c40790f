import { all, any, isPresent } from '../../src/expression/build.js'
import { defineRule, partially, relatedTo } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as dezhou } from '../cities/dezhou/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { satisfactionRate } from './satisfactionRate.js'

const { acceptedAt, closedAt, createdAt, handlingUnit, leadUnit, repliedAt, returnVisitAt, transferredAt } = workOrder

/** Acceptance, transfer, handling, reply and return visit: a transferred order that is closed shows all five. */
export const closedOrderShowsEveryStep = defineRule({
  id: 'closed-order-shows-every-step',
  title: { zh: '办结的转办工单各环节齐全', en: 'Closed transfers show every step' },
  requirement: {
    zh: '工单应全面记录受理、转办、办理、答复和回访各环节。',
    en: 'An order shall record its acceptance, transfer, handling, reply and return visit.',
  },
  clauses: [partially(jinan.flowSheetContent), partially(dezhou.closedLoop), relatedTo(dezhou.twoSatisfactions)],
  subject: 'work-order',
  applicability: all(isPresent(closedAt), isPresent(transferredAt)),
  expectation: all(
    any(isPresent(acceptedAt), isPresent(createdAt)),
    any(isPresent(handlingUnit), isPresent(leadUnit)),
    isPresent(repliedAt),
    isPresent(returnVisitAt),
  ),
  sideMeasures: [
    satisfactionRate('satisfaction-with-units', { zh: '对承办单位办理结果的满意率', en: 'Satisfaction with the result of the units' }, workOrder.satisfactionResult),
    satisfactionRate('satisfaction-with-hotline', { zh: '对热线服务的满意率', en: 'Satisfaction with the hotline' }, workOrder.satisfactionService),
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
