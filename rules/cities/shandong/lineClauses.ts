import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { shandongLine } from './line.js'

const read = { source: [sources.lineReport], confidence: 'secondary' } as const

/** What reports say of the provincial complaint line of April 2017, whose cards and steps later systems resemble. */
export const lineClauses = defineClauses(shandongLine, {
  complaintLimit: {
    number: null,
    title: { zh: '省级投诉热线时限', en: 'Limit of the provincial complaint line' },
    requirement: {
      zh: '投诉自接到工单之日起15个工作日内办结，到期前申请延期7个工作日并说明理由，特别复杂的再报省办延期。',
      en: 'Complaints within 15 working days of the order; an extension of 7 working days is asked for before the end, with the reason; very complex ones are extended again by the provincial office.',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '属另一条热线，不作为本配置的时限。',
      en: 'It is another line, so this profile does not take its limits.',
    },
  },
  yellowCard: {
    number: null,
    title: { zh: '黄牌提醒', en: 'Yellow card' },
    requirement: {
      zh: '距期限1个工作日仍未答复的，系统黄牌提醒。',
      en: 'With 1 working day left and no reply the system shows a yellow card.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  redCard: {
    number: null,
    title: { zh: '红牌督办', en: 'Red card' },
    requirement: {
      zh: '期限届满后第1个工作日仍未答复的，应红牌督办，即在1个工作日内开始督办。',
      en: 'On the first working day after the limit a red card shall be shown: supervision begins within 1 working day.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  redo: {
    number: null,
    title: { zh: '不满意重办', en: 'Redo' },
    requirement: {
      zh: '对结果或者过程不满意的，应重办。',
      en: 'Where the caller is dissatisfied with the result or the process, the order shall be handled again.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  supervisionOrder: {
    number: null,
    title: { zh: '重办仍不满意督办', en: 'Supervision when the redo fails' },
    requirement: {
      zh: '重办后仍不满意的，应下达督办单。',
      en: 'Where the caller is still dissatisfied after that, a supervision order shall be issued.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  states: {
    number: null,
    title: { zh: '工单状态', en: 'States of an order' },
    requirement: {
      zh: '受理、转办、办理、反馈、回访、重办、办结。',
      en: 'Accepted, transferred, in hand, reported, revisited, handled again, closed.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
})
