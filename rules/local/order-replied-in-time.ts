import { dueAfter, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as chongqing } from '../cities/chongqing/clauses.js'
import { clauses as guangdong } from '../cities/guangdong/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { clauses as shandong } from '../cities/shandong/clauses.js'
import { clauses as daning } from '../cities/shanghai-daning/clauses.js'
import { clauses as xiayang } from '../cities/shanghai-xiayang/clauses.js'
import { clauses as sichuan } from '../cities/sichuan/clauses.js'
import { clauses as xiamen } from '../cities/xiamen/clauses.js'
import { repliedBy } from './repliedBy.js'
import { replyLimit } from './replyLimit.js'

const { extensions, suspensions, transferredAt } = workOrder

/** The reply reaches caller and hotline within the limit of the place, by category where it has several; the last day included. */
export const orderRepliedInTime = defineRule({
  id: 'order-replied-in-time',
  title: { zh: '转办工单在当地时限内答复', en: 'Transferred orders are replied to within the local limit' },
  requirement: {
    zh: '承办单位收到工单后，应在当地规定的时限内将办理情况答复诉求人并反馈热线。',
    en: 'Within the local limit from receiving an order the unit shall reply to the requester and report to the hotline.',
  },
  clauses: [
    implementing(jinan.replyLimit),
    partially(jinan.branchDoable),
    implementing(chongqing.replyLimit),
    implementing(shandong.replyLimit),
    implementing(guangdong.replyLimits),
    implementing(sichuan.replyLimits),
    implementing(daning.replyLimits),
    implementing(xiayang.firstHandling),
    implementing(xiamen.consultLimit),
  ],
  subject: 'work-order',
  applicability: isPresent(transferredAt),
  expectation: repliedBy(dueAfter(transferredAt, replyLimit, { extensions, suspensions })),
  interpretation: {
    reading: {
      zh: '自转交承办单位之时起算，当日不计入，最后一日24时届满；答复和办结以较早者为准。',
      en: 'From the transfer to the unit, that day not counted, to the end of the last day; the earlier of reply and closing counts.',
    },
    alternatives: [
      { zh: '自签收起算', en: 'from signing for it' },
      { zh: '自受理起算', en: 'from acceptance' },
      { zh: '收到当日计入', en: 'the day of receipt counts' },
    ],
    source: 'Civil Code of China, Articles 201 and 203',
  },
  untranslatable: [
    {
      zh: '诉求人要求不回复的，记录中没有标志，仍按反馈热线的时间判断。',
      en: 'Nothing marks a requester who wants no reply; the report to the hotline is judged.',
    },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
