import { choose, dueAfter, firstKnown, happensBy, isOneOf } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { standardClauses as beijing } from '../cities/beijing/standardClauses.js'
import { parameters } from './parameters.js'

const { acceptedAt, createdAt, handlingMode, transferredAt, urgency } = workOrder
const limit = choose(urgency, {
  extraUrgent: parameters.extraUrgentDispatchLimit,
  urgent: parameters.urgentDispatchLimit,
  normal: parameters.dispatchLimit,
})

/** Orders leave for the unit by their urgency, by the clock, holidays included; the last instant is still in time. */
export const orderDispatchedInItsUrgencyTime = defineRule({
  id: 'order-dispatched-in-its-urgency-time',
  title: { zh: '工单按紧急程度在时限内派出', en: 'Orders are dispatched within the limit of their urgency' },
  requirement: {
    zh: '特急、紧急和一般诉求，应分别在规定的小时内派单。',
    en: 'Extra-urgent, urgent and ordinary appeals shall each be dispatched within their hours.',
  },
  clauses: [implementing(beijing.dispatchTime)],
  subject: 'work-order',
  applicability: isOneOf(handlingMode, ['transfer']),
  expectation: happensBy(transferredAt, dueAfter(firstKnown(acceptedAt, createdAt), limit)),
  interpretation: {
    reading: {
      zh: '突发事件和危及生命财产的为特急，水电气热和极端天气的为紧急，其余为一般；自受理起按钟点计算。',
      en: 'Sudden events and danger to life are extra-urgent, utilities and extreme weather urgent, the rest ordinary; by the clock from acceptance.',
    },
    alternatives: [{ zh: '自登记起算', en: 'from registration' }],
    source: beijing.dispatchTime.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
