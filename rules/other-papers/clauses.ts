import { defineClauses } from '../../src/engine/clause.js'
import { sources } from './sources.js'
import { convenientApproval, grassrootsRelief, oneMatterPaper } from './standards.js'

export const convenientApprovalClauses = defineClauses(convenientApproval, {
  onePlatform: {
    number: null,
    title: { zh: '热线整合', en: 'One platform' },
    requirement: {
      zh: '以设区的市为单位，部门非紧急类热线和网上信箱归并为一个12345咨询投诉平台，110、119、120除外。',
      en: 'By prefecture-level city, the non-emergency lines and mailboxes of departments become one 12345 platform for questions and complaints, apart from 110, 119 and 120.',
    },
    modality: null,
    status: 'informative',
    source: [sources.convenientApproval],
    confidence: 'secondary',
    note: { zh: '要求用语未见；现行要求见国办发〔2020〕53号。', en: 'The verb has not been seen; what holds today stands in 国办发〔2020〕53号.' },
  },
})

export const oneMatterClauses = defineClauses(oneMatterPaper, {
  answeredOnOneLine: {
    number: null,
    title: { zh: '诉求一线应答', en: 'Demands answered on one line' },
    requirement: {
      zh: '企业和群众诉求“一线应答”；到2027年基本形成便捷公平的政务服务体系。',
      en: 'The demands of enterprises and people are answered on one line; by 2027 government service is convenient and fair in essence.',
    },
    modality: null,
    status: 'informative',
    source: [sources.appealHandlingPlan, sources.oneMatterPaper],
    confidence: 'secondary',
  },
})

export const grassrootsReliefClauses = defineClauses(grassrootsRelief, {
  assessmentReform: {
    number: null,
    title: { zh: '热线考核改进', en: 'Reform of assessment' },
    requirement: {
      zh: '是热线考核改进的背景；有专家据此不赞成对单位一刀切排名。',
      en: 'It is the ground of the reform of hotline assessment; experts argue from it against ranking all units alike.',
    },
    modality: null,
    status: 'informative',
    source: [sources.assessmentDebate],
    confidence: 'secondary',
  },
})
