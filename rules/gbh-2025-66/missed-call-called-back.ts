import { all, any, firstKnown, happensWithin, isOneOf, isPresent, not } from '../../src/expression/build.js'
import { share } from '../../src/engine/measure.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { call } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'
import { parameters } from './parameters.js'

/** A call is missed once it is over without an answer; one that still waits is not, nor is one passed to another line. */
const isMissed = firstKnown(
  isOneOf(call.status, ['abandoned', 'timeout', 'full', 'closed', 'unstaffed', 'missed']),
  all(not(isPresent(call.answeredAt)), any(isPresent(call.abandonedAt), isPresent(call.endedAt))),
)

/** Missed calls are called back: within the limit that a profile sets, its last instant included, else at all. */
export const missedCallCalledBack = defineRule({
  id: 'missed-call-called-back',
  title: { zh: '漏接的来电有回拨', en: 'Missed calls are called back' },
  requirement: {
    zh: '未接通的来电要回拨。',
    en: 'A call that was not answered is called back.',
  },
  clauses: [partially(clauses.missedCallBack)],
  subject: 'call',
  applicability: isMissed,
  expectation: firstKnown(
    happensWithin(call.callbackAt, { from: call.offeredAt, limit: parameters.callBackLimit }),
    isPresent(call.callbackAt),
  ),
  sideMeasures: [
    share({
      name: 'called-back-share',
      title: { zh: '回拨率', en: 'Share called back' },
      of: isPresent(call.callbackAt),
      among: isMissed,
      formula: { zh: '已回拨的漏接来电数 ÷ 漏接来电数', en: 'missed calls called back / missed calls' },
    }),
  ],
  interpretation: {
    reading: {
      zh: '排队放弃、超时、线路全忙、非服务时间和无人值守均为漏接；未设时限的，判定时刻仍无回拨即为未回拨。',
      en: 'Given up in the queue, timed out, refused as full, closed or unstaffed, all are missed; without a limit, a call counts as not called back where nobody has by the instant of judging.',
    },
    alternatives: [
      { zh: '来电人随后再次拨通的视为已回拨', en: 'a caller who got through soon after needs no call back' },
      { zh: '仅指超时和线路全忙', en: 'only calls timed out or refused as full' },
    ],
    source: 'https://zhongyaoyi.com/video/364953',
  },
  severity: {
    level: 'warning',
    because: {
      zh: '文件要求完善回拨服务，没有写明逐通回拨，也未见时限。',
      en: 'The paper asks for a better service of calling back, not in so many words for every call, and gives no limit.',
    },
  },
  since: '0.1.0',
})
