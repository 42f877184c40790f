import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { tianjinRules } from './standard.js'

const read = { source: [sources.report], confidence: 'secondary' } as const

/** The beginning of the detailed rules under Order 39, as a report gives it. */
export const clauses = defineClauses(tianjinRules, {
  acceptanceByUnit: {
    number: null,
    title: { zh: '承办单位接收时限', en: 'Limits for taking an order' },
    requirement: {
      zh: '自派单起，危及生命财产的应在15分钟内接收，水电气热30分钟内，不分工作日和非工作日；一般诉求1个工作日内。',
      en: 'From dispatch, danger to life or property shall be taken within 15 minutes, water, power, gas and heat within 30 minutes, on working days and others alike; ordinary ones within 1 working day.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  otherLimits: {
    number: null,
    title: { zh: '办理、退回、延期、重办时限', en: 'Other limits' },
    requirement: { zh: '未见。', en: 'Not seen.' },
    modality: null,
    status: 'unread',
    ...read,
  },
})
