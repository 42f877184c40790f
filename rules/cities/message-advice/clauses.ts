import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { messageAdvice } from './standard.js'

const read = { source: [sources.overview], confidence: 'secondary' } as const

/** Advice to people who write, which names no city. */
export const clauses = defineClauses(messageAdvice, {
  smsContent: {
    number: null,
    title: { zh: '短信写明内容和地点', en: 'Text messages give content and place' },
    requirement: {
      zh: '短信宜写明反映的内容（简明）和地点（具体）。',
      en: 'A text message should give its content, briefly, and the place, exactly.',
    },
    modality: 'should',
    status: 'automated',
    ...read,
  },
  smsLength: {
    number: null,
    title: { zh: '短信字数', en: 'Length of text messages' },
    requirement: { zh: '短信宜控制在150字以内。', en: 'A text message should keep within 150 characters.' },
    modality: 'should',
    status: 'automated',
    ...read,
  },
  qqHours: {
    number: null,
    title: { zh: 'QQ人工受理时间', en: 'Hours for QQ' },
    requirement: { zh: 'QQ人工受理时间为7:00至22:00。', en: 'QQ is answered by people from 7:00 to 22:00.' },
    modality: null,
    status: 'informative',
    ...read,
  },
  paths: {
    number: null,
    title: { zh: '其他渠道', en: 'Other ways' },
    requirement: {
      zh: '电话按1再按1由工作人员登记投诉，按1再按5为传真；另有电子邮件和短信。',
      en: 'By the keys 1 and 1 to complain to staff, 1 and 5 for fax; e-mail and text messages beside.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  noResultBySms: {
    number: null,
    title: { zh: '内部投诉结果', en: 'Results of inner complaints' },
    requirement: {
      zh: '内部投诉的处理结果不以短信查询。',
      en: 'Results of inner complaints are not given by text message.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
})
