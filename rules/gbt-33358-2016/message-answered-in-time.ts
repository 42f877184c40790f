import { firstKnown, happensWithin, isOneOf } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { message } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'
import { parameters } from './parameters.js'

/** Clause "message response time": short messages and other media are responded to within the limit, its last instant included. */
export const messageAnsweredInTime = defineRule({
  id: 'message-answered-in-time',
  title: { zh: '短信及其他媒体来件在时限内响应', en: 'Messages are responded to within the limit' },
  requirement: {
    zh: '短信及其他媒体的来件，应在规定时限内作出首次响应。',
    en: 'Short messages and messages over other media shall be responded to within the limit.',
  },
  clauses: [implementing(clauses.messageResponseTime)],
  subject: 'message',
  applicability: isOneOf(message.channel, ['sms', 'wechat', 'weibo', 'app', 'website', 'fax', 'qq', 'other']),
  expectation: happensWithin(firstKnown(message.respondedAt, message.repliedAt), { from: message.receivedAt, limit: parameters.messageLimit }),
  interpretation: {
    reading: {
      zh: '自收到起至首次响应止，自动回复与人工回复不作区分；电子邮件归入信箱。',
      en: 'From receipt to the first response, by a machine or a person; e-mail counts as a mailbox.',
    },
    alternatives: [
      { zh: '仅计人工响应', en: 'only responses by a person' },
      { zh: '电子邮件归入其他媒体', en: 'e-mail as another medium' },
    ],
    source: 'https://hy.voc.com.cn/view.php?cid=144&tid=141062',
  },
  since: '0.1.0',
})
