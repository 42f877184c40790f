import { all, compare, firstKnown, isOneOf, isPresent, lengthOf } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { message } from '../../src/records/generated/fields.js'
import { clauses as advice } from '../cities/message-advice/clauses.js'
import { clauses as xiamen } from '../cities/xiamen/clauses.js'
import { parameters } from './parameters.js'

const { channel, content } = message
const length = lengthOf(content)
const isShortEnough = compare(length, '<=', parameters.smsLength)

/** A text message has no more characters than the place allows and, where it says so, no fewer; both ends included. */
export const smsWithinLength = defineRule({
  id: 'sms-within-length',
  title: { zh: '短信字数在规定范围内', en: 'Text messages keep within the length' },
  requirement: { zh: '短信字数宜在规定范围内。', en: 'A text message should keep within the length that the place sets.' },
  clauses: [implementing(advice.smsLength), implementing(xiamen.smsLength)],
  subject: 'message',
  applicability: all(isOneOf(channel, ['sms']), isPresent(content)),
  expectation: firstKnown(all(isShortEnough, compare(length, '>=', parameters.smsLeastLength)), isShortEnough),
  interpretation: {
    reading: { zh: '汉字、字母、数字和符号各计一字，首尾空白不计。', en: 'Every character counts one, blanks at the ends none.' },
    alternatives: [{ zh: '两个英文字符计一字', en: 'two Latin letters count one' }],
    source: advice.smsLength.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
