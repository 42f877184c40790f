import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { xiamenGuide } from './standard.js'

const read = { source: [sources.portal], confidence: 'direct' } as const

/** The city’s guide for people who write or call, read in part. */
export const clauses = defineClauses(xiamenGuide, {
  smsForm: {
    number: null,
    title: { zh: '短信格式', en: 'Form of text messages' },
    requirement: {
      zh: '短信应按“12345#姓名#地址#内容”书写。',
      en: 'A text message shall be written as "12345#name#address#content".',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  smsLength: {
    number: null,
    title: { zh: '短信字数', en: 'Length of text messages' },
    requirement: {
      zh: '短信全文应在20字至70字之间。',
      en: 'A text message shall have between 20 and 70 characters in all.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  queryCode: {
    number: null,
    title: { zh: '流水号和查询码', en: 'Serial number and code' },
    requirement: { zh: '受理后返回流水号和查询码。', en: 'The sender gets a serial number and a query code.' },
    modality: null,
    status: 'informative',
    ...read,
  },
  categories: {
    number: null,
    title: { zh: '五类诉求', en: 'Five kinds' },
    requirement: {
      zh: '咨询、投诉、建议、求助、信访5类。',
      en: 'Consultation, complaint, suggestion, help and petition, 5 kinds.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  consultLimit: {
    number: null,
    title: { zh: '咨询类时限', en: 'Limit of consultations' },
    requirement: {
      zh: '咨询应在2个工作日内办结并答复。',
      en: 'Consultations shall be done and answered within 2 working days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  otherLimits: {
    number: null,
    title: { zh: '其他类时限', en: 'Other limits' },
    requirement: { zh: '在所见文本中缺失。', en: 'Cut off in what was seen.' },
    modality: null,
    status: 'unread',
    ...read,
  },
  notAccepted: {
    number: null,
    title: { zh: '不予受理的十种情形', en: 'Ten kinds not accepted' },
    requirement: {
      zh: '涉密；属人大政协纪检法院检察院军队警察职能；司法或者复议途径；主管单位已受理；已办结又以同一事实提出；无新事实要求复查；2005年5月1日前办结且无新事实；110等；超出本市权限；其他违法，共10种。',
      en: 'Ten kinds: secrets; duties of congress, consultative conference, discipline, courts, procurators, army or police; judicial paths; accepted elsewhere; done and raised again on the same facts; review without new facts; closed before 1 May 2005 without new facts; 110 and the like; outside the city’s power; otherwise unlawful.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
})
