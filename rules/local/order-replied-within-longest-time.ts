import { agreed, dueAfter, firstKnown, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as anyang } from '../cities/anyang/clauses.js'
import { standardClauses as beijingStandard } from '../cities/beijing/standardClauses.js'
import { tierClauses as beijingTiers } from '../cities/beijing/tierClauses.js'
import { clauses as chongqing } from '../cities/chongqing/clauses.js'
import { clauses as shandong } from '../cities/shandong/clauses.js'
import { clauses as daning } from '../cities/shanghai-daning/clauses.js'
import { ownLimitOfOrder } from './ownLimitOfOrder.js'
import { parameters } from './parameters.js'
import { repliedBy } from './repliedBy.js'
import { replyLimit } from './replyLimit.js'

const { transferredAt } = workOrder

/** Some places bound the whole time, others the extension, which then begins where the limit ends. Where both are bound, neither text says which prevails. */
const longestDue = agreed(
  dueAfter(transferredAt, parameters.longestLimit),
  dueAfter(dueAfter(transferredAt, firstKnown(parameters.finishingLimit, replyLimit)), parameters.extensionLimit),
)

/** However often the time is extended, the reply comes within the longest time; its last day included. */
export const orderRepliedWithinLongestTime = defineRule({
  id: 'order-replied-within-longest-time',
  title: { zh: '转办工单在延期后的最长时间内答复', en: 'Transferred orders are replied to within the longest time' },
  requirement: {
    zh: '不论是否延期，承办单位答复均不得超过当地规定的最长时间。',
    en: 'With or without extension, the reply shall not come after the longest time that the place allows.',
  },
  clauses: [
    implementing(chongqing.longestTime),
    implementing(anyang.longestTime),
    implementing(beijingStandard.complexFeedback),
    partially(beijingTiers.feedbackTiers),
    implementing(shandong.longestTime),
    implementing(daning.longestTime),
  ],
  subject: 'work-order',
  applicability: isPresent(transferredAt),
  expectation: repliedBy(longestDue),
  interpretation: {
    reading: {
      zh: '最长时间自转交之时起算；规定延期长度的，自原期限届满起再加一次延期。',
      en: 'From the transfer; where only the extension is bounded, one extension is added to the end of the limit.',
    },
    alternatives: [{ zh: '工单自带的时限优先', en: 'a limit that the order carries prevails' }],
    source: 'Civil Code of China, Articles 201 and 203',
  },
  readings: {
    'own-limit-prevails': {
      reading: { zh: '工单自带的时限优先', en: 'a limit that the order carries prevails' },
      expectation: repliedBy(firstKnown(dueAfter(transferredAt, ownLimitOfOrder), longestDue)),
    },
  },
  untranslatable: [
    {
      zh: '延期是否经批准、是否确属复杂，记录中没有，须人工核对。',
      en: 'Whether the extension was approved, and the matter complex, stands in no record.',
    },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
