import { any, dueAfter, happensBy, isPresent, not } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { call } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'
import { parameters } from './parameters.js'

const due = dueAfter(call.offeredAt, parameters.answerLimit)

/** A call given up within the limit never gave the hotline its full time; it stands apart and is counted. */
const abandonedWithinLimit = happensBy(call.abandonedAt, due)

/** Clause "answer time": a call is answered within the limit, its last instant included. */
export const callAnsweredInTime = defineRule({
  id: 'call-answered-in-time',
  title: { zh: '来电在时限内接听', en: 'Calls are answered within the limit' },
  requirement: {
    zh: '来电进入排队后,应在规定时限内由人工接听;时限届满的一刻接听,视为按时。',
    en: 'A call shall be answered by a person within the limit from its entry into the queue; the last instant of the limit is still in time.',
  },
  clauses: [implementing(clauses.answerTime)],
  subject: 'call',
  applicability: any(isPresent(call.answeredAt), not(abandonedWithinLimit)),
  expectation: happensBy(call.answeredAt, due),
  interpretation: {
    reading: {
      zh: '逐通判定,自进入排队起算;时限内主动放弃的来电单列,不作判定。',
      en: 'Each call by itself, from its entry into the queue; calls given up within the limit stand apart.',
    },
    alternatives: [
      { zh: '自振铃起算', en: 'from the first ring' },
      { zh: '自进入交换机起算', en: 'from the entry into the switchboard' },
      { zh: '按全部来电的平均等待时间判定', en: 'the mean wait of all calls' },
    ],
    source: 'https://hy.voc.com.cn/view.php?cid=144&tid=141062',
  },
  assumptions: [
    {
      zh: '排队时间由交换机记录,时钟准确到秒。',
      en: 'The switchboard records the entry into the queue, to the second.',
    },
  ],
  since: '0.1.0',
})
