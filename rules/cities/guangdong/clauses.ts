import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { guangdongMeasures } from './standard.js'

const read = { source: [sources.report], confidence: 'secondary' } as const

/** What a report says of the province’s measures; only the three limits were visible. */
export const clauses = defineClauses(guangdongMeasures, {
  replyLimits: {
    number: null,
    title: { zh: '分类时限', en: 'Limits by category' },
    requirement: {
      zh: '自收到之日起，咨询应在2个工作日内办结，求助、建议10个工作日内，投诉、举报15个工作日内。',
      en: 'From receipt, consultations shall be done within 2 working days, requests for help and suggestions within 10 working days, complaints and reports within 15 working days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
    note: {
      zh: '“自收到之日起”，按当日不计入理解。',
      en: '"From the day of receipt", read as that day not counted.',
    },
  },
  otherLimits: {
    number: null,
    title: { zh: '延期、退回和签收', en: 'Extension, return, signing' },
    requirement: { zh: '未见。', en: 'Not seen.' },
    modality: null,
    status: 'unread',
    ...read,
  },
})
