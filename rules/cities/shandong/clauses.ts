import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { shandongMeasures } from './standard.js'

const read = { source: [sources.measuresReport], confidence: 'secondary' } as const

/** What a report says of the province’s measures of January 2020. */
export const clauses = defineClauses(shandongMeasures, {
  replyLimit: {
    number: null,
    title: { zh: '五个工作日内办结答复', en: 'Five working days' },
    requirement: {
      zh: '各类事项应自接到之日起5个工作日内答复。',
      en: 'Matters of every kind shall be answered within 5 working days of receipt.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  longestTime: {
    number: null,
    title: { zh: '延期的限度', en: 'Extension' },
    requirement: {
      zh: '特别复杂的经申请延期，一般不得超过10个工作日。',
      en: 'For very complex matters an extension on request shall not be more than 10 working days as a rule.',
    },
    modality: 'shallNot',
    status: 'automated',
    ...read,
    note: {
      zh: '“一般”留有例外；按另加的时间理解。',
      en: '"As a rule" leaves exceptions; read as time added.',
    },
  },
  misroute: {
    number: null,
    title: { zh: '退回', en: 'Return' },
    requirement: {
      zh: '不属本单位职责的，应在2个工作日内退回并说明理由。',
      en: 'What is not the unit’s duty shall be returned within 2 working days, with the reason.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
})
