import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { beijingStandard } from './localStandard.js'

const read = { source: [sources.newsReport], confidence: 'secondary' } as const

/** What reports say of the city’s standard on handling appeals; its text has not been read. */
export const standardClauses = defineClauses(beijingStandard, {
  structure: {
    number: null,
    title: { zh: '结构', en: 'Structure' },
    requirement: {
      zh: '共7章，规范性附录有流程图、通话记录要求，另有服务用语和工单格式。',
      en: 'Seven chapters; flowcharts and requirements on call records are normative annexes; service phrases and the form of the order stand beside.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.catalogue],
    confidence: 'direct',
  },
  dispatchTime: {
    number: null,
    title: { zh: '派单时限', en: 'Limits for dispatch' },
    requirement: {
      zh: '突发事件、危及生命财产等应在1小时内派单，水电气热等基本民生和极端天气2小时内，一般诉求24小时内。',
      en: 'Sudden events and danger to life or property shall be dispatched within 1 hour, basic livelihood such as water, power, gas, heat and extreme weather within 2 hours, others within 24 hours.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  complexFeedback: {
    number: null,
    title: { zh: '复杂诉求反馈时限', en: 'Feedback on complex appeals' },
    requirement: { zh: '复杂诉求应在15日内反馈。', en: 'Complex appeals shall be reported back within 15 days.' },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  onSiteRuling: {
    number: null,
    title: { zh: '现场会商定责', en: 'Ruling on the scene' },
    requirement: {
      zh: '对疑难、重点、反复、跨区域和权属不清的诉求，可要求有关单位限时到场划分职责。',
      en: 'For difficult, key, repeated, cross-area or unclear appeals, units may be called to the scene by a set time to divide their duties.',
    },
    modality: 'may',
    status: 'informative',
    ...read,
  },
  draftAnswerTime: {
    number: null,
    title: { zh: '征求意见稿：接听和接通', en: 'Draft: answering' },
    requirement: {
      zh: '2021年12月的征求意见稿载15秒接听、连续24小时接通率95%、网络平台2小时内受理。',
      en: 'The draft of December 2021 has 15 seconds to answer, a connection rate of 95% over a continuous 24 hours, and 2 hours to accept online.',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: { zh: '最终稿是否保留不详。', en: 'Whether the final text keeps them is not known.' },
  },
})
