import { all, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { message } from '../../src/records/generated/fields.js'
import { clauses as advice } from '../cities/message-advice/clauses.js'

/** Advice to those who write: what happened, and where. */
export const smsGivesContentAndPlace = defineRule({
  id: 'sms-gives-content-and-place',
  title: { zh: '短信写明内容和地点', en: 'Text messages give content and place' },
  requirement: { zh: '短信宜写明反映的内容和地点。', en: 'A text message should give its content and the place.' },
  clauses: [implementing(advice.smsContent)],
  subject: 'message',
  applicability: isOneOf(message.channel, ['sms']),
  expectation: all(isPresent(message.content), isPresent(message.place)),
  untranslatable: [{ zh: '内容是否简明、地点是否具体，须人工判断。', en: 'Whether the content is brief and the place exact needs a person.' }],
  onlyIn: 'profiles',
  since: '0.1.0',
})
