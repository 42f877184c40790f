import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { shenzhenReports } from './standard.js'

const read = { source: [sources.overview], confidence: 'secondary' } as const

/** What an overview says of the public telephone as it opened. */
export const clauses = defineClauses(shenzhenReports, {
  languages: {
    number: null,
    title: { zh: '多语种', en: 'Languages' },
    requirement: {
      zh: '应24小时以普通话、粤语、英语等多种语言服务。',
      en: 'Service shall be given 24 hours in Mandarin, Cantonese, English and other languages.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '按来电语种和坐席语种查阅各时段服务情况，并拨测。',
      en: 'See calls and seats by language and hour, and place test calls.',
    },
  },
  answersFromBase: {
    number: null,
    title: { zh: '按预存答案答复', en: 'Answers from the base' },
    requirement: {
      zh: '咨询应按各部门预先录入的标准答案直接答复。',
      en: 'Questions shall be answered directly with the standard answers that departments enter beforehand.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '抽听咨询录音，与知识条目对照。',
      en: 'Compare a sample of recordings with the knowledge entries.',
    },
  },
  scope: {
    number: null,
    title: { zh: '受理范围', en: 'Scope' },
    requirement: {
      zh: '行政机关职责内的非紧急事项，包括咨询、反映、建议、求助、投诉；电话按普通市话收费。',
      en: 'Matters of public bodies that are no emergency: consult, report, suggest, help, complain; calls cost the ordinary local rate.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  opening: {
    number: null,
    title: { zh: '开通和整合', en: 'Opening and merging' },
    requirement: {
      zh: '2007年开通，整合56个部门和单位的96条咨询电话，50多个部门受理投诉。',
      en: 'Opened in 2007 with 96 lines of 56 departments and units; over 50 departments take complaints.',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '来源中的开通日期有乱码，月日不取。',
      en: 'The date is garbled in the source; month and day are not used.',
    },
  },
  volumes: {
    number: null,
    title: { zh: '数量', en: 'Volumes' },
    requirement: {
      zh: '至2010年接听700万个以上，平均每2分钟9人拨打。',
      en: 'Over 7 million calls by 2010; on average 9 people call every 2 minutes.',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '与总数相符：约1115天，每2分钟约8.7个。',
      en: 'Consistent: over some 1,115 days about 8.7 in every 2 minutes.',
    },
  },
})
