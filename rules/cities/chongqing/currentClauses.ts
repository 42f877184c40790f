import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { chongqingCurrent } from './current.js'

const read = { source: [sources.copies], confidence: 'fragment' } as const

/** What scrambled copies show of the measures in force today; nothing of it is a rule here. */
export const currentClauses = defineClauses(chongqingCurrent, {
  consultLimit: {
    number: null,
    title: { zh: '咨询类时限', en: 'Limit of consultations' },
    requirement: {
      zh: '自交办起若干工作日内办结答复，数值在所见副本中缺失。',
      en: 'Some working days from the assignment; the number is lost in the copy.',
    },
    modality: null,
    status: 'unread',
    ...read,
  },
  otherLimit: {
    number: null,
    title: { zh: '非咨询类时限', en: 'Limit of other orders' },
    requirement: {
      zh: '非咨询类自交办后15个工作日；工单另有时限的从其时限。所见为改写副本，未经核实。',
      en: 'Others 15 working days from the assignment; a limit that the order carries prevails. Seen in a reworded copy only and not verified.',
    },
    modality: null,
    status: 'unread',
    ...read,
  },
  evaluation: {
    number: null,
    title: { zh: '绩效评价', en: 'Evaluation' },
    requirement: {
      zh: '评价服务能力、办理质量、满意度和知识库，每月监测、年度评价。',
      en: 'Ability, quality, satisfaction and knowledge base, monitored every month and evaluated every year.',
    },
    modality: null,
    status: 'unread',
    ...read,
  },
})
