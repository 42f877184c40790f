import { any, dueOnce, firstKnown, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

const isTransferred = any(isPresent(workOrder.transferredAt), isOneOf(workOrder.handlingMode, ['transfer']))
const hasClosingTime = isPresent(workOrder.closedAt)
const saysClosed = isOneOf(workOrder.status, ['closed', 'archived'])
/** Either shows the closing; where only one of the two is known, that one decides. */
const isClosed = firstKnown(any(hasClosingTime, saysClosed), hasClosingTime, saysClosed)

/** The closed loop: what went to a handling unit is answered before it counts as closed. */
export const orderClosedWithReply = defineRule({
  id: 'order-closed-with-reply',
  title: { zh: '转交办理的工单有答复方可办结', en: 'Transferred orders are closed with a reply' },
  requirement: {
    zh: '转交承办单位办理的诉求，办结时要有答复。',
    en: 'An appeal that went to a handling unit is closed with a reply to it.',
  },
  clauses: [partially(clauses.closedLoop)],
  subject: 'work-order',
  applicability: isTransferred,
  expectation: dueOnce(isPresent(workOrder.repliedAt), isClosed),
  interpretation: {
    reading: {
      zh: '核对有无答复时间；尚未办结的待定；热线直接办理的当场答复，不作判定。',
      en: 'It looks for the time of a reply; an open order is pending; what the hotline answers on the spot is not judged.',
    },
    alternatives: [{ zh: '直接办理的工单同样须有答复时间', en: 'orders handled directly need a reply time too' }],
    source: 'http://lwstw.com/liuxuezixunxinxi/l0wqpxmyab.html',
  },
  assumptions: [
    {
      zh: '答复诉求人和向热线反馈结果，系统记为同一答复时间。',
      en: 'The system enters one time for the answer to the requester and the report to the hotline.',
    },
  ],
  untranslatable: [
    { zh: '答复的内容和质量由人工检查。', en: 'What the reply says, and how well, is for a person to judge.' },
  ],
  since: '0.1.0',
})
