import { all, isOneOf, isPresent, matches } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { message } from '../../src/records/generated/fields.js'
import { clauses as xiamen } from '../cities/xiamen/clauses.js'

const { channel, content } = message
/** Four parts; full-width signs, which phones write, are the same. */
const form = /^\s*12345\s*[#＃][^#＃]+[#＃][^#＃]+[#＃][^#＃]+$/u

/** Number, name, address and content, parted by number signs. */
export const smsInItsForm = defineRule({
  id: 'sms-in-its-form',
  title: { zh: '短信按规定格式书写', en: 'Text messages are in their form' },
  requirement: { zh: '短信应按“12345#姓名#地址#内容”书写。', en: 'A text message shall be written as "12345#name#address#content".' },
  clauses: [implementing(xiamen.smsForm)],
  subject: 'message',
  applicability: all(isOneOf(channel, ['sms']), isPresent(content)),
  expectation: matches(content, form, { zh: '“12345#姓名#地址#内容”', en: '"12345#name#address#content"' }),
  onlyIn: 'profiles',
  since: '0.1.0',
})
