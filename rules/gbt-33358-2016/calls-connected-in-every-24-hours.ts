import { firstKnown, isOneOf, isPresent } from '../../src/expression/build.js'
import { atLeast, rollingShare } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { call } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'
import { parameters } from './parameters.js'

/** Clause "connection rate": the share of calls answered in any continuous 24 hours reaches the minimum, equality included. */
export const callsConnectedInEvery24Hours = defineRule({
  id: 'calls-connected-in-every-24-hours',
  title: { zh: '任意连续24小时的接通率达到下限', en: 'The connection rate reaches the minimum in every 24 hours' },
  requirement: {
    zh: '任意连续24小时内，接通的来电占全部来电的比例应不低于规定下限。',
    en: 'In any continuous 24 hours the share of calls that are answered shall reach the minimum.',
  },
  clauses: [implementing(clauses.connectionRate)],
  subject: 'call',
  measure: rollingShare({
    name: 'connection-rate',
    title: { zh: '接通率', en: 'Connection rate' },
    of: firstKnown(isPresent(call.answeredAt), isOneOf(call.status, ['answered'])),
    at: call.offeredAt,
    length: parameters.connectionWindow,
    formula: { zh: '接通来电数 ÷ 来电总数', en: 'calls answered / calls offered' },
  }),
  expectation: atLeast(parameters.connectionRate),
  interpretation: {
    reading: {
      zh: '以每通来电进入排队的时刻为窗口终点，向前24小时（不含起点）,窗口须完整落在统计时段内；不剔除任何来电。',
      en: 'A window ends at the entry of each call into the queue and reaches back 24 hours (start not included), wholly inside the period; no call is left out.',
    },
    alternatives: [
      { zh: '按自然日计算', en: 'each calendar day' },
      { zh: '按月平均计算', en: 'the mean of a month' },
      { zh: '剔除等待极短即放弃的来电', en: 'without calls given up at once' },
    ],
    source: 'https://hy.voc.com.cn/view.php?cid=144&tid=141062',
  },
  since: '0.1.0',
})
