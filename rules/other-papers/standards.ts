import { defineStandard } from '../../src/engine/standard.js'
import { sources } from './sources.js'

/** What these papers share: national policy that touches hotlines in passing. */
const paper = { kind: 'stateCouncilPaper', binding: 'doesNotConform', status: 'active' } as const

/** The paper of 2018 on approvals made easier, which first asked for one platform a city. */
export const convenientApproval = defineStandard({
  ...paper,
  id: 'convenient-approval-2018',
  number: null,
  title: { zh: '关于深入推进审批服务便民化的指导意见', en: 'Guiding opinions on making approvals and services more convenient' },
  edition: '2018',
  issuedOn: null,
  inForceFrom: '2018-05-23',
  source: [sources.convenientApproval],
  confidence: 'secondary',
  note: {
    zh: '中共中央办公厅、国务院办公厅2018年5月23日公布。文号未见。',
    en: 'Published by the General Offices of the Central Committee and the State Council on 2018-05-23. Its number has not been seen.',
  },
})

/** 国发〔2024〕3号. */
export const oneMatterPaper = defineStandard({
  ...paper,
  id: 'gf-2024-3',
  number: '国发〔2024〕3号',
  title: {
    zh: '国务院关于进一步优化政务服务提升行政效能推动“高效办成一件事”的指导意见',
    en: 'Guiding opinions of the State Council on improving government service so that one matter is done in one go',
  },
  edition: '2024',
  issuedOn: '2024-01-09',
  inForceFrom: '2024-01-16',
  source: [sources.oneMatterPaper, sources.appealHandlingPlan],
  confidence: 'secondary',
  note: {
    zh: '2024年1月9日成文，1月16日公布。热线部分见于国家标准计划的引述。',
    en: 'Signed on 2024-01-09 and published on 2024-01-16. What it says of hotlines is quoted in the plan of a national standard.',
  },
})

/** The regulations of 2024 against formalism. */
export const grassrootsRelief = defineStandard({
  ...paper,
  id: 'grassroots-relief-2024',
  number: null,
  title: { zh: '整治形式主义为基层减负若干规定', en: 'Provisions against formalism, to relieve the grassroots' },
  edition: '2024',
  issuedOn: '2024-08-06',
  inForceFrom: '2024-08-06',
  source: [sources.grassrootsRelief, sources.assessmentDebate],
  confidence: 'secondary',
  note: {
    zh: '中共中央办公厅、国务院办公厅2024年8月6日发布，不专门针对热线，是热线考核改进的背景。',
    en: 'Issued by the General Offices of the Central Committee and the State Council on 2024-08-06; not about hotlines, but the ground on which their assessment is being reformed.',
  },
})
