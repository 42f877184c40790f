import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { jinanSurvey } from './standard.js'

const read = { source: [sources.award], confidence: 'fragment' } as const

/** What a translated report says of the survey duty of the Jinan hotline. */
export const clauses = defineClauses(jinanSurvey, {
  units: {
    number: null,
    title: { zh: '被评议单位', en: 'Units under review' },
    requirement: { zh: '调查应覆盖被评议单位109家。', en: 'The survey shall cover 109 units.' },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  samples: {
    number: null,
    title: { zh: '有效样本', en: 'Valid samples' },
    requirement: { zh: '应提供有效样本70000个以上。', en: 'There shall be 70,000 or more valid samples.' },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  calls: {
    number: null,
    title: { zh: '有效电话', en: 'Valid calls' },
    requirement: { zh: '译文称有效电话4000万个以上。', en: 'The translation says over 40 million valid calls.' },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '每个样本约570个电话，难以成立，疑为40万，不予采用。',
      en: 'That is some 570 calls a sample, which cannot be; 400,000 is likely. It is not used.',
    },
  },
})
