import { choose, dueAfter, firstKnown } from '../../src/expression/build.js'
import { defineRule, implementing, relatedTo } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as dongsheng } from '../cities/dongsheng/clauses.js'
import { parameters } from './parameters.js'
import { repliedBy } from './repliedBy.js'
import { threeRates } from './threeRates.js'

const { acceptedAt, createdAt, extensions, suspensions, tier137 } = workOrder
const { tierOneLimit, tierSevenLimit, tierThreeLimit } = parameters
const limit = choose(tier137, { '1': tierOneLimit, '3': tierThreeLimit, '7': tierSevenLimit })
const isReplied = repliedBy(dueAfter(firstKnown(acceptedAt, createdAt), limit, { extensions, suspensions }))

/** The "137" method: emergencies, ordinary matters and matters left from history each have days of their own, the last included. */
export const orderRepliedInItsTier = defineRule({
  id: 'order-replied-in-its-tier',
  title: { zh: '工单在“137”档次的时限内答复', en: 'Orders are replied to within their tier of "137"' },
  requirement: {
    zh: '紧急、一般、历史遗留三档工单，应分别在各档时限内答复。',
    en: 'Emergencies, ordinary matters and matters left from history shall each be answered within the limit of their tier.',
  },
  clauses: [implementing(dongsheng.tiers), relatedTo(dongsheng.threeRates)],
  subject: 'work-order',
  expectation: isReplied,
  sideMeasures: threeRates(isReplied),
  interpretation: {
    reading: {
      zh: '“日”按自然日计算，自受理起算，当日不计入；遇休息日不顺延。',
      en: 'Calendar days from acceptance, that day not counted; they do not roll over a rest day.',
    },
    alternatives: [
      { zh: '按工作日计算', en: 'working days' },
      { zh: '自转办起算', en: 'from the transfer' },
      { zh: '只看答复，不看办结', en: 'the reply alone, whatever the closing' },
    ],
    source: dongsheng.tiers.id,
  },
  untranslatable: [
    { zh: '档次由热线认定；空白的可用分类功能补充。', en: 'The hotline assigns the tier; where it is blank, the classifier can.' },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
