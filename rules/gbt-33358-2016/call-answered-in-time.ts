import { all, any, dueAfter, elapsed, happensBy, isPresent, not } from '../../src/expression/build.js'
import { mean, share } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { call } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'
import { parameters } from './parameters.js'

const due = dueAfter(call.offeredAt, parameters.answerLimit)
const dueFromRing = dueAfter(call.ringAt, parameters.answerLimit)

/** A call given up within the limit never gave the hotline its full time; it stands apart and is counted. */
const abandonedWithinLimit = happensBy(call.abandonedAt, due)

const answered = isPresent(call.answeredAt)
const answeredInTime = happensBy(call.answeredAt, due)
const abandoned = isPresent(call.abandonedAt)
const finished = any(answered, abandoned)
const abandonedAtOnce = happensBy(call.abandonedAt, dueAfter(call.offeredAt, parameters.shortAbandonThreshold))

/**
 * The five formulas by which call centres state the share of calls answered in time. The text names none and sets no share, so all
 * five are shown and none is judged: the formula alone moves the figure by several points.
 */
const serviceLevels = [
  share({
    name: 'service-level-1',
    title: { zh: '时限内接听率（公式一）', en: 'Service level, formula 1' },
    of: any(answeredInTime, abandonedWithinLimit),
    among: finished,
    formula: { zh: '（时限内接听 + 时限内放弃）÷（接听 + 放弃）', en: '(answered in time + abandoned in time) / (answered + abandoned)' },
  }),
  share({
    name: 'service-level-2',
    title: { zh: '时限内接听率（公式二）', en: 'Service level, formula 2' },
    of: answeredInTime,
    among: answered,
    formula: { zh: '时限内接听 ÷ 接听', en: 'answered in time / answered' },
  }),
  share({
    name: 'service-level-3',
    title: { zh: '时限内接听率（公式三）', en: 'Service level, formula 3' },
    of: answeredInTime,
    among: finished,
    formula: { zh: '时限内接听 ÷（接听 + 放弃）', en: 'answered in time / (answered + abandoned)' },
  }),
  share({
    name: 'service-level-4',
    title: { zh: '时限内接听率（公式四）', en: 'Service level, formula 4' },
    of: answeredInTime,
    among: any(answered, all(abandoned, not(abandonedWithinLimit))),
    formula: { zh: '时限内接听 ÷（接听 + 超过时限放弃）', en: 'answered in time / (answered + abandoned after the limit)' },
  }),
  share({
    name: 'service-level-5',
    title: { zh: '时限内接听率（公式五）', en: 'Service level, formula 5' },
    of: any(answeredInTime, abandonedAtOnce),
    among: finished,
    formula: { zh: '（时限内接听 + 极短放弃）÷（接听 + 放弃）', en: '(answered in time + abandoned at once) / (answered + abandoned)' },
  }),
]

/** Clause "answer time": a call is answered within the limit, its last instant included. */
export const callAnsweredInTime = defineRule({
  id: 'call-answered-in-time',
  title: { zh: '来电在时限内接听', en: 'Calls are answered within the limit' },
  requirement: {
    zh: '来电进入排队后，应在规定时限内由人工接听；时限届满的一刻接听，视为按时。',
    en: 'A call shall be answered by a person within the limit from its entry into the queue; the last instant of the limit is still in time.',
  },
  clauses: [implementing(clauses.answerTime)],
  subject: 'call',
  applicability: any(answered, not(abandonedWithinLimit)),
  expectation: answeredInTime,
  sideMeasures: [
    ...serviceLevels,
    mean({
      name: 'mean-wait',
      title: { zh: '平均等待时间', en: 'Mean wait' },
      of: elapsed(call.offeredAt, call.answeredAt),
      formula: { zh: '接听来电的等待时间之和 ÷ 接听来电数', en: 'sum of the waits of answered calls / calls answered' },
    }),
  ],
  interpretation: {
    reading: {
      zh: '逐通判定，自进入排队起算；时限内主动放弃的来电单列，不作判定。',
      en: 'Each call by itself, from its entry into the queue; calls given up within the limit stand apart.',
    },
    alternatives: [
      { zh: '自振铃起算', en: 'from the first ring' },
      { zh: '自进入交换机起算', en: 'from the entry into the switchboard' },
      { zh: '按全部来电的平均等待时间判定', en: 'the mean wait of all calls' },
    ],
    source: 'https://hy.voc.com.cn/view.php?cid=144&tid=141062',
  },
  readings: {
    'from-ring': {
      reading: { zh: '自振铃起算', en: 'from the first ring' },
      applicability: any(answered, not(happensBy(call.abandonedAt, dueFromRing))),
      expectation: happensBy(call.answeredAt, dueFromRing),
    },
  },
  assumptions: [
    {
      zh: '排队时间由交换机记录，时钟准确到秒。',
      en: 'The switchboard records the entry into the queue, to the second.',
    },
  ],
  since: '0.1.0',
})
