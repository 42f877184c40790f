import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { daningRules } from './standard.js'

const read = { source: [sources.portal], confidence: 'direct' } as const

/** The beginning of the street’s working rule of December 2019. */
export const clauses = defineClauses(daningRules, {
  replyLimits: {
    number: null,
    title: { zh: '分类时限', en: 'Limits by category' },
    requirement: {
      zh: '自接到工单起，咨询、建议应在1个工作日内办结，求助、投诉、举报5个工作日内。',
      en: 'From receipt of the order, consultations and suggestions shall be done within 1 working day, requests for help, complaints and reports within 5 working days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  longestTime: {
    number: null,
    title: { zh: '复杂事项', en: 'Complex matters' },
    requirement: {
      zh: '复杂事项经批准延长，总计不得超过15个工作日。',
      en: 'Complex matters are extended on approval; the total shall not be more than 15 working days.',
    },
    modality: 'shallNot',
    status: 'automated',
    ...read,
  },
  reviewItems: {
    number: null,
    title: { zh: '督办和回访复核件', en: 'Supervised and reviewed orders' },
    requirement: {
      zh: '督办件和回访复核件应在3个工作日内办结。',
      en: 'Supervised orders and orders sent back by a return visit shall be done within 3 working days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  rest: {
    number: null,
    title: { zh: '其余条文', en: 'The rest' },
    requirement: { zh: '未见。', en: 'Not seen.' },
    modality: null,
    status: 'unread',
    ...read,
  },
})
