import { firstKnown, happensWithin, isOneOf } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { message } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'
import { parameters } from './parameters.js'

/** Clause "mailbox response time": letters to a mailbox are responded to within the limit, by the clock, its last instant included. */
export const mailboxAnsweredInTime = defineRule({
  id: 'mailbox-answered-in-time',
  title: { zh: '信箱来件在时限内响应', en: 'Mailbox letters are responded to within the limit' },
  requirement: {
    zh: '信箱来件应在规定时限内作出首次响应；时限按钟点连续计算，节假日不扣除。',
    en: 'Letters to a mailbox shall be responded to within the limit, which runs by the clock, holidays included.',
  },
  clauses: [implementing(clauses.mailboxResponseTime)],
  subject: 'message',
  applicability: isOneOf(message.channel, ['mailbox', 'email']),
  expectation: happensWithin(firstKnown(message.respondedAt, message.repliedAt), { from: message.receivedAt, limit: parameters.mailboxLimit }),
  interpretation: {
    reading: {
      zh: '“24小时”按钟点连续计算，未称工作时间；电子邮件归入信箱。',
      en: 'The hours run by the clock, since nothing is said of working hours; e-mail counts as a mailbox.',
    },
    alternatives: [{ zh: '仅计工作时间', en: 'working hours only' }],
    source: 'https://wiki.szjm666.com/item/279780.html',
  },
  since: '0.1.0',
})
