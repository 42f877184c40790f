import { firstKnown, happensWithin, isOneOf } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'
import { parameters } from './parameters.js'

/** Clause "transfer time": what is not handled on the spot goes to the handling unit within the limit, the last day included. */
export const orderTransferredInTime = defineRule({
  id: 'order-transferred-in-time',
  title: { zh: '转交办理的工单在时限内转交', en: 'Orders to be transferred are transferred within the limit' },
  requirement: {
    zh: '需转交办理的诉求，应自受理之日起，在规定的工作日内转交承办单位。',
    en: 'An appeal that is to be transferred shall reach the handling unit within the working days set, counted from its acceptance.',
  },
  clauses: [implementing(clauses.transferTime)],
  subject: 'work-order',
  applicability: isOneOf(workOrder.handlingMode, ['transfer']),
  expectation: happensWithin(workOrder.transferredAt, {
    from: firstKnown(workOrder.acceptedAt, workOrder.createdAt),
    limit: parameters.transferLimit,
  }),
  interpretation: {
    reading: {
      zh: '自受理时间起算，无受理时间的自创建时间起算；受理当日不计入，最后一个工作日24时届满。',
      en: 'From acceptance, or from creation where no acceptance is recorded; the day itself does not count, the last working day counts to its end.',
    },
    alternatives: [
      { zh: '受理当日计入', en: 'the day of acceptance counts' },
      { zh: '最后一日至下班时止', en: 'the last day ends with office hours' },
    ],
    source: 'Civil Code of China, Articles 201 and 203',
  },
  since: '0.1.0',
})
