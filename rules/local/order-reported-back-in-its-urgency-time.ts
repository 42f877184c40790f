import { choose, dueAfter, firstKnown } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { tierClauses as beijing } from '../cities/beijing/tierClauses.js'
import { parameters } from './parameters.js'
import { repliedBy } from './repliedBy.js'

const { createdAt, acceptedAt, extensions, suspensions, urgency } = workOrder
const limit = choose(urgency, {
  extraUrgent: parameters.extraUrgentFeedbackLimit,
  urgent: parameters.urgentFeedbackLimit,
  normal: parameters.feedbackLimit,
})

/** Results come back by urgency: hours by the clock for what is urgent, days for the rest, the last included. */
export const orderReportedBackInItsUrgencyTime = defineRule({
  id: 'order-reported-back-in-its-urgency-time',
  title: { zh: '工单按紧急程度在时限内反馈', en: 'Orders are reported back within the limit of their urgency' },
  requirement: {
    zh: '特急、紧急和一般诉求，应分别在规定的时限内反馈办理情况。',
    en: 'The result of extra-urgent, urgent and ordinary appeals shall each be reported back within their limit.',
  },
  clauses: [implementing(beijing.feedbackTiers)],
  subject: 'work-order',
  expectation: repliedBy(dueAfter(firstKnown(createdAt, acceptedAt), limit, { extensions, suspensions })),
  interpretation: {
    reading: {
      zh: '自工单创建起算，“日”按自然日计算，不顺延。',
      en: 'From the creation of the order; days are calendar days and do not roll.',
    },
    alternatives: [{ zh: '自派单起算', en: 'from dispatch' }, { zh: '按工作日计算', en: 'working days' }],
    source: beijing.feedbackTiers.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
