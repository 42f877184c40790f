import { all, dueAfter, firstKnown, happensBy, isPresent, not } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as chongqing } from '../cities/chongqing/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { lineClauses as shandong } from '../cities/shandong/lineClauses.js'
import { clauses as weifang } from '../cities/weifang/clauses.js'
import { ownLimitOfOrder } from './ownLimitOfOrder.js'
import { parameters } from './parameters.js'
import { repliedBy } from './repliedBy.js'
import { replyLimit } from './replyLimit.js'

const { dueAt, extensions, supervisedAt, suspensions, transferredAt } = workOrder
const limit = firstKnown(ownLimitOfOrder, parameters.finishingLimit, replyLimit)
const dueByLimit = dueAfter(transferredAt, limit, { extensions, suspensions })
const isOverdue = not(repliedBy(firstKnown(dueAt, dueByLimit)))

/** Counted from the end of the order's time, where the place says how soon. */
const isSupervisedInTime = happensBy(
  supervisedAt,
  firstKnown(dueAfter(dueAt, parameters.supervisionLimit), dueAfter(dueByLimit, parameters.supervisionLimit)),
)

/** What runs past its limit is supervised. */
export const overdueOrderSupervised = defineRule({
  id: 'overdue-order-supervised',
  title: { zh: '逾期工单已督办', en: 'Overdue orders are supervised' },
  requirement: { zh: '超过时限未办理的工单，应予督办。', en: 'An order past its limit shall be supervised.' },
  clauses: [
    implementing(jinan.overdueSupervised),
    implementing(weifang.overdueSupervised),
    implementing(chongqing.writtenSupervision),
    implementing(shandong.redCard),
  ],
  subject: 'work-order',
  asksFor: 'supervision',
  applicability: all(isPresent(transferredAt), isOverdue),
  expectation: firstKnown(isSupervisedInTime, isPresent(supervisedAt)),
  interpretation: {
    reading: {
      zh: '以工单截止时间或者当地时限为准，逾期即应督办；当地规定了督办时限的，以该时限为准。',
      en: 'By the due time of the order or the local limit; at once, unless the place says how soon.',
    },
    alternatives: [{ zh: '办结前督办即可', en: 'at the latest when it is closed' }],
    source: jinan.overdueSupervised.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
