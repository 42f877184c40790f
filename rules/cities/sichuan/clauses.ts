import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { sichuanMeasures } from './standard.js'

const read = { source: [sources.report, sources.portal], confidence: 'secondary' } as const

/** What reports say of the province’s measures of December 2025. */
export const clauses = defineClauses(sichuanMeasures, {
  replyLimits: {
    number: null,
    title: { zh: '分类时限', en: 'Limits by category' },
    requirement: {
      zh: '咨询应在3个工作日内办结，求助、建议7个工作日内，投诉、举报15个工作日内。',
      en: 'Consultations shall be done within 3 working days, requests for help and suggestions within 7 working days, complaints and reports within 15 working days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  validity: {
    number: null,
    title: { zh: '有效期', en: 'Validity' },
    requirement: { zh: '有效期5年，取代2022年的办法。', en: 'Valid for 5 years; it replaces the measures of 2022.' },
    modality: null,
    status: 'informative',
    ...read,
  },
  sortingGuide: {
    number: null,
    title: { zh: '分类处置指引', en: 'Guide by class' },
    requirement: {
      zh: '以分类处置指引代替不予受理清单。',
      en: 'A guide by class takes the place of the list of what is not accepted.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  extension: {
    number: null,
    title: { zh: '延期', en: 'Extension' },
    requirement: { zh: '按规定办理，内容未见。', en: '"By rule"; not seen.' },
    modality: null,
    status: 'unread',
    ...read,
  },
})
