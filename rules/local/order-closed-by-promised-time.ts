import { happensBy, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing, relatedTo } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as beijing } from '../cities/beijing/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { threeRates } from './threeRates.js'

const isClosedInTime = happensBy(workOrder.closedAt, workOrder.dueAt)

/** The time that the order states is kept, its last instant included. */
export const orderClosedByPromisedTime = defineRule({
  id: 'order-closed-by-promised-time',
  title: { zh: '工单在载明的时间前办结', en: 'Orders are closed by the time that they state' },
  requirement: {
    zh: '工单载明办理时限或者答复了解决时限的，应在该期限内办结并反馈。',
    en: 'Where an order states a limit, or a time was promised, it shall be finished and reported within it.',
  },
  clauses: [implementing(jinan.promisedLimit), implementing(beijing.feedbackInTime), relatedTo(beijing.threeRates)],
  subject: 'work-order',
  applicability: isPresent(workOrder.dueAt),
  expectation: isClosedInTime,
  sideMeasures: threeRates(isClosedInTime),
  onlyIn: 'profiles',
  since: '0.1.0',
})
