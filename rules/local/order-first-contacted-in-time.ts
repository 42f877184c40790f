import { happensWithin, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as xiayang } from '../cities/shanghai-xiayang/clauses.js'
import { parameters } from './parameters.js'

const { firstContactAt, transferredAt } = workOrder

/** The unit speaks to the requester within the limit, the last day included. */
export const orderFirstContactedInTime = defineRule({
  id: 'order-first-contacted-in-time',
  title: { zh: '承办单位在时限内首次联系诉求人', en: 'Units contact the requester within the limit' },
  requirement: { zh: '接到派单后，应在规定时限内先行联系诉求人。', en: 'After dispatch the requester shall be contacted within the limit.' },
  clauses: [implementing(xiayang.firstContact)],
  subject: 'work-order',
  applicability: isPresent(transferredAt),
  expectation: happensWithin(firstContactAt, { from: transferredAt, limit: parameters.firstContactLimit }),
  interpretation: {
    reading: { zh: '自第一次派单起算，当日不计入。', en: 'From the first dispatch, that day not counted.' },
    alternatives: [{ zh: '自派至四级单位起算', en: 'from the dispatch to the fourth level' }],
    source: 'Civil Code of China, Articles 201 and 203',
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
