import { dueAfter, firstKnown, happensBy, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as anyang } from '../cities/anyang/clauses.js'
import { clauses as weifang } from '../cities/weifang/clauses.js'
import { ownLimitOfOrder } from './ownLimitOfOrder.js'
import { parameters } from './parameters.js'

const { closedAt, extensions, suspensions, transferredAt } = workOrder
const limit = firstKnown(ownLimitOfOrder, parameters.finishingLimit)

/** The order is done, not merely replied to, within the local limit; a limit that it carries by law prevails. */
export const orderFinishedInTime = defineRule({
  id: 'order-finished-in-time',
  title: { zh: '转办工单在当地时限内办理完毕', en: 'Transferred orders are finished within the local limit' },
  requirement: {
    zh: '承办单位收到工单后，应在当地规定的工作日内办理完毕；法律法规规定更长时限的从其规定。',
    en: 'Within the local limit from receiving an order the unit shall finish it; a longer limit of the law prevails.',
  },
  clauses: [implementing(weifang.handlingLimit), implementing(anyang.handlingLimit)],
  subject: 'work-order',
  applicability: isPresent(transferredAt),
  expectation: happensBy(closedAt, dueAfter(transferredAt, limit, { extensions, suspensions })),
  interpretation: {
    reading: {
      zh: '自转交承办单位之时起算，当日不计入；工单自带时限的，视为法律法规规定的时限。',
      en: 'From the transfer to the unit, that day not counted; a limit that the order carries is taken for that of the law.',
    },
    alternatives: [{ zh: '自签收起算', en: 'from signing for it' }],
    source: 'Civil Code of China, Articles 201 and 203',
  },
  untranslatable: [
    {
      zh: '自带时限有无法律依据，以及受客观条件限制的工单，须人工核对。',
      en: 'Whether law sets the limit that an order carries, and what circumstances block, is for a person to check.',
    },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
