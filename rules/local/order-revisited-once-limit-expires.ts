import { dueAfter, dueOnce, firstKnown, happensBy, isPresent, not } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as beijing } from '../cities/beijing/clauses.js'
import { ownLimitOfOrder } from './ownLimitOfOrder.js'

const { dueAt, returnVisitAt, transferredAt } = workOrder
const due = firstKnown(dueAt, dueAfter(transferredAt, ownLimitOfOrder))

/** The visit falls due when the limit of the order runs out, whatever became of the order. */
export const orderRevisitedOnceLimitExpires = defineRule({
  id: 'order-revisited-once-limit-expires',
  title: { zh: '办理时限期满的工单已回访', en: 'Orders whose limit has expired are revisited' },
  requirement: { zh: '办理时限期满，热线应回访诉求人。', en: 'When the limit expires the hotline shall ask the requester.' },
  clauses: [implementing(beijing.returnVisit)],
  subject: 'work-order',
  applicability: isPresent(transferredAt),
  expectation: dueOnce(isPresent(returnVisitAt), not(happensBy(returnVisitAt, due))),
  interpretation: {
    reading: {
      zh: '以工单载明的时限为准，期满即应回访；期满前未回访的视为未到期。',
      en: 'By the limit on the order; due when it expires, and pending until then.',
    },
    alternatives: [{ zh: '期满后若干日内回访', en: 'within some days of it' }],
    source: beijing.returnVisit.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
