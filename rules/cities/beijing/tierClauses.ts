import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { beijingTiers } from './tiers.js'

const read = { source: [sources.opinion], confidence: 'secondary' } as const

/** The four tiers of feedback in the city’s opinion of 2020, as a report gives them; a draft of 2021 repeats them. */
export const tierClauses = defineClauses(beijingTiers, {
  feedbackTiers: {
    number: null,
    title: { zh: '四档反馈时限', en: 'Four tiers of feedback' },
    requirement: {
      zh: '危急事项应在2小时内反馈，水电气热24小时内，一般诉求7日内，复杂诉求15日内。',
      en: 'Urgent dangers shall be reported back within 2 hours, utilities within 24 hours, others within 7 days, complex ones within 15 days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
    note: {
      zh: '单位“日”按自然日理解；一处区级系统的代码按创建时间加7个自然日计算。',
      en: '"Days" are read as calendar days; the code of a district’s system adds 7 calendar days to the creation.',
    },
  },
  centre: {
    number: null,
    title: { zh: '非紧急救助服务中心', en: 'The earlier centre' },
    requirement: {
      zh: '2007年5月15日起设非紧急救助服务中心，集咨询、服务、救助、信息收集、分析、协调、监督7项功能。',
      en: 'From 15 May 2007 there was a non-emergency rescue service centre with 7 functions: consult, serve, rescue, collect, analyse, coordinate, supervise.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.overview],
  },
  subCentres: {
    number: null,
    title: { zh: '分中心', en: 'Sub-centres' },
    requirement: {
      zh: '各区县、职能部门和公共服务单位设分中心，中心分析后转分中心，分中心承诺接受批评和建议。',
      en: 'Districts, departments and public services have sub-centres; the centre analyses and passes on, and the sub-centres promise to take criticism and suggestions.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.overview],
    note: {
      zh: '热线在各层级有分中心，现行条例以承办单位相称。',
      en: 'The regulation in force speaks of handling units instead.',
    },
  },
})
