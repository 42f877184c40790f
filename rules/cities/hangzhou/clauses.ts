import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { hangzhouOrder } from './standard.js'

const read = { source: [sources.copy], confidence: 'direct' } as const

/** The beginning of the mayor’s order; the text breaks off in article 6. */
export const clauses = defineClauses(hangzhouOrder, {
  channels: {
    number: '2',
    title: { zh: '渠道、功能和诉求人', en: 'Channels, functions and callers' },
    requirement: {
      zh: '以电话、短信、微信、网络接收、直接答复和流转交办；诉求人为自然人、法人和非法人组织。',
      en: 'Phone, text messages, WeChat and web; to receive, answer directly and assign; callers are natural persons, legal persons and unincorporated bodies.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  coordination: {
    number: '5',
    title: { zh: '协调机制的六种情形', en: 'Six cases for coordination' },
    requirement: {
      zh: '集中反映、多次交办未解决、没有依据而急需解决、职责争议、考核争议和其他，共6种情形应进入协调机制。',
      en: 'Six kinds of cases shall go to coordination: concentrated ones, those assigned many times and unsolved, urgent ones without a rule, disputes over duty, disputes over assessment, and others.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '查阅协调台账，核对6种情形是否进入协调。',
      en: 'See the list of coordinated cases against the 6 kinds.',
    },
  },
  acceptedMatters: {
    number: '6',
    title: { zh: '受理事项', en: 'What is accepted' },
    requirement: {
      zh: '信息咨询、要求执法的举报等；其余在所见文本中缺失。',
      en: 'Questions, reports that ask for enforcement and others; the rest is cut off.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  aroundTheClock: {
    number: null,
    title: { zh: '二十四小时服务', en: 'Round the clock' },
    requirement: { zh: '电话应24小时有人值守。', en: 'The telephone shall be staffed 24 hours a day.' },
    modality: 'shall',
    status: 'manual',
    ...read,
    source: [sources.overview],
    confidence: 'secondary',
    manualProcedure: { zh: '在夜间和节假日拨测。', en: 'Place test calls at night and on holidays.' },
  },
  opening: {
    number: null,
    title: { zh: '开通', en: 'Opening' },
    requirement: {
      zh: '1999年4月提议，1999年6月15日开通，为全国首个12345市长公开电话。',
      en: 'Proposed in April 1999 and opened on 15 June 1999, the first 12345 in the country.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.overview],
    confidence: 'secondary',
  },
  rest: {
    number: null,
    title: { zh: '第六条以后', en: 'After article 6' },
    requirement: { zh: '未见。', en: 'Not seen.' },
    modality: null,
    status: 'unread',
    ...read,
  },
})
