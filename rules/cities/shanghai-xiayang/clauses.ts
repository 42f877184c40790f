import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { xiayangRules } from './standard.js'

const read = { source: [sources.portal], confidence: 'direct' } as const

/** The beginning of the street’s working rule of June 2022. */
export const clauses = defineClauses(xiayangRules, {
  takeFirst: {
    number: null,
    title: { zh: '先行接单', en: 'Take first' },
    requirement: {
      zh: '接到派单应先行接单、慎重退单。',
      en: 'A dispatched order shall be taken first and returned with care only.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: { zh: '抽取退单，核对理由。', en: 'Take a sample of returns: see the reasons.' },
  },
  firstContact: {
    number: null,
    title: { zh: '先行联系', en: 'First contact' },
    requirement: {
      zh: '派至四级单位后，应在1个工作日内先行联系诉求人。',
      en: 'After dispatch to the fourth level the requester shall be contacted within 1 working day.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  firstHandling: {
    number: null,
    title: { zh: '首次办理', en: 'First handling' },
    requirement: {
      zh: '首次办理应在5个工作日内办结。',
      en: 'The first handling shall be done within 5 working days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  secondHandling: {
    number: null,
    title: { zh: '二次办理', en: 'Second handling' },
    requirement: {
      zh: '二次办理应在3个工作日内办结，并附工作记录。',
      en: 'The second handling shall be done within 3 working days, with a record of the work attached.',
    },
    modality: 'shall',
    status: 'partial',
    ...read,
    manualProcedure: {
      zh: '抽取二次办理件，核对所附工作记录。',
      en: 'Take a sample of second handlings: is the record attached?',
    },
  },
  warningOrder: {
    number: null,
    title: { zh: '预警单', en: 'Warning order' },
    requirement: {
      zh: '街道应逐件回访，有不满意倾向的发预警单至单位负责人。',
      en: 'The street shall revisit every order and, at any sign of dissatisfaction, send a warning order to the head of the unit.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: { zh: '查阅回访记录和预警单。', en: 'See the visits and the warning orders.' },
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
