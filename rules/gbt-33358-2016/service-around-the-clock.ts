import { firstKnown, isOneOf, isPresent } from '../../src/expression/build.js'
import { everyHour, hourlyCoverage } from '../../src/engine/measure.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { call } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

/** Clause "around the clock": calls are answered at every hour of the day. */
export const serviceAroundTheClock = defineRule({
  id: 'service-around-the-clock',
  title: { zh: '全天各时段均有来电接听', en: 'Calls are answered at every hour of the day' },
  requirement: {
    zh: '受理宜每周7天、每天24小时进行。',
    en: 'Calls should be accepted on all days of the week, at all hours of the day.',
  },
  clauses: [partially(clauses.aroundTheClock)],
  subject: 'call',
  measure: hourlyCoverage({
    name: 'hours-with-answered-calls',
    title: { zh: '有接通来电的钟点数', en: 'Hours of the day with answered calls' },
    of: firstKnown(isPresent(call.answeredAt), isOneOf(call.status, ['answered'])),
    at: call.offeredAt,
    formula: { zh: '有接通来电的钟点数', en: 'hours of the day with an answered call' },
  }),
  expectation: everyHour,
  interpretation: {
    reading: {
      zh: '按一天24个钟点汇总全部日期：某钟点有来电而无一接通的为不符合，无来电的无法判断。',
      en: 'All days are put together by hour of the day: an hour with calls and none answered fails, one without calls cannot be told.',
    },
    alternatives: [{ zh: '按坐席班次判断', en: 'by the shifts of the seats' }],
    source: clauses.aroundTheClock.id,
  },
  untranslatable: [
    { zh: '来电记录不能证明坐席在岗，也不区分周几。', en: 'Calls do not prove that a seat was staffed, and the days of the week are not told apart.' },
  ],
  since: '0.1.0',
})
